import type { ResponseHeaders } from "../../../generated/headers.ts";
import type { Clock } from "../clock.ts";
import { HttpError, errorReply, type Reply, type SandboxRequest } from "../http/messages.ts";
import type { Route } from "../route.ts";
import { accessTokenOf } from "./credentials.ts";
import { documentedReply } from "./documented-reply.ts";

/** How many calls an access token may make in one second. */
export interface RateLimits {
  writes: number;
  reads: number;
}

const windowMs = 1000;

type LimitHeaders = { [Name in keyof ResponseHeaders & `x-ratelimit-${string}`]: string };

/** Counts calls by token and second. */
export class RateLimiter {
  readonly #limits: RateLimits | false;
  readonly #clock: Clock;
  #window = 0;
  /** By kind of call and token; empty again each second, so that it stays small. */
  #used = new Map<string, number>();

  constructor(limits: RateLimits | false, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Rule: a token may make so many writes and reads a second, or else 429. Returns the headers that count them. */
  take(route: Route, request: SandboxRequest): Record<string, string> {
    if (this.#limits === false) return {};
    const now = Math.floor(this.#clock.now() / windowMs);
    if (now !== this.#window) {
      this.#window = now;
      this.#used = new Map();
    }
    const kind = route.kind === "read" ? "reads" : "writes";
    const key = `${kind} ${accessTokenOf(request)}`;
    const used = (this.#used.get(key) ?? 0) + 1;
    this.#used.set(key, used);
    const limit = this.#limits[kind];
    const headers = {
      "x-ratelimit-limit": `${limit}`,
      "x-ratelimit-remaining": `${Math.max(0, limit - used)}`,
      "x-ratelimit-reset": `${now + 1}`,
    } satisfies LimitHeaders;
    if (used > limit) throw new HttpError(tooMany(route, headers));
    return headers;
  }
}

function tooMany(route: Route, limits: Record<string, string>): Reply {
  const { headers, ...reply } = documentedReply(route, { status: 429 }) ?? errorReply(429, "Too many calls.");
  return { ...reply, headers: { ...headers, ...limits, "retry-after": "1" } };
}
