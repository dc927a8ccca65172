import { writeFile } from "node:fs/promises";
import { unknownName } from "../../read-arguments.ts";
import { UsageError, type Terminal } from "../../terminal.ts";
import type { Report } from "../findings/finding-collector.ts";
import { githubReport } from "./github.ts";
import { junitReport } from "./junit.ts";
import type { Destination } from "./refuse-overwriting.ts";
import { paintFor, textReport, type Paint } from "./text.ts";

// The door of this folder: others import from here alone.
export { failureXml, junitXml, testCase } from "./junit.ts";
export { refuseOverwriting, type Destination } from "./refuse-overwriting.ts";
export { countOf, describeFinding, type Paint } from "./text.ts";

/** The formats of a report, as `--format` takes them. */
export type Formats<Of> = ReadonlyMap<string, (report: Of, paint: Paint) => string>;

/** The formats of `check`. */
export const formats: Formats<Report> = new Map([
  ["text", textReport],
  ["json", (report: Report) => JSON.stringify(report, null, 2)],
  ["junit", (report: Report) => junitReport(report, new Date())],
  ["github", githubReport],
]);

/** The destinations that `--format` names. Text is for whoever looks on, so it is printed unless another format is. */
export function destinationsOf(given: readonly string[] = [], known: ReadonlyMap<string, unknown>): Destination[] {
  const destinations = given.map((text) => destinationOf(text, known));
  const printed = destinations.filter(({ file }) => file === undefined);
  if (printed.length > 1)
    throw new UsageError("Only one --format can be printed: name a file for the others, as junit=report.xml.");
  return printed.length === 0 ? [{ format: "text", file: undefined }, ...destinations] : destinations;
}

function destinationOf(text: string, known: ReadonlyMap<string, unknown>): Destination {
  const [, name = "", file] = /^([^=]*)(?:=([^]*))?$/.exec(text) ?? [];
  if (!known.has(name)) throw unknownName("format", name, [...known.keys()]);
  if (file === "") throw new UsageError(`--format ${name}= needs the name of a file.`);
  // Opening these anew fails where they are sockets, as the pipes of Node's children are.
  return { format: name, file: file === "/dev/stdout" || file === "/dev/fd/1" ? undefined : file };
}

/** Writes a report to each destination. A file that cannot be written throws a `UsageError`. */
export async function writeReports<Of>(
  { report, formats: known }: { report: Of; formats: Formats<Of> },
  destinations: readonly Destination[],
  { print, printError, env, isTerminal }: Terminal,
): Promise<void> {
  for (const { format, file } of destinations) {
    const text = known.get(format)?.(report, paintFor(env, file === undefined && isTerminal === true)) ?? "";
    if (file === undefined) {
      if (text !== "") print(text);
    } else if (file === "/dev/stderr" || file === "/dev/fd/2") printError(text);
    else
      await writeFile(file, `${text}\n`).catch((cause: unknown) => {
        throw new UsageError(`The report ${file} cannot be written.`, { cause });
      });
  }
}
