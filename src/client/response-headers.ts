import { responseHeaderTypes } from "../../generated/headers.ts";
import type { ResponseHeaders } from "../../generated/headers.ts";

/** The documented headers of a response, each with its documented type. */
export function readResponseHeaders(headers: Headers): ResponseHeaders {
  const found: Record<string, string | number | boolean> = {};
  for (const [name, type] of Object.entries(responseHeaderTypes)) {
    const value = read(headers.get(name)?.trim(), type);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function read(text: string | undefined, type: "string" | "number" | "boolean"): string | number | boolean | undefined {
  if (text === undefined || type === "string") return text;
  if (type === "boolean") return text === "true" || (text === "false" ? false : undefined);
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
