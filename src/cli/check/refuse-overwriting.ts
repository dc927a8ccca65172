import { fstat, stat } from "node:fs";
import type { BigIntStats } from "node:fs";
import { promisify } from "node:util";
import { UsageError } from "../terminal.ts";
import { placeOf } from "./find-inputs.ts";
import type { CheckOptions } from "./options.ts";

const [statOf, statOfOpen] = [promisify(stat), promisify(fstat)];

/**
 * @param inputs The places that are read; `-` stands for the standard input.
 * @throws {UsageError} if a report would replace what the check reads, or another report.
 */
export async function refuseOverwriting(
  { destinations }: Pick<CheckOptions, "destinations">,
  inputs: ReadonlySet<string>,
): Promise<void> {
  const found = Array.from(inputs, (path) => (path === "-" ? standardInput() : filesAt(path)));
  const read = new Set((await Promise.all(found)).flat());
  const written = new Set<string>();
  for (const { format, file } of destinations) {
    if (file === undefined) continue;
    const names = await filesAt(file);
    if (names.some((name) => read.has(name)))
      throw new UsageError(`--format ${format}=${file}: the report would replace what is checked.`);
    if (names.some((name) => written.has(name)))
      throw new UsageError(`--format ${format}=${file}: another report goes to this file.`);
    for (const name of names) written.add(name);
  }
}

/** What tells a file from others: its place, and its inode if it is there, as hard links have several places. */
async function filesAt(path: string): Promise<string[]> {
  const [place, inode] = await Promise.all([placeOf(path), statOf(path, { bigint: true }).then(inodeOf, () => [])]);
  return [place, ...inode];
}

function standardInput(): Promise<string[]> {
  return statOfOpen(0, { bigint: true }).then(inodeOf, () => []);
}

/** The input and a report may share a terminal, and nothing is lost. */
function inodeOf(found: BigIntStats): string[] {
  return found.isFile() ? [`${found.dev} ${found.ino}`] : [];
}
