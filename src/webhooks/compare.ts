import { keysInName, mostKeys } from "./earlier.ts";
import type { Earlier } from "./earlier.ts";
import { childOf, isIndex, isObject, sameJson } from "./json-value.ts";

/** Something that changed: where, and its old and new value; undefined where there was or is none. */
export interface Change<T = unknown> {
  /** The dotted path, with real indexes. */
  readonly path: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

type Keys = readonly string[];

interface Pair {
  before: unknown;
  after: unknown;
  path: Keys;
}

const change = ({ before, after, path }: Pair): Change => ({ path: path.join("."), before, after });

/** Everything that changed, at the innermost place that both sides have. */
export function* allChanges({ subject, homeless }: Earlier, after: unknown): Generator<Change> {
  yield* differences({ before: subject, after, path: [] });
  for (const { keys, value } of homeless) yield change({ before: value, after: undefined, path: keys });
}

function* differences(pair: Pair): Generator<Change> {
  const { before, after, path } = pair;
  // What did not change is shared with the event, so most of an order ends here.
  if (before === after) return;
  const arrays = Array.isArray(before) && Array.isArray(after);
  const inner = arrays || (isObject(before) && isObject(after));
  if (inner && path.length < mostKeys) for (const key of keysOf(before, after)) yield* differences(step(pair, key));
  else if (!sameJson(before, after)) yield change(pair);
}

/** What changed at the places that a path leads to, `*` standing for every index. */
export function* changesAt({ subject, homeless }: Earlier, after: unknown, pattern: Keys): Generator<Change> {
  const found = new Set<string>();
  for (const one of matches({ before: subject, after, path: [] }, pattern)) {
    found.add(one.path);
    yield one;
  }
  for (const { keys, value } of homeless) {
    if (!isAlong(keys, pattern)) continue;
    const path = keys.slice(0, pattern.length);
    if (path.length === keys.length)
      yield* matches({ before: value, after: undefined, path }, pattern.slice(keys.length));
    else if (!found.has(path.join("."))) {
      found.add(path.join("."));
      yield change({ before: at(subject, path), after: at(after, path), path });
    }
  }
}

function* matches(pair: Pair, pattern: Keys): Generator<Change> {
  const { before, after } = pair;
  const [key] = pattern;
  // What did not change is shared with the event, so most of an order ends here.
  if (before === after) return;
  if (key === undefined) {
    if (!sameJson(before, after)) yield change(pair);
    return;
  }
  if (key === "*") {
    for (const each of keysOf(before, after)) yield* matches(step(pair, each), pattern.slice(1));
    return;
  }
  const [name, rest] = nameOn(pair, pattern);
  yield* matches(step(pair, name), rest);
}

/** The next key, which may have dots in itself on either side. */
function nameOn({ before, after }: Pair, pattern: Keys): [string, Keys] {
  const first = pattern[0] as string;
  const isDirect = [before, after].some((side) => childOf(side, first) !== undefined);
  const taken = [before, after].filter(isObject).map((side) => keysInName(side, pattern, 0));
  const count = isDirect ? 1 : (taken.find((keys) => keys > 1) ?? 1);
  return [pattern.slice(0, count).join("."), pattern.slice(count)];
}

function step({ before, after, path }: Pair, key: string): Pair {
  return { before: childOf(before, key), after: childOf(after, key), path: [...path, key] };
}

function keysOf(before: unknown, after: unknown): Set<string> {
  return new Set(
    [before, after].flatMap((side) => (typeof side === "object" && side !== null ? Object.keys(side) : [])),
  );
}

function isAlong(keys: Keys, pattern: Keys): boolean {
  return keys
    .slice(0, pattern.length)
    .every((key, index) => pattern[index] === key || (pattern[index] === "*" && isIndex(key)));
}

function at(value: unknown, path: Keys): unknown {
  return path.reduce(childOf, value);
}
