import { parseJson } from "../../../core/json.ts";

/** A body that was recorded, and a JSON Pointer to it. */
export type RecordedBody =
  | { readonly kind: "text"; readonly text: string; readonly at: string }
  | { readonly kind: "json"; readonly value: unknown; readonly at: string };

/** A body, as far as it was recorded. */
export type Body = RecordedBody | { readonly kind: "none" } | { readonly kind: "unrecorded" };

/** A body that is written as the text it was, or as JSON already; undefined for none. */
export function bodyOf(value: unknown, at: string): Body {
  if (value === undefined || value === "") return { kind: "none" };
  return typeof value === "string" ? { kind: "text", text: value, at } : { kind: "json", value, at };
}

/** The payload of a body; undefined if it is no JSON. */
export function payloadOf(body: RecordedBody): { value: unknown; isParsedFromString: boolean } | undefined {
  if (body.kind === "json") return { value: body.value, isParsedFromString: false };
  const value = parseJson(body.text);
  return value === undefined ? undefined : { value, isParsedFromString: true };
}
