/** A JSON object. */
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
  // An array's own "length" is no element.
  return Array.isArray(value) && !isIndex(key) ? undefined : value[key];
}

/** Whether a string is an index in canonical form. */
export function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(key);
}

/** Sets a key of an object, `__proto__` included, as JSON.parse does: never an inherited setter. */
export function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy that shares nothing. It keeps its own stack: a body can be nested deeper than the engine's goes. */
export function cloneJson(value: unknown): unknown {
  const root = {};
  const pending: { from: unknown; into: object; key: string }[] = [{ from: value, into: root, key: "value" }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { from, into, key } = next;
    if (!isContainer(from)) {
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
  return childOf(root, "value");
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
