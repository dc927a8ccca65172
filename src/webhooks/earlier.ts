import { childOf, isIndex, isObject, setOwn } from "./json-value.ts";
import type { JsonObject } from "./json-value.ts";

/** The subject of an event as it was, and what could not be put back. */
export interface Earlier {
  /** Shares with the event whatever did not change: copy before handing it out. */
  readonly subject: JsonObject;
  /** Old values whose place is gone from the new subject. */
  readonly homeless: readonly { readonly keys: readonly string[]; readonly value: unknown }[];
}

/** Deeper than any order; it keeps a hostile path from building a tower of objects. */
export const mostKeys = 64;

/**
 * Undoes the change that `previous` records in `subject`, in either encoding.
 *
 * It is read as a whole subject when all the fields that a subject needs are there, and as dotted paths otherwise.
 */
export function earlierOf(subject: JsonObject, previous: JsonObject, required: readonly string[]): Earlier {
  if (isWhole(previous, required)) return { subject: previous, homeless: [] };
  let earlier: unknown = subject;
  const copied = new Set<object>();
  const homeless: { keys: string[]; value: unknown }[] = [];
  for (const [path, value] of Object.entries(previous)) {
    const keys = path.split(".");
    const changed = keys.length > mostKeys ? undefined : put(earlier, { keys, value, copied }, 0);
    if (changed === undefined) homeless.push({ keys, value });
    else earlier = changed;
  }
  return { subject: earlier as JsonObject, homeless };
}

/** Whether previous attributes are a whole subject rather than paths. */
export function isWhole(previous: JsonObject, required: readonly string[]): boolean {
  return required.length > 0 && required.every((field) => Object.hasOwn(previous, field));
}

/**
 * The earlier value with the new one wherever it is null, to be judged: old nulls are taken as they come.
 *
 * Deep down it is left as it is, so that a hostile value can't exhaust the stack.
 */
export function withoutNulls(before: unknown, after: unknown, depth = 0): unknown {
  if (before === null && after !== undefined) return after;
  if (before === after || typeof before !== "object" || before === null || depth >= mostKeys) return before;
  const filled: unknown[] | JsonObject = Array.isArray(before) ? [] : {};
  for (const [key, value] of Object.entries(before))
    setOwn(filled, key, withoutNulls(value, childOf(after, key), depth + 1));
  return filled;
}

interface Change {
  keys: readonly string[];
  value: unknown;
  /** Containers that are ours already and may be written to. */
  copied: Set<object>;
}

/** The container with the value put back from the key at `start` on, or undefined if there is no place for it. */
function put(at: unknown, change: Change, start: number): unknown {
  const { keys, value } = change;
  const key = keys[start];
  if (key === undefined) return value;
  if (Array.isArray(at)) {
    const end = start === keys.length - 1 ? at.length : at.length - 1;
    return isIndex(key) && Number(key) <= end ? replace(at, change, { key, next: start + 1 }) : undefined;
  }
  if (isObject(at)) {
    const next = start + keysInName(at, keys, start);
    return replace(at, change, { key: next === start + 1 ? key : keys.slice(start, next).join("."), next });
  }
  // A missing or null object had fields before; a text or a number had not.
  return (at === undefined || at === null) && !isIndex(key) ? put({}, change, start) : undefined;
}

function replace(
  container: unknown[] | JsonObject,
  change: Change,
  { key, next }: { key: string; next: number },
): unknown {
  const old = Object.hasOwn(container, key) ? (container as JsonObject)[key] : undefined;
  const value = put(old, change, next);
  if (value === undefined) return undefined;
  const own = change.copied.has(container) ? container : copyOf(container);
  change.copied.add(own);
  setOwn(own, key, value);
  return own;
}

function copyOf(container: unknown[] | JsonObject): unknown[] | JsonObject {
  if (Array.isArray(container)) return [...container];
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(container)) setOwn(copy, key, value);
  return copy;
}

type Trie = Map<string, Trie> & { isName?: true };

const dottedNames = new WeakMap<object, Trie | null>();

/**
 * How many keys of a path, from `start`, name a field of the object: one, or, where only that exists, those of a field
 * that has dots in its own name.
 *
 * The dotted names of an object are sorted once, so that a hostile event with many long paths costs no more than its size.
 */
export function keysInName(object: JsonObject, keys: readonly string[], start: number): number {
  const first = keys[start];
  if (first === undefined || Object.hasOwn(object, first)) return 1;
  let at = trieOf(object) ?? undefined;
  for (let end = start; at && end < keys.length; end++) {
    at = at.get(keys[end] as string);
    if (at?.isName) return end - start + 1;
  }
  return 1;
}

function trieOf(object: JsonObject): Trie | null {
  let trie = dottedNames.get(object);
  if (trie !== undefined) return trie;
  const dotted = Object.keys(object).filter((name) => name.includes("."));
  trie = dotted.length > 0 ? new Map<string, Trie>() : null;
  for (const name of dotted) {
    let at = trie as Trie;
    for (const key of name.split(".")) {
      const next: Trie = at.get(key) ?? new Map<string, Trie>();
      at.set(key, next);
      at = next;
    }
    at.isName = true;
  }
  dottedNames.set(object, trie);
  return trie;
}
