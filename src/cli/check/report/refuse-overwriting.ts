import { fstat, stat, type BigIntStats } from "node:fs";
import { promisify } from "node:util";
import { UsageError } from "../../terminal.ts";
import { canonicalPath, type Input } from "../inputs/find-inputs.ts";

/** Where a report goes in which format; no file stands for the standard output. */
export interface Destination {
  /** The name of one of the formats. */
  readonly format: string;
  readonly file: string | undefined;
}

const [statOf, statOfOpen] = [promisify(stat), promisify(fstat)];

/** Throws a `UsageError` for a report that would replace an input or another report, whatever links lead to it. */
export async function refuseOverwriting(reports: readonly Destination[], inputs: readonly Input[]): Promise<void> {
  const found = inputs.map(({ place }) =>
    place === "-" ? identityOf(statOfOpen(0, { bigint: true })) : namesOf(place),
  );
  const read = new Set((await Promise.all(found)).flat());
  const written = new Set<string>();
  for (const { format, file } of reports) {
    if (file === undefined) continue;
    const names = await namesOf(file);
    if (names.some((name) => read.has(name)))
      throw new UsageError(`--format ${format}=${file}: the report would replace an input.`);
    if (names.some((name) => written.has(name)))
      throw new UsageError(`--format ${format}=${file}: another report goes to this file.`);
    for (const name of names) written.add(name);
  }
}

/** The identities of a file: its path, and its inode if it is there, as hard links have several paths. */
async function namesOf(path: string): Promise<string[]> {
  const names = await Promise.all([canonicalPath(path), identityOf(statOf(path, { bigint: true }))]);
  return names.flat();
}

/** The input and a report may share a terminal, and nothing is lost: only files count. */
function identityOf(found: Promise<BigIntStats>): Promise<string[]> {
  return found.then(
    (stats) => (stats.isFile() ? [`${stats.dev} ${stats.ino}`] : []),
    () => [],
  );
}
