import { writeFile } from "node:fs/promises";
import type { Terminal } from "../../terminal.ts";
import { UsageError } from "../../terminal.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { paintFor } from "./paint.ts";
import type { Paint } from "./paint.ts";
import type { Report } from "./report.ts";
import { textReport } from "./text.ts";

/** The formats of a report, as `--format` takes them. */
export const formats = {
  text: textReport,
  json: jsonReport,
  junit: (report: Report) => junitReport(report, new Date()),
  github: githubReport,
} satisfies Record<string, (report: Report, paint: Paint) => string>;

export type Format = keyof typeof formats;

/** Where a report goes in which format; no file stands for the standard output. */
export interface Destination {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Writes a report to each destination. @throws {UsageError} if a file cannot be written. */
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
