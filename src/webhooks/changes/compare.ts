import { childOf, isIndex, isObject, isSameJson } from "../../core/json.ts";
import { keysInName, maxKeys, type PreviousState } from "./previous-state.ts";

/** One change: its location, the old and the new value. */
export interface Change<T = unknown> {
  /** The dotted path, with real indexes. */
  readonly path: string;
  /** Not checked, and null where there was no value, against the contract, too; undefined where nothing is recorded. */
  readonly before: unknown;
  /** Undefined where the value is gone. */
  readonly after: T | undefined;
}

type Keys = readonly string[];

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
  readonly path: Keys;
}

/**
 * The changes at the locations that a pattern leads to, `*` standing for every index; without a pattern everything, at
 * the innermost locations that both sides have.
 */
export function* compare({ subject, unplaced }: PreviousState, after: unknown, pattern?: Keys): Generator<Change> {
  const found = new Set<string>();
  for (const change of differences({ before: subject, after, path: [] }, pattern)) {
    found.add(change.path);
    yield change;
  }
  for (const { keys, value } of unplaced) {
    if (pattern && !isAlong(keys, pattern)) continue;
    if (!pattern || keys.length <= pattern.length) {
      yield* differences({ before: value, after: undefined, path: keys }, pattern?.slice(keys.length));
      continue;
    }
    // Something changed below the pattern: once, however much.
    const path = keys.slice(0, pattern.length);
    if (found.has(path.join("."))) continue;
    found.add(path.join("."));
    yield { path: path.join("."), before: path.reduce(childOf, subject), after: path.reduce(childOf, after) };
  }
}

function* differences(pair: Pair, pattern?: Keys): Generator<Change> {
  const { before, after, path } = pair;
  // Fields that did not change are shared with the event, so most of an order ends here.
  if (before === after) return;
  const next = nextOf(pair, pattern);
  for (const name of next?.names ?? []) {
    const child = { before: childOf(before, name), after: childOf(after, name), path: [...path, name] };
    yield* differences(child, next?.pattern);
  }
  if (!next && !isSameJson(before, after)) yield { path: path.join("."), before, after };
}

/** The children to compare, and the pattern for each; undefined where the pair itself is to be compared. */
function nextOf(pair: Pair, pattern: Keys | undefined): { names: Iterable<string>; pattern?: Keys } | undefined {
  const { before, after, path } = pair;
  if (!pattern) {
    const isComparable = Array.isArray(before) ? Array.isArray(after) : isObject(before) && isObject(after);
    return isComparable && path.length < maxKeys ? { names: namesIn(before, after) } : undefined;
  }
  const [key] = pattern;
  if (key === undefined) return undefined;
  if (key === "*") return { names: namesIn(before, after), pattern: pattern.slice(1) };
  const count = keysInNextName(pair, pattern);
  return { names: [pattern.slice(0, count).join(".")], pattern: pattern.slice(count) };
}

/** A name may have dots in itself on either side. */
function keysInNextName({ before, after }: Pair, pattern: Keys): number {
  const first = pattern[0] ?? "";
  if (childOf(before, first) !== undefined || childOf(after, first) !== undefined) return 1;
  const counts = [before, after].filter(isObject).map((side) => keysInName(side, pattern, 0));
  return counts.find((count) => count > 1) ?? 1;
}

function namesIn(before: unknown, after: unknown): Set<string> {
  return new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
}

function isAlong(keys: Keys, pattern: Keys): boolean {
  return keys
    .slice(0, pattern.length)
    .every((key, index) => pattern[index] === key || (pattern[index] === "*" && isIndex(key)));
}
