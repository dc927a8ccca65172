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
