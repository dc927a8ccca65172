import { isContainer } from "../core/json.ts";
import type { Issue } from "../errors/contract-error.ts";

/** How many levels of a body are looked at: each takes some of the stack. */
export const maxDepth = 500;

/** Where a value stands in a body: the object or array that it is in, and its key there. */
interface Location {
  readonly depth: number;
  /** None for the body itself. */
  readonly parent: Location | undefined;
  readonly container: object;
  readonly key: string | number;
}

/** Stands in a copy for a value that JSON cannot hold, and says why. A function, as no validator takes one for valid. */
type NotJson = () => Omit<Issue, "path">;

/** A path of 500 levels would leave no room for the message. */
export function flawAt(path: string, flaw: NotJson): Issue {
  const { message, keyword } = flaw();
  return { path: keyword === "depth" ? path.slice(0, 60) : path, message, keyword };
}

export function isNotJson(value: unknown): value is NotJson {
  return typeof value === "function";
}

function notJson(message: string, keyword = "json"): NotJson {
  return () => ({ message, keyword });
}

/**
 * A body as JSON has it, with a `NotJson` in the place of each value that JSON cannot hold.
 *
 * JSON.stringify drops or changes in silence what JSON cannot hold: a Map, an accessor of a class or a NaN would be sent as
 * something else than was given. A field that is undefined is left out; a value with `toJSON`, such as a Date, is what that
 * returns.
 */
export function toJsonValue(body: unknown): unknown {
  // JSON.stringify, too, begins with an object around the value.
  return copyChild({ "": body }, "", undefined);
}

/** A property may be an accessor, and a value a proxy, that throws. */
function copyChild(container: Record<string, unknown>, key: string | number, parent: Location | undefined): unknown {
  try {
    const given = container[key];
    return isScalar(given) ? given : copyValue(given, { depth: parent ? parent.depth + 1 : 0, parent, container, key });
  } catch {
    return unreadable;
  }
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function copyValue(given: unknown, at: Location): unknown {
  const value = withToJson(given, at.key);
  // Refused also where null is allowed: nobody means an invalid date to be null.
  if (value === null && given !== null)
    return notJson("becomes null: its toJSON returns null, as an invalid date's does", "null");
  if (isScalar(value)) return value;
  if (isContainer(value))
    return flawOf(value, at) ?? (Array.isArray(value) ? copyItems(value, at) : copyFields(value, at));
  if (value === undefined && given !== undefined) return notJson("disappears: its toJSON returns undefined");
  if (value === undefined) return typeof at.key === "string" ? undefined : noItem;
  if (typeof value === "number") return notJson("is NaN or infinite, which JSON cannot hold");
  return notJson(`is of type ${typeof value}, which JSON cannot hold`);
}

function copyItems(items: Record<string, unknown> & readonly unknown[], at: Location): unknown[] {
  return Array.from({ length: items.length }, (_, key) => copyChild(items, key, at));
}

function copyFields(fields: Record<string, unknown>, at: Location): object {
  const keys = Object.keys(fields);
  const copied = keys.map((key) => [key, copyChild(fields, key, at)] as const);
  const left = copied.filter(([, value]) => value !== undefined);
  if (left.length === 0 && keys.length > 0) return notJson("has only fields that are undefined: leave it out", "empty");
  return Object.fromEntries(left);
}

function flawOf(value: object, at: Location): NotJson | undefined {
  if (at.depth >= maxDepth) return tooDeep;
  for (let above: Location | undefined = at; above; above = above.parent)
    if (above.container === value) return notJson("leads back to itself: JSON cannot hold it", "cycle");
  if (Array.isArray(value) ? Object.keys(value).length === value.length : hasFieldsOnly(value)) return undefined;
  return notJson(`is ${describe(value)}, of which JSON holds only a part: give a plain object or array`);
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
function withToJson(value: unknown, key: string | number): unknown {
  if (!isContainer(value) && typeof value !== "function" && typeof value !== "bigint") return value;
  const toJson: unknown = Reflect.get(Object(value), "toJSON");
  return typeof toJson === "function" ? Reflect.apply(toJson, value, [String(key)]) : value;
}

const unreadable = notJson("cannot be read: it throws");
export const noItem = notJson("is undefined, which JSON cannot hold");
export const tooDeep = notJson(`is nested more than ${maxDepth} levels deep`, "depth");
