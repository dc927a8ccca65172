import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { root, temporaryFolder } from "./system.ts";

const openapi = join(root, "openapi");

/** An edit of a file in `openapi/`, as a maintainer makes it: a value is set at some keys, undefined takes it out. */
export type Edit = readonly [file: string, keys: readonly (string | number)[], value: unknown];

/** Makes edits in a copy of `openapi/`. A file that is missing is made. */
export async function makeEdits(folder: string, edits: readonly Edit[]): Promise<void> {
  for (const [file, keys, value] of edits) {
    const document = parseDocument(await readFile(join(folder, file), "utf8").catch(() => "{}"));
    if (value === undefined) document.deleteIn(keys);
    else if (keys.length === 0) document.contents = document.createNode(value) as typeof document.contents;
    else document.setIn(keys, document.createNode(value));
    await writeFile(join(folder, file), document.toString());
  }
}

/** Runs with a copy of `openapi/` in which the edits are made. */
export async function withEdits<T>(edits: readonly Edit[], run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder("openapi");
  try {
    await cp(openapi, folder, { recursive: true });
    await makeEdits(folder, edits);
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
