import { responseHeaderTypes, type ResponseHeaders } from "../../generated/headers.ts";
import { readNumber } from "../core/retry-after.ts";
import { requestIdOf } from "../errors/error-body.ts";

/** The rate limit as a response tells it. */
export interface RateLimit {
  /** Calls in a window. */
  readonly limit: number;
  /** Calls left in this window. */
  readonly remaining: number;
  /** When the window ends, in seconds since 1970 by the server's clock. */
  readonly reset: number | undefined;
}

type ReadableHeaders = Pick<Headers, "get">;

/** Reads the rate limit headers; undefined where a response has none. */
export function readRateLimit(headers: ReadableHeaders): RateLimit | undefined {
  const limit = readNumber(headers, "x-ratelimit-limit");
  if (!limit) return undefined;
  const remaining = readNumber(headers, "x-ratelimit-remaining") ?? limit;
  return { limit, remaining, reset: readNumber(headers, "x-ratelimit-reset") };
}

/** The documented headers of a response, each with its documented type; one that is not of its type is left out. */
export function readResponseHeaders(headers: ReadableHeaders): ResponseHeaders {
  const found: Record<string, string | number | boolean> = {};
  for (const [name, type] of Object.entries(responseHeaderTypes)) {
    const value = readHeader(headers, name, type);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function readHeader(headers: ReadableHeaders, name: string, type: "string" | "number" | "boolean") {
  if (type === "number") return readNumber(headers, name);
  if (name === "x-request-id") return requestIdOf(headers);
  const text = headers.get(name)?.trim();
  if (type === "string") return text;
  return text === "true" || (text === "false" ? false : undefined);
}
