import { createClient } from "trackstar-orders-contract";
import type { ClientOptions } from "trackstar-orders-contract";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { secrets } from "../support/calls.ts";
import { limitedFetch } from "../support/limited-fetch.ts";
import type { LimitedFetch } from "../support/limited-fetch.ts";
import { thrownBy } from "../support/scripted-fetch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function clientOf({ fetch }: LimitedFetch, options: Partial<ClientOptions> = {}) {
  return createClient({ ...secrets, fetch, retry: false, pacing: true, ...options });
}

/** Makes calls at once and lets the clock run until they have ended; what each was rejected with. */
async function burst(count: number, api: LimitedFetch, options?: Partial<ClientOptions>): Promise<unknown[]> {
  const client = clientOf(api, options);
  const calls = Array.from({ length: count }, (_, at) => thrownBy(client.cancelOrder(`order ${at}`)));
  await vi.runAllTimersAsync();
  return Promise.all(calls);
}

/** From the first call to the last, in milliseconds. */
function spanOf({ arrivals }: LimitedFetch): number {
  return (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
}

describe("pacing", () => {
  it("brings a burst of 500 calls through a limit of 50 a second without one 429", async () => {
    const api = limitedFetch(50);
    const errors = await burst(500, api);
    expect(errors.every((error) => error === undefined)).toBe(true);
    expect(api).toMatchObject({ refused: 0, arrivals: { length: 500 } });
    // 90% of the limit.
    expect(spanOf(api)).toBeLessThan(13_000);
  });

  it("sends one call alone to learn the limit", async () => {
    const api = limitedFetch(1000);
    await burst(5, api);
    expect(api.together.slice(0, 2)).toEqual([1, 1]);
  });

  it("does not slow down where responses name no limit", async () => {
    const api = limitedFetch(1000, { silent: true });
    await burst(100, api);
    expect(spanOf(api)).toBeLessThan(50);
  });

  it("keeps to a rate of the caller's until a response names one", async () => {
    const api = limitedFetch(1000, { silent: true });
    await burst(12, api, { pacing: { perSecond: 50 } });
    // Eleven gaps of 22.2 ms.
    expect(spanOf(api)).toBeGreaterThan(240);
    expect(spanOf(api)).toBeLessThan(270);
  });

  it("lets a call leave the queue with its signal, and the others go on", async () => {
    const api = limitedFetch(20);
    const client = clientOf(api);
    const controller = new AbortController();
    const settled: string[] = [];
    const first = client.cancelOrder("first").then(() => settled.push("first"));
    const second = thrownBy(client.cancelOrder("second", { signal: controller.signal }));
    const third = client.cancelOrder("third");
    controller.abort();
    await expect(second.finally(() => settled.push("second"))).resolves.toMatchObject({ name: "AbortError" });
    await vi.runAllTimersAsync();
    await Promise.all([first, third]);
    expect(settled).toEqual(["second", "first"]);
    expect(api.arrivals).toHaveLength(2);
  });

  it("gives a turn back when it comes together with the abort, so that the queue does not stop", async () => {
    const api = limitedFetch(1000);
    const client = clientOf(api);
    const controller = new AbortController();
    const left = thrownBy(client.cancelOrder("left", { signal: controller.signal }));
    // The first turn is granted at once: the abort comes before the call goes on.
    controller.abort();
    const next = thrownBy(client.cancelOrder("next"));
    await vi.runAllTimersAsync();
    await expect(left).resolves.toMatchObject({ name: "AbortError" });
    await expect(next).resolves.toBeUndefined();
  });
});

it("a burst that is not paced meets 429s", async () => {
  const errors = await burst(100, limitedFetch(50), { pacing: false });
  expect(errors).toContainEqual(expect.objectContaining({ name: "ApiError", status: 429 }));
});
