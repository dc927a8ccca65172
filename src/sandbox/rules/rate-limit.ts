import type { ResponseHeaders } from "../../../generated/headers.ts";
import type { RequestContext } from "../context.ts";
import { HttpError, errorReply } from "../http/messages.ts";
import { documentedReply } from "../route.ts";
import { accessTokenOf } from "./credentials.ts";
import type { Match } from "./match-route.ts";

/** How many calls an access token may make in one second. */
export interface RateLimits {
  writes: number;
  reads: number;
}

const windowMs = 1000;

/** Counts calls by token and second. */
export class RateLimiter {
  #window = 0;
  /** By kind of call and token; empty again each second, so that it stays small. */
  #used = new Map<string, number>();

  /** Rule: a token may make so many writes and reads a second, or else 429. Returns the headers that count them. */
  take({ sandbox, route, request, at }: RequestContext & Match): Record<string, string> {
    const limits = sandbox.rateLimit;
    if (limits === false) return {};
    const now = Math.floor(at / windowMs);
    if (now !== this.#window) {
      this.#window = now;
      this.#used = new Map();
    }
    const kind = route.kind === "read" ? "reads" : "writes";
    const key = `${kind} ${accessTokenOf(request)}`;
    const used = (this.#used.get(key) ?? 0) + 1;
    this.#used.set(key, used);
    const limit = limits[kind];
    const headers = {
      "x-ratelimit-limit": `${limit}`,
      "x-ratelimit-remaining": `${Math.max(0, limit - used)}`,
      "x-ratelimit-reset": `${now + 1}`,
    } satisfies { [Name in keyof ResponseHeaders & `x-ratelimit-${string}`]: string };
    if (used <= limit) return headers;
    const reply = documentedReply(route, { status: 429 }) ?? errorReply(429, "Too many calls.");
    throw new HttpError({ ...reply, headers: { ...reply.headers, ...headers, "retry-after": "1" } });
  }
}
