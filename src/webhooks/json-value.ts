/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a key or an index of a JSON value; undefined where there is none. Inherited properties don't count. */
export function childOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  // An array's own "length" is no element.
  return Array.isArray(value) && !isIndex(key) ? undefined : (value as JsonObject)[key];
}

/** Whether a text is an index, written the one right way. */
export function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(key);
}

/** Sets a key of an object, `__proto__` included, as JSON.parse does: never an inherited setter. */
export function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy that shares nothing. It keeps its own stack: a body can be nested deeper than the engine's goes. */
export function cloneJson<T>(value: T): T {
  const root: { value?: T } = {};
  const pending: { from: unknown; into: object; key: string }[] = [{ from: value, into: root, key: "value" }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { from, into, key } = next;
    if (typeof from !== "object" || from === null) {
      setOwn(into, key, from);
      continue;
    }
    const copy = Array.isArray(from) ? Array.from({ length: from.length }) : {};
    setOwn(into, key, copy);
    for (const [name, child] of Object.entries(from)) {
      // Declared now, in order: the stack fills them last to first.
      setOwn(copy, name, undefined);
      pending.push({ from: child, into: copy, key: name });
    }
  }
  return root.value as T;
}

/** Whether two JSON values are the same, key order aside. It keeps its own stack, too. */
export function sameJson(left: unknown, right: unknown): boolean {
  const pending: [unknown, unknown][] = [[left, right]];
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    const keys = Object.keys(a);
    if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false;
      pending.push([(a as JsonObject)[key], (b as JsonObject)[key]]);
    }
  }
  return true;
}
