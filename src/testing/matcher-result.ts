import type { Issue } from "../errors/contract-error.ts";
import { valueAt } from "../core/json-pointer.ts";

/** What Vitest and Jest take from a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

const mostShown = 10;
const longestValue = 120;

/** A result for what was found wrong with a value; nothing means that it passed. */
export function resultOf(expectation: string, problems: readonly string[]): MatcherResult {
  if (problems.length === 0) return { pass: true, message: () => `Expected it not to ${expectation}, but it does.` };
  const shown = problems.slice(0, mostShown).map((problem) => `  ${problem}`);
  const more = problems.length > mostShown ? [`  … and ${problems.length - mostShown} more`] : [];
  return { pass: false, message: () => [`Expected it to ${expectation}, but:`, ...shown, ...more].join("\n") };
}

/** An issue with what was found at its place. */
export function describeIssue({ path, message }: Issue, payload: unknown): string {
  return `${path || "(the whole payload)"} ${message}; found ${excerptOf(valueAt(payload, path))}`;
}

function excerptOf(value: unknown): string {
  const text = textOf(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** JSON has no text for some values: a `bigint`, and what holds itself. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === "bigint" ? `${value}n` : "a value that JSON cannot hold";
  }
}
