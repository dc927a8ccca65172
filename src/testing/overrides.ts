import { isObject } from "../core/json.ts";

/**
 * Some fields of a payload, at any depth. Objects are merged, lists replaced whole, `undefined` takes a field out.
 */
export type Overrides<T> = T extends string | number | boolean | null | undefined | readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: Overrides<T[Key]> | undefined }
    : T;

/**
 * A payload with some of its fields changed; neither argument is.
 *
 * @throws {TypeError} if what to change is no object, and would take the place of the payload.
 */
export function override<T>(payload: T, overrides: Overrides<T> | undefined): T {
  if (overrides !== undefined && !isObject(overrides))
    throw new TypeError("The overrides of a payload must be an object");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no type follows what is merged at run time
  return merge(structuredClone(payload), structuredClone(overrides)) as T;
}

function merge(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change === undefined ? base : change;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}
