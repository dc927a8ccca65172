/** The rate limit as an answer tells it. */
export interface RateLimit {
  /** Calls in a window. */
  readonly limit: number;
  /** How many are left in this window. */
  readonly remaining: number;
  /** When the window ends, in seconds since 1970 by the server's clock. */
  readonly reset: number | undefined;
}

/** Reads the rate limit headers; undefined where an answer has none. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const limit = numberIn(headers, "x-ratelimit-limit");
  if (!limit) return undefined;
  const remaining = numberIn(headers, "x-ratelimit-remaining") ?? limit;
  return { limit, remaining, reset: numberIn(headers, "x-ratelimit-reset") };
}

/** How many seconds `retry-after` asks for, written as a number or as a date. */
export function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const seconds = numberIn(headers, "retry-after");
  if (seconds !== undefined) return seconds;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, (until - serverTime(headers)) / 1000);
}

/** The server's clock, to the second: ours may differ. */
export function serverTime(headers: Headers): number {
  const time = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(time) ? Date.now() : time;
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim();
  return text && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
