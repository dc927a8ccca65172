import { isContainer } from "../../../core/json.ts";

/** A JSON object; undefined for any other value. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isContainer(value) && !Array.isArray(value) ? value : undefined;
}

/** A field of a value that may be anything. What an object inherits does not count. */
export function field(value: unknown, name: string): unknown {
  const object = asObject(value);
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}
