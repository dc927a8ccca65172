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

// Date.parse alone makes a date of "-5" and "10, 20".
const httpDate = /^\w+, [\w -]+ \d\d:\d\d:\d\d GMT$/;

/** How many seconds `retry-after` asks for, written as a number or as a date; undefined for anything else. */
export function readRetryAfter(headers: Headers): number | undefined {
  const seconds = numberIn(headers, "retry-after");
  if (seconds !== undefined) return seconds;
  const until = dateIn(headers, "retry-after");
  return Number.isNaN(until) ? undefined : Math.max(0, (until - serverTime(headers)) / 1000);
}

/** The server's clock, to the second: ours may differ. */
export function serverTime(headers: Headers): number {
  return dateIn(headers, "date") || Date.now();
}

/** NaN where there is no date. */
function dateIn(headers: Headers, name: string): number {
  const text = headers.get(name) ?? "";
  return httpDate.test(text) ? Date.parse(text) : Number.NaN;
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim();
  return text && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
