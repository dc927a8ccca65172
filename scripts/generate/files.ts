import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Files under `folder` that differ from those to generate: changed, missing or left over. */
export async function staleFiles(files: Map<string, string>, folder: string): Promise<string[]> {
  const present = await listFiles(folder);
  const stale = present.filter((name) => !files.has(name));
  for (const [name, content] of files) {
    const current = present.includes(name) ? await readFile(join(folder, name), "utf8") : undefined;
    if (current !== content) stale.push(name);
  }
  return stale.sort();
}

/**
 * Writes `files` into `folder` and removes all others. Returns the names of those that changed.
 *
 * @throws {Error} if the folder has other files, which would be lost.
 */
export async function writeFiles(files: Map<string, string>, folder: string): Promise<string[]> {
  const stale = await staleFiles(files, folder);
  const present = await listFiles(folder);
  if (present.length > 0 && !present.includes("validators.d.ts")) {
    throw new Error(`${folder} has other files than generated ones: name an empty or a new folder.`);
  }
  for (const name of stale.filter((left) => !files.has(left))) await rm(join(folder, name));
  for (const name of stale) {
    const content = files.get(name);
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return stale;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
