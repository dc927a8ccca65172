import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { bumps, largestBump } from "../src/evolution/versions.ts";
import type { Bump } from "../src/evolution/versions.ts";

/**
 * The largest bump that the changesets in a folder name for a package: Markdown files that begin with `"name": minor`
 * between two lines of dashes.
 *
 * @throws {Error} if a changeset names a bump that there is not.
 */
export async function pendingBump(folder: string, name: string): Promise<Bump> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const changesets = files.filter((file) => file.endsWith(".md") && file !== "README.md");
  return largestBump(await Promise.all(changesets.map((file) => bumpOf(join(folder, file), name))));
}

async function bumpOf(file: string, name: string): Promise<Bump> {
  const [, frontMatter] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(await readFile(file, "utf8")) ?? [];
  const bump: unknown = (parse(frontMatter ?? "") as Record<string, unknown> | null)?.[name] ?? "none";
  const known = bumps.find((candidate) => candidate === bump);
  if (known) return known;
  throw new Error(`${file} must say patch, minor or major for ${name}.`);
}
