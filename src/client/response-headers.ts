import { responseHeaderTypes, type ResponseHeaders } from "../../generated/headers.ts";

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

/** The id of a request, if it looks like one: errors show it, and it comes from outside. */
export function requestIdOf(headers: ReadableHeaders): string | undefined {
  const id = headers.get("x-request-id");
  return id !== null && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}

// Date.parse alone makes a date of "-5" and "10, 20".
const httpDate = /^\w+, [\w -]+ \d\d:\d\d:\d\d GMT$/;

/** How many seconds `retry-after` asks for, written as a number or as a date; undefined for anything else. */
export function readRetryAfter(headers: ReadableHeaders): number | undefined {
  const seconds = readNumber(headers, "retry-after");
  if (seconds !== undefined) return seconds;
  const until = readDate(headers, "retry-after");
  return Number.isNaN(until) ? undefined : Math.max(0, (until - serverTime(headers)) / 1000);
}

/** The server's clock in milliseconds since 1970, to the second: ours may differ. */
export function serverTime(headers: ReadableHeaders): number {
  return readDate(headers, "date") || Date.now();
}

/** A header that is a decimal number; undefined if it is missing or anything else. */
function readNumber(headers: ReadableHeaders, name: string): number | undefined {
  const text = headers.get(name)?.trim();
  return text && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** NaN where there is no date. */
function readDate(headers: ReadableHeaders, name: string): number {
  const text = headers.get(name) ?? "";
  return httpDate.test(text) ? Date.parse(text) : Number.NaN;
}
