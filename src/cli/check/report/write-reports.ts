import { writeFile } from "node:fs/promises";
import { UsageError } from "../../terminal.ts";
import type { Terminal } from "../../terminal.ts";
import { githubReport } from "./github.ts";
import { junitReport } from "./junit.ts";
import type { Report } from "./report.ts";
import { paintFor, textReport } from "./text.ts";
import type { Paint } from "./text.ts";

// The door of this folder: what the rest of `check` needs of reports is exported here.
export { refuseOverwriting } from "./refuse-overwriting.ts";
export { countOf } from "./report.ts";
export type { Report } from "./report.ts";

/** The formats of a report, as `--format` takes them. */
export const formats = {
  text: textReport,
  json: (report: Report) => JSON.stringify(report, null, 2),
  junit: (report: Report) => junitReport(report, new Date()),
  github: githubReport,
} satisfies Record<string, (report: Report, paint: Paint) => string>;

/** The name of a format. */
export type Format = keyof typeof formats;

/** Where a report goes in which format; no file stands for the standard output. */
export interface Destination {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * Writes a report to each destination.
 *
 * @throws {UsageError} if a file cannot be written.
 */
export async function writeReports(
  report: Report,
  destinations: readonly Destination[],
  { print, env, isTerminal }: Terminal,
): Promise<void> {
  for (const { format, file } of destinations) {
    const text = formats[format](report, paintFor(env, file === undefined && isTerminal === true));
    if (file === undefined) {
      if (text !== "") print(text);
      continue;
    }
    try {
      await writeFile(file, `${text}\n`);
    } catch (cause) {
      throw new UsageError(`The report ${file} cannot be written.`, { cause });
    }
  }
}
