import { checkOptions } from "../core/check-options.ts";
import { limit } from "../webhooks/limit.ts";
import { Denial } from "./answers.ts";
import type { Clock } from "./clock.ts";
import { documentedAnswer } from "./documented.ts";
import type { Route } from "./routes.ts";

/** How many calls an access token may make in one second. */
export interface RateLimits {
  writes: number;
  reads: number;
}

interface Window {
  second: number;
  /** By kind of call and token; empty again each second, so that it stays small. */
  used: Map<string, number>;
}

const second = 1000;

/** Counts calls by token and second. */
export interface RateLimiter {
  /**
   * Counts a call, and gives the headers that say so.
   *
   * @throws {Denial} with 429 if the token has used up its calls.
   */
  take(this: void, route: Route, token: string): Record<string, string>;
  /** Forgets the calls of this second. */
  clear(this: void): void;
}

/** A limiter with an empty window. */
export function rateLimiter(limits: RateLimits | false, clock: Clock): RateLimiter {
  if (limits !== false) checkLimits(limits);
  const window: Window = { second: 0, used: new Map() };

  function take(route: Route, token: string): Record<string, string> {
    if (limits === false) return {};
    const now = Math.floor(clock.now() / second);
    if (now !== window.second) Object.assign(window, { second: now, used: new Map() });
    const kind = route.method === "GET" ? "reads" : "writes";
    const key = `${kind} ${token}`;
    const used = (window.used.get(key) ?? 0) + 1;
    window.used.set(key, used);
    const headers = headersOf(limits[kind], used, now + 1);
    if (used > limits[kind]) throw new Denial(tooMany(route, headers));
    return headers;
  }
  return { take, clear: () => window.used.clear() };
}

function checkLimits(limits: RateLimits): void {
  checkOptions(limits ?? null, { writes: "any", reads: "any" }, "createSandbox: rateLimit");
  for (const kind of ["writes", "reads"] as const) limit(`rateLimit.${kind}`, limits[kind], { least: 0 });
}

function headersOf(most: number, used: number, reset: number): Record<string, string> {
  return {
    "x-ratelimit-limit": `${most}`,
    "x-ratelimit-remaining": `${Math.max(0, most - used)}`,
    "x-ratelimit-reset": `${reset}`,
  };
}

function tooMany(route: Route, headers: Record<string, string>) {
  const reply = documentedAnswer(route, { status: 429 }) ?? { status: 429, headers: {} };
  return { ...reply, headers: { ...reply.headers, ...headers, "retry-after": "1" } };
}
