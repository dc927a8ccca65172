import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { updateOrderResponse } from "../../generated/examples.ts";

/** A server that allows so many calls in any second, and in each second of the clock. */
export interface LimitedServer {
  baseUrl: string;
  /** When each call came, in milliseconds. */
  arrivals: number[];
  refused: number;
  close: () => Promise<void>;
}

/** Starts a server with a rate limit; `silent` leaves the headers out. */
export async function startLimitedServer(limit: number, { silent = false } = {}): Promise<LimitedServer> {
  const state = { arrivals: [] as number[], refused: 0 };
  const server = createServer((request, response) => {
    request.resume();
    const now = Date.now();
    state.arrivals.push(now);
    const sliding = state.arrivals.filter((at) => at > now - 1000).length;
    const second = Math.floor(now / 1000);
    const fixed = state.arrivals.filter((at) => Math.floor(at / 1000) === second).length;
    const over = sliding > limit;
    if (over) state.refused++;
    const headers = {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(Math.max(0, limit - fixed)),
      "x-ratelimit-reset": String(second + 1),
    };
    response.writeHead(over ? 429 : 200, {
      "content-type": "application/json",
      "x-request-id": "req_test",
      ...(silent ? {} : headers),
    });
    response.end(JSON.stringify(over ? { error: "Too many requests" } : updateOrderResponse));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(state, { baseUrl: `http://127.0.0.1:${port}`, close });
}
