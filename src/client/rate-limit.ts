import { readNumber } from "../core/retry-after.ts";

/** The rate limit as a response tells it. */
export interface RateLimit {
  /** Calls in a window. */
  readonly limit: number;
  /** How many are left in this window. */
  readonly remaining: number;
  /** When the window ends, in seconds since 1970 by the server's clock. */
  readonly reset: number | undefined;
}

/** Reads the rate limit headers; undefined where a response has none. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const limit = readNumber(headers, "x-ratelimit-limit");
  if (!limit) return undefined;
  const remaining = readNumber(headers, "x-ratelimit-remaining") ?? limit;
  return { limit, remaining, reset: readNumber(headers, "x-ratelimit-reset") };
}
