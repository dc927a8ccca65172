import { responseHeaderTypes } from "../../generated/headers.ts";
import type { ResponseHeaders } from "../../generated/headers.ts";
import { readNumber } from "../core/retry-after.ts";

/** The documented headers of a response, each with its documented type. */
export function readResponseHeaders(headers: Headers): ResponseHeaders {
  const found: Record<string, string | number | boolean> = {};
  for (const [name, type] of Object.entries(responseHeaderTypes)) {
    const value = read(headers, name, type);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function read(headers: Headers, name: string, type: "string" | "number" | "boolean") {
  if (type === "number") return readNumber(headers, name);
  const text = headers.get(name)?.trim();
  if (type === "string") return text;
  return text === "true" || (text === "false" ? false : undefined);
}
