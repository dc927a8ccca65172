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
    const changed = keys.length > mostKeys ? undefined : put(earlier, { keys, value, copied });
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

/** The container with the value put back, or undefined if there is no place for it. */
function put(at: unknown, change: Change): unknown {
  const [key, ...rest] = change.keys;
  if (key === undefined) return change.value;
  if (Array.isArray(at)) {
    const end = rest.length === 0 ? at.length : at.length - 1;
    if (!isIndex(key) || Number(key) > end) return undefined;
    return replace(at, key, { ...change, keys: rest });
  }
  if (isObject(at)) {
    const [name, below] = nameIn(at, change.keys);
    return replace(at, name, { ...change, keys: below });
  }
  // A missing or null object had fields before; a text or a number had not.
  return (at === undefined || at === null) && !isIndex(key) ? put({}, change) : undefined;
}

function replace(container: unknown[] | JsonObject, key: string, change: Change): unknown {
  const old = Object.hasOwn(container, key) ? (container as JsonObject)[key] : undefined;
  const value = put(old, change);
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

/** The first key of the path; or, where only that exists, a key that has dots in itself. */
export function nameIn(object: JsonObject, keys: readonly string[]): [name: string, below: readonly string[]] {
  for (let taken = 1; taken <= keys.length; taken++) {
    const name = keys.slice(0, taken).join(".");
    if (Object.hasOwn(object, name)) return [name, keys.slice(taken)];
  }
  return [keys[0] as string, keys.slice(1)];
}
