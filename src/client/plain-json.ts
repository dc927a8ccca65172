import { isContainer, setOwn } from "../core/json.ts";
import { join } from "../core/json-pointer.ts";
import { ContractError } from "../errors/contract-error.ts";

const maxDepth = 500;

/** Where a value stands in a body. */
export interface Location {
  /** The component of the body, for errors. */
  readonly schema: string;
  readonly depth: number;
  /** None for the body itself. */
  readonly parent?: Location;
  /** The object or array that the value is in, and its key there. */
  readonly container?: object;
  readonly key?: string | number;
}

/**
 * A copy of a body as JSON has it.
 *
 * JSON.stringify drops or changes in silence what JSON cannot hold: a Map, an accessor of a class or a NaN would be sent as
 * something else than was given. A field that is undefined is left out; a value with `toJSON`, such as a Date, is what that
 * returns.
 *
 * @throws {ContractError} naming the value that JSON cannot hold.
 */
export function toJsonValue(body: unknown, schema: string): unknown {
  return body === undefined ? undefined : copy(body, { schema, depth: 0 });
}

function copy(given: unknown, at: Location): unknown {
  const value = read(() => withToJson(given, at.key), at);
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw refuse(at, "is NaN or infinite, which JSON cannot hold");
  }
  if (!isContainer(value)) throw refuse(at, `is of type ${typeof value}, which JSON cannot hold`);
  checkContainer(value, at);
  return Array.isArray(value) ? copyItems(value, at) : copyFields(value, at);
}

function copyItems(items: readonly unknown[], at: Location): unknown[] {
  return Array.from({ length: items.length }, (_, key) => {
    const location = inside(at, items, key);
    return copy(
      read(() => items[key], location),
      location,
    );
  });
}

function copyFields(fields: Record<string, unknown>, at: Location): object {
  const copied = {};
  const keys = Object.keys(fields);
  for (const key of keys) {
    const location = inside(at, fields, key);
    const value = read(() => fields[key], location);
    if (value !== undefined) setOwn(copied, key, copy(value, location));
  }
  if (keys.length > 0 && Object.keys(copied).length === 0)
    throw refuse(at, "has only fields that are undefined: leave it out", "empty");
  return copied;
}

/** The location of a field or an item. */
export function inside(parent: Location, container: object, key: string | number): Location {
  return { schema: parent.schema, depth: parent.depth + 1, parent, container, key };
}

/**
 * Refuses an object or array that JSON does not hold as a whole.
 *
 * @throws {ContractError} naming its location.
 */
export function checkContainer(value: object, at: Location): void {
  if (at.depth >= maxDepth) throw refuse(at, `is nested more than ${maxDepth} levels deep`, "depth");
  for (let above: Location | undefined = at; above; above = above.parent)
    if (above.container === value) throw refuse(at, "leads back to itself: JSON cannot hold it", "cycle");
  const isWhole = read(() => (Array.isArray(value) ? isDense(value) : hasFieldsOnly(value)), at);
  if (!isWhole)
    throw refuse(at, `is ${describe(value)}, of which JSON holds only a part: give a plain object or array`);
}

function isDense(items: readonly unknown[]): boolean {
  return Object.keys(items).length === items.length;
}

/** Whether all that an object lets others read are its own visible fields. Methods don't count: nobody expects them to be sent. */
function hasFieldsOnly(value: object): boolean {
  if (Object.getOwnPropertyNames(value).length !== Object.keys(value).length) return false;
  if (isPlain(value)) return true;
  // A class may keep its data to itself, as Map and FormData do: it then says what it is, or has no field.
  if (Symbol.iterator in value || Symbol.toStringTag in value || Object.keys(value).length === 0) return false;
  for (let at: object | null = prototypeOf(value); at !== null && !isRoot(at); at = prototypeOf(at)) {
    const members = Object.values(Object.getOwnPropertyDescriptors(at));
    if (members.some((member) => typeof member.value !== "function")) return false;
  }
  return true;
}

/** Whether an object is a literal's, of any realm: it inherits nothing of anybody's making. */
export function isPlain(value: object): boolean {
  const prototype = prototypeOf(value);
  return prototype === null || isRoot(prototype);
}

function isRoot(prototype: object): boolean {
  return (
    prototype === Object.prototype || (prototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"))
  );
}

function prototypeOf(value: object): object | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  return isContainer(prototype) ? prototype : null;
}

function describe(value: object): string {
  const name: unknown = Array.isArray(value) ? "Array" : value.constructor?.name;
  return typeof name === "string" && /^\w{1,40}$/.test(name) ? `an instance of ${name}` : "an object";
}

/** The value that JSON.stringify writes in the place of another. */
function withToJson(value: unknown, key: string | number = ""): unknown {
  if (!isContainer(value) && typeof value !== "function" && typeof value !== "bigint") return value;
  const toJson: unknown = Reflect.get(Object(value), "toJSON");
  return typeof toJson === "function" ? Reflect.apply(toJson, value, [String(key)]) : value;
}

/** A property may be an accessor, and a value a proxy, that throws. */
function read<T>(get: () => T, at: Location): T {
  try {
    return get();
  } catch {
    throw refuse(at, "cannot be read: it throws");
  }
}

function refuse(at: Location, message: string, keyword = "json"): ContractError {
  const path = keyword === "depth" ? pathOf(at).slice(0, 60) : pathOf(at);
  return new ContractError(at.schema, [{ path, keyword, message }]);
}

function pathOf({ parent, key }: Location): string {
  return parent ? join(pathOf(parent), key ?? "") : "";
}
