import { createClient } from "trackstar-orders-contract";
import type { ClientOptions } from "trackstar-orders-contract";
import { afterEach, describe, expect, it } from "vitest";
import { callOperation, quickOptions } from "../support/calls.ts";
import { startLimitedServer } from "../support/limited-server.ts";
import type { LimitedServer } from "../support/limited-server.ts";

let server: LimitedServer;
afterEach(() => server.close());

function burst(count: number, options: Partial<ClientOptions>): Promise<unknown[]> {
  const client = createClient({ ...quickOptions(server.baseUrl), retry: false, ...options });
  return Promise.all(Array.from({ length: count }, (_, at) => callOperation(client, "cancelOrder", `order ${at}`)));
}

describe("pacing", () => {
  it("brings a burst of 500 calls through a limit of 50 a second without one 429", async () => {
    server = await startLimitedServer(50);
    await burst(500, { pacing: true });
    expect(server).toMatchObject({ refused: 0, arrivals: { length: 500 } });
  });

  it("sends one call alone to learn the limit", async () => {
    server = await startLimitedServer(1000);
    let inFlight = 0;
    const together: number[] = [];
    const counting = async (url: string, init: RequestInit): Promise<Response> => {
      together.push(++inFlight);
      const response = await fetch(url, init);
      inFlight--;
      return response;
    };
    await burst(5, { pacing: true, fetch: counting });
    expect(together.slice(0, 2)).toEqual([1, 1]);
  });

  it("does not slow down where answers name no limit", async () => {
    server = await startLimitedServer(1000, { silent: true });
    const started = performance.now();
    await burst(100, { pacing: true });
    // At a limit of 50 a second it would be two seconds.
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it("keeps to a rate of the caller's until an answer names one", async () => {
    server = await startLimitedServer(1000, { silent: true });
    await burst(12, { pacing: { perSecond: 50 } });
    const [first = 0] = server.arrivals;
    const last = server.arrivals.at(-1) ?? 0;
    // Eleven gaps of 22 ms, less what the clocks round off.
    expect(last - first).toBeGreaterThan(200);
  });

  it("lets a call leave the queue with its signal, and the others go on", async () => {
    server = await startLimitedServer(20);
    const client = createClient({ ...quickOptions(server.baseUrl), pacing: true });
    const controller = new AbortController();
    const settled: string[] = [];
    const first = client.cancelOrder("first").then(() => settled.push("first"));
    const second = client.cancelOrder("second", { signal: controller.signal });
    const third = client.cancelOrder("third");
    controller.abort();
    await expect(second.finally(() => settled.push("second"))).rejects.toMatchObject({ name: "AbortError" });
    await Promise.all([first, third]);
    expect(settled).toEqual(["second", "first"]);
    expect(server.arrivals).toHaveLength(2);
  });
});

it("without pacing the same burst meets 429s", async () => {
  server = await startLimitedServer(50);
  const results = await burst(100, {}).catch((error: unknown) => error);
  expect(results).toMatchObject({ name: "ApiError", status: 429 });
});
