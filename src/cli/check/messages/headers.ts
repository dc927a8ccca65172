import { asObject, field } from "./json-object.ts";

/** Headers by their names in lower case. */
export type Headers = ReadonlyMap<string, string>;

/** Headers as logs write them: an object, a list of pairs, or HAR's list of `{name, value}`. */
export function readHeaders(headers: unknown): Headers {
  const pairs = Array.isArray(headers) ? headers.map(pairOf) : Object.entries(asObject(headers) ?? {});
  const read = new Map<string, string>();
  for (const [name, value] of pairs) {
    const text = Array.isArray(value) ? value.join(", ") : value;
    if (typeof name === "string" && (typeof text === "string" || typeof text === "number"))
      read.set(name.toLowerCase(), String(text));
  }
  return read;
}

function pairOf(entry: unknown): readonly [unknown, unknown] {
  return Array.isArray(entry) ? [entry[0], entry[1]] : [field(entry, "name"), field(entry, "value")];
}
