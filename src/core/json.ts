/** JSON text as a value; undefined if it is not JSON. The engine's own error would quote the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Bytes as UTF-8 text, without a byte order mark; undefined if they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** An object of JSON: not null, not an array. */
export type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return isContainer(value) && !Array.isArray(value);
}

/** Whether a JSON value has children: an object, or an array, whose keys are its indexes. */
export function isContainer(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

/** The value at a key or an index of a JSON value; undefined where there is none. Inherited properties don't count. */
export function childOf(value: unknown, key: string): unknown {
  if (!isContainer(value) || !Object.hasOwn(value, key)) return undefined;
  // An array's own "length" is not an element.
  return Array.isArray(value) && !isIndex(key) ? undefined : value[key];
}

/** Whether a string is an index in canonical form. */
export function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(key);
}

/** Sets a key of an object, `__proto__` included, as JSON.parse does: never an inherited setter. */
export function setOwn(target: object, key: string, value: unknown): void {
  // Setting is many times faster, where nothing can be inherited.
  if (!(key in target)) Reflect.set(target, key, value);
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy that shares nothing. It keeps its own stack: a body can be nested deeper than the engine's goes. */
export function cloneJson(value: unknown): unknown {
  const root = emptyLike(value);
  const pending: [from: unknown, copy: unknown][] = [[value, root]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [from, copy] = next;
    if (!isContainer(from) || !isContainer(copy)) continue;
    for (const [key, child] of Object.entries(from)) {
      const childCopy = emptyLike(child);
      setOwn(copy, key, childCopy);
      if (isContainer(child)) pending.push([child, childCopy]);
    }
  }
  return root;
}

/** An object or an array to fill, or any other value itself. */
function emptyLike(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return isContainer(value) ? {} : value;
}

/** Whether two JSON values are the same, key order aside. It keeps its own stack, too. */
export function isSameJson(left: unknown, right: unknown): boolean {
  const pending: [unknown, unknown][] = [[left, right]];
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false;
      pending.push([a[key], b[key]]);
    }
  }
  return true;
}

const special = /[~/]/;

/** Appends a key to a JSON Pointer (RFC 6901). */
export function join(pointer: string, key: string | number): string {
  // Nearly every key is plain, and this runs for each value of a body that is validated.
  const plain = typeof key === "number" || !special.test(key);
  return `${pointer}/${plain ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a JSON Pointer. */
export function split(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a JSON Pointer leads to; undefined where there is none. Inherited properties don't count. */
export function valueAt(value: unknown, pointer: string): unknown {
  return split(pointer).reduce(childOf, value);
}
