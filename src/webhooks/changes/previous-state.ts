import { childOf, isContainer, isIndex, isObject, setOwn, type JsonObject } from "../../core/json.ts";

/** The subject of an event as it was. */
export interface PreviousState {
  /** Shares with the event whatever did not change: copy before handing it out. */
  readonly subject: unknown;
  /** Old values whose location is gone from the new subject. */
  readonly unplaced: readonly { readonly keys: readonly string[]; readonly value: unknown }[];
}

/** Deeper than any order; it keeps a hostile path from building a tower of objects. */
export const maxKeys = 64;

/**
 * Undoes the change that `previous` records in `subject`. It is a whole subject when all the fields that a subject needs are
 * there, and dotted paths otherwise.
 */
export function previousStateOf(subject: JsonObject, previous: JsonObject, required: readonly string[]): PreviousState {
  if (isWhole(previous, required)) return { subject: previous, unplaced: [] };
  const state = new WritableCopy(subject);
  const unplaced: { keys: string[]; value: unknown }[] = [];
  for (const [path, value] of Object.entries(previous)) {
    const keys = path.split(".");
    const location = keys.length > maxKeys ? undefined : locationOf(state.value, keys);
    if (location) state.set(location, value);
    else unplaced.push({ keys, value });
  }
  return { subject: state.value, unplaced };
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

/** A value that is copied where it is written to, and shared elsewhere. */
class WritableCopy {
  readonly value: object;
  readonly #copies = new Set<object>();

  constructor(value: object) {
    this.value = this.#copy(value);
  }

  set(location: readonly string[], value: unknown): void {
    let container = this.value;
    for (const name of location.slice(0, -1)) {
      const child = this.#copy(childOf(container, name));
      setOwn(container, name, child);
      container = child;
    }
    setOwn(container, location.at(-1) ?? "", value);
  }

  #copy(value: unknown): object {
    if (isContainer(value) && this.#copies.has(value)) return value;
    const copy = Array.isArray(value) ? [] : {};
    for (const [key, child] of Object.entries(value ?? {})) setOwn(copy, key, child);
    this.#copies.add(copy);
    return copy;
  }
}

/** The names with dots of one object, by the parts between the dots. */
interface NameTree {
  readonly parts: Map<string, NameTree>;
  /** Whether a name ends here. */
  isName: boolean;
}

const trees = new WeakMap<object, NameTree>();

/**
 * How many keys of a path, from `start`, name a field of the object: one, or, where only that exists, those of a field with dots in
 * its name. Such names are sorted once for each object, so that a hostile event with many long paths costs no more than its size.
 */
export function keysInName(object: JsonObject, keys: readonly string[], start: number): number {
  const first = keys[start];
  if (first === undefined || Object.hasOwn(object, first)) return 1;
  let at: NameTree | undefined = treeOf(object);
  for (let end = start; at && end < keys.length; end++) {
    at = at.parts.get(keys[end] ?? "");
    if (at?.isName) return end - start + 1;
  }
  return 1;
}

function treeOf(object: JsonObject): NameTree {
  const known = trees.get(object);
  if (known) return known;
  const tree: NameTree = { parts: new Map(), isName: false };
  for (const name of Object.keys(object)) if (name.includes(".")) add(tree, name);
  trees.set(object, tree);
  return tree;
}

function add(tree: NameTree, name: string): void {
  let at = tree;
  for (const part of name.split(".")) {
    const next = at.parts.get(part) ?? { parts: new Map(), isName: false };
    at.parts.set(part, next);
    at = next;
  }
  at.isName = true;
}
