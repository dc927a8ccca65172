import { childOf, isObject, parseJson } from "../../../core/json.ts";

/** Headers by their names in lower case. */
export type Headers = ReadonlyMap<string, string>;

/** Headers as logs write them: an object, a list of pairs, or HAR's list of `{name, value}`. */
export function readHeaders(headers: unknown): Headers {
  const pairs = Array.isArray(headers) ? headers.map(pairOf) : Object.entries(isObject(headers) ? headers : {});
  const read = new Map<string, string>();
  for (const [name, value] of pairs) {
    const text = Array.isArray(value) ? value.join(", ") : value;
    if (typeof name === "string" && (typeof text === "string" || typeof text === "number"))
      read.set(name.toLowerCase(), String(text));
  }
  return read;
}

function pairOf(entry: unknown): readonly [unknown, unknown] {
  return Array.isArray(entry) ? [entry[0], entry[1]] : [childOf(entry, "name"), childOf(entry, "value")];
}

/** A body as it was recorded, and the JSON Pointer to it: nothing, left out of the recording, JSON, or text that is not JSON. */
export type RecordedBody = { readonly at: string } & (
  | { readonly kind: "none" | "unrecorded" | "text" }
  | { readonly kind: "json"; readonly value: unknown; readonly isParsedFromString: boolean }
);

/** A body that was written as its text, or as the JSON that it held. */
export function readBody(value: unknown, at: string): RecordedBody {
  if (value === undefined || value === "") return { kind: "none", at };
  if (typeof value !== "string") return { kind: "json", value, isParsedFromString: false, at };
  const parsed = parseJson(value);
  return parsed === undefined ? { kind: "text", at } : { kind: "json", value: parsed, isParsedFromString: true, at };
}
