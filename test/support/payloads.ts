import * as examples from "../../generated/examples.ts";

export { examples };

type Container = Record<string, unknown>;

/** A copy of `payload` with the value at `pointer` replaced, or removed when `value` is `absent`. */
export function withValue(payload: unknown, pointer: string, value: unknown): unknown {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop();
  if (last === undefined) return value;
  const copy = structuredClone(payload);
  const parent = keys.reduce<unknown>((at, key) => (at as Container)[key], copy) as Container;
  if (value === absent) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Stands for "no such field". */
export const absent = Symbol("absent");

/** Every value inside a payload with its JSON Pointer, the payload itself first. */
export function* places(value: unknown, pointer = ""): Generator<{ pointer: string; value: unknown }> {
  yield { pointer, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* places(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
