import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Change } from "./changes.ts";

/** How far a version moves, from least to most. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

/**
 * The least bump that changes demand. Before 1.0.0 a minor version may break, and everything else is a patch, which is
 * how `^0.1.0` is read.
 */
export function requiredBump(changes: readonly Change[], version: string): Bump {
  const is = (impact: Change["impact"]) => changes.some((change) => change.impact === impact);
  const isInitial = version.startsWith("0.");
  if (is("breaking")) return isInitial ? "minor" : "major";
  if (is("compatible")) return isInitial ? "patch" : "minor";
  return changes.length > 0 ? "patch" : "none";
}

/** How far one version is from another; `none` if it is not later. */
export function bumpBetween(old: string, now: string): Bump {
  const [was, is] = [old, now].map((version) => version.split(/[-+]/, 1).join().split(".").map(Number));
  const at = [0, 1, 2].find((index) => was?.[index] !== is?.[index]);
  if (at === undefined || (is?.[at] ?? 0) < (was?.[at] ?? 0)) return "none";
  return bumps[3 - at] ?? "none";
}

/** The larger of bumps. */
export function largestBump(all: readonly Bump[]): Bump {
  return bumps.findLast((bump) => all.includes(bump)) ?? "none";
}

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
