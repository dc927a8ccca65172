import { childOf, cloneJson, isContainer, isIndex, isObject, setOwn, type JsonObject } from "../../core/json.ts";

/** The subject of an event as it was. */
export interface PreviousState {
  /** Shares the fields that did not change with the event: copy before handing it out. */
  readonly subject: unknown;
  /** Old values whose location is gone from the new subject. */
  readonly unplaced: readonly { readonly keys: readonly string[]; readonly value: unknown }[];
}

/** Deeper than any order; it keeps a hostile path from building a tower of objects. */
export const maxKeys = 64;
/** How many keys one name can be, so that long paths cost no more than their size. */
const maxKeysInName = 8;

/**
 * Undoes the change that `previous` records in `subject`. It is a whole subject when all the fields that a subject needs are
 * there, and dotted paths otherwise.
 */
export function previousStateOf(subject: JsonObject, previous: JsonObject, required: readonly string[]): PreviousState {
  if (isWhole(previous, required)) return { subject: previous, unplaced: [] };
  const before = { ...subject };
  const unplaced: { keys: string[]; value: unknown }[] = [];
  for (const [path, value] of Object.entries(previous)) {
    const keys = path.split(".");
    const location = keys.length > maxKeys ? undefined : locationOf(before, keys);
    if (!location) {
      unplaced.push({ keys, value });
      continue;
    }
    const [field = ""] = location;
    const child = childOf(before, field);
    // A field is copied when it is first written to: an order may have thousands of lines that did not change.
    if (child === childOf(subject, field)) setOwn(before, field, cloneJson(child));
    put(before, location, cloneJson(value));
  }
  return { subject: before, unplaced };
}

/** Whether previous attributes are a whole subject rather than paths. */
export function isWhole(previous: JsonObject, required: readonly string[]): boolean {
  return required.length > 0 && required.every((field) => Object.hasOwn(previous, field));
}

/**
 * The previous value with the new one wherever it is null, for validation: old nulls are taken as they come. Deep down it is
 * left as it is, so that a hostile value can't exhaust the stack.
 */
export function withoutNulls(before: unknown, after: unknown, depth = 0): unknown {
  if (before === null && after !== undefined) return after;
  if (before === after || !isContainer(before) || depth >= maxKeys) return before;
  const filled = Array.isArray(before) ? [] : {};
  for (const [key, value] of Object.entries(before))
    setOwn(filled, key, withoutNulls(value, childOf(after, key), depth + 1));
  return filled;
}

/** The keys of a path as the names of fields, some of which have dots; undefined if it leads to no location. */
function locationOf(subject: unknown, keys: readonly string[]): string[] | undefined {
  const location: string[] = [];
  let at = subject;
  for (let start = 0; start < keys.length;) {
    const count = stepInto(at, keys, start);
    if (count === 0) return undefined;
    const name = keys.slice(start, start + count).join(".");
    location.push(name);
    at = childOf(at, name);
    start += count;
  }
  return location;
}

/** How many keys name the next child; 0 if there can be none. */
function stepInto(at: unknown, keys: readonly string[], start: number): number {
  const key = keys[start] ?? "";
  if (isObject(at)) return keysInName(at, keys, start);
  // A missing or null object had fields before; a string or a number had not.
  if (!Array.isArray(at)) return (at === undefined || at === null) && !isIndex(key) ? 1 : 0;
  // An element may follow the last one, but not be looked into.
  const last = start === keys.length - 1 ? at.length : at.length - 1;
  return isIndex(key) && Number(key) <= last ? 1 : 0;
}

/** Sets the value at a location. Whatever is missing or null on the way becomes an object. */
function put(subject: unknown, location: readonly string[], value: unknown): void {
  const [name = "", ...below] = location;
  if (!isContainer(subject)) return;
  if (below.length > 0 && !isContainer(childOf(subject, name))) setOwn(subject, name, {});
  if (below.length > 0) put(childOf(subject, name), below, value);
  else setOwn(subject, name, value);
}

/**
 * How many keys of a path, from `start`, name a field of the object: one, or, where only that exists, those of a field with up to
 * seven dots in its name.
 */
export function keysInName(object: JsonObject, keys: readonly string[], start: number): number {
  const first = keys[start];
  if (first === undefined || Object.hasOwn(object, first)) return 1;
  for (let count = 2; count <= maxKeysInName && start + count <= keys.length; count++)
    if (Object.hasOwn(object, keys.slice(start, start + count).join("."))) return count;
  return 1;
}
