import { constants, fstatSync } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError, unknownName, type Terminal } from "../../terminal.ts";
import type { Report } from "../findings/finding-collector.ts";
import { canonicalPath, type Input } from "../inputs/find-inputs.ts";
import { githubReport } from "./github.ts";
import { junitReport } from "./junit.ts";
import { paintFor, textReport, type Paint } from "./text.ts";

// The door of this folder: others import from here alone.
export { junitXml } from "./junit.ts";
export { countOf, describeFinding, type Paint } from "./text.ts";

/** The formats of a report, as `--format` takes them. */
export type Formats<Of> = ReadonlyMap<string, (report: Of, paint: Paint) => string>;

/** The formats of `check`. */
export const formats: Formats<Report> = new Map([
  ["text", textReport],
  ["json", (report: Report) => JSON.stringify(report, null, 2)],
  ["junit", junitReport],
  ["github", githubReport],
]);

/** Where a report goes in which format; no file stands for the standard output. */
export interface Destination {
  /** The name of one of the formats. */
  readonly format: string;
  readonly file: string | undefined;
}

/** The destinations that `--format` names. Text is for whoever looks on, so it is printed unless another format is. */
export function destinationsOf(given: readonly string[] = [], known: ReadonlyMap<string, unknown>): Destination[] {
  const destinations = given.map((text) => {
    const [, format = "", file] = /^([^=]*)(?:=([^]*))?$/.exec(text) ?? [];
    if (!known.has(format)) throw unknownName("format", format, [...known.keys()]);
    if (file === "") throw new UsageError(`--format ${format}= needs the name of a file.`);
    // Opening these anew fails where they are sockets, as the pipes of Node's children are.
    return { format, file: file === "/dev/stdout" || file === "/dev/fd/1" ? undefined : file };
  });
  const printed = destinations.filter(({ file }) => file === undefined);
  if (printed.length > 1)
    throw new UsageError("Only one --format can be printed: name a file for the others, as junit=report.xml.");
  return printed.length === 0 ? [{ format: "text", file: undefined }, ...destinations] : destinations;
}

/**
 * Throws a `UsageError` for a report that would replace an input or another report, whatever links lead to it, or that cannot
 * be written.
 */
export async function checkDestinations(reports: readonly Destination[], inputs: readonly Input[] = []): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(({ place }) => identityOf(place))));
  const written = new Set<string>();
  for (const { format, file } of reports) {
    if (file === undefined) continue;
    const identity = await identityOf(file);
    const what = read.has(identity) ? "the report would replace an input" : "another report goes to this file";
    if (read.has(identity) || written.has(identity)) throw new UsageError(`--format ${format}=${file}: ${what}.`);
    written.add(identity);
    if (!errorOutputs.has(file)) await checkWritable(file);
  }
}

/** The inode of a file, as links give it several paths; the canonical path of one that is not there, or is not regular. */
async function identityOf(path: string): Promise<string> {
  const bigint = true;
  const stats = path === "-" ? fstatSync(0, { bigint }) : await stat(path, { bigint }).catch(() => undefined);
  // The input and a report may share a terminal, and nothing is lost: only files count.
  return stats?.isFile() === true ? `${stats.dev} ${stats.ino}` : path === "-" ? path : canonicalPath(path);
}

/** Names of the standard error, which is open: no file of that name need be there or be writable. */
const errorOutputs: ReadonlySet<string> = new Set(["/dev/stderr", "/dev/fd/2"]);

async function checkWritable(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  // With the slash, a file does not pass for a folder.
  const place = stats ? file : join(dirname(file), "/");
  if (stats?.isDirectory() === true) throw unwritable(file);
  await access(place, constants.W_OK).catch((cause: unknown) => Promise.reject(unwritable(file, cause)));
}

function unwritable(file: string, cause?: unknown): UsageError {
  return new UsageError(`The report ${file} cannot be written.`, { cause });
}

/** Writes a report to each destination. A file that cannot be written throws a `UsageError`. */
export async function writeReports<Of>(
  { report, formats: known }: { report: Of; formats: Formats<Of> },
  destinations: readonly Destination[],
  { print, printError, env, isTerminal }: Terminal,
): Promise<void> {
  for (const { format, file } of destinations) {
    const text = known.get(format)?.(report, paintFor(env, file === undefined && isTerminal === true)) ?? "";
    if (file !== undefined && errorOutputs.has(file)) printError(text);
    else if (file !== undefined)
      await writeFile(file, `${text}\n`).catch((cause: unknown) => Promise.reject(unwritable(file, cause)));
    else if (text !== "") print(text);
  }
}
