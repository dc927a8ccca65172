import type { Fetch } from "trackstar-orders-contract";
import { cancelOrderResponse, error429RateLimited } from "../../generated/examples.ts";

/** An API that allows so many calls in any second, and in each second of the clock. */
export interface LimitedFetch {
  fetch: Fetch;
  /** When each call came, in milliseconds. */
  arrivals: number[];
  refused: number;
  /** The most calls that were on their way at once. */
  together: number[];
}

/** An API with a rate limit, whose responses take a while; `silent` leaves the headers out. */
export function limitedFetch(limit: number, { silent = false, latencyMs = 5 } = {}): LimitedFetch {
  const state: LimitedFetch = { fetch: respond, arrivals: [], refused: 0, together: [] };
  let inFlight = 0;
  async function respond(): Promise<Response> {
    const now = Date.now();
    state.arrivals.push(now);
    state.together.push(++inFlight);
    const sliding = state.arrivals.filter((at) => at > now - 1000).length;
    const second = Math.floor(now / 1000);
    const fixed = state.arrivals.filter((at) => Math.floor(at / 1000) === second).length;
    const isOver = sliding > limit;
    if (isOver) state.refused++;
    const headers = {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(Math.max(0, limit - fixed)),
      "x-ratelimit-reset": String(second + 1),
    };
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    inFlight--;
    return Response.json(isOver ? error429RateLimited : cancelOrderResponse, {
      status: isOver ? 429 : 200,
      headers: { "x-request-id": "req_test", ...(silent ? {} : headers) },
    });
  }
  return state;
}
