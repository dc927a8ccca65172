import { writeFile } from "node:fs/promises";
import { UsageError, type Terminal } from "../../terminal.ts";
import type { Report } from "../findings/finding-collector.ts";
import { githubReport } from "./github.ts";
import { junitReport } from "./junit.ts";
import type { Destination } from "./refuse-overwriting.ts";
import { paintFor, textReport, type Paint } from "./text.ts";

// The door of this folder: the rest of `check` imports from here alone.
export { refuseOverwriting, type Destination } from "./refuse-overwriting.ts";
export { countOf } from "./text.ts";

/** The formats of a report, as `--format` takes them. */
export const formats: ReadonlyMap<string, (report: Report, paint: Paint) => string> = new Map([
  ["text", textReport],
  ["json", (report: Report) => JSON.stringify(report, null, 2)],
  ["junit", (report: Report) => junitReport(report, new Date())],
  ["github", githubReport],
]);

/** Writes a report to each destination. A file that cannot be written throws a `UsageError`. */
export async function writeReports(
  report: Report,
  destinations: readonly Destination[],
  { print, env, isTerminal }: Terminal,
): Promise<void> {
  for (const { format, file } of destinations) {
    const text = formats.get(format)?.(report, paintFor(env, file === undefined && isTerminal === true)) ?? "";
    if (file === undefined) {
      if (text !== "") print(text);
    } else
      await writeFile(file, `${text}\n`).catch((cause: unknown) => {
        throw new UsageError(`The report ${file} cannot be written.`, { cause });
      });
  }
}
