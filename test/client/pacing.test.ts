import { createClient, type ClientOptions } from "trackstar-orders-contract";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cancelOrderResponse, error429RateLimited, readOrderResponse } from "../../generated/examples.ts";
import { secrets, scriptedClient, thrownBy, type Step } from "../support/calls.ts";
import { limitedFetch, type LimitedFetch } from "../support/limited-fetch.ts";

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

  it.each([true, false])("keeps to a share of the caller's (responses name no limit: %s)", async (silent) => {
    const api = limitedFetch(1000, { silent });
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
    await expect(second.finally(() => settled.push("second"))).resolves.toMatchObject({
      name: "AbortError",
      attempts: 0,
    });
    await vi.runAllTimersAsync();
    await Promise.all([first, third]);
    expect(settled).toEqual(["second", "first"]);
    expect(api.arrivals).toHaveLength(2);
  });

  it("leaves no timer behind when the last call leaves the queue: it would keep the process alive", async () => {
    const blocked = Response.json(error429RateLimited, { status: 429, headers: { "retry-after": "60" } });
    const { client } = scriptedClient([() => blocked], { pacing: true, retry: false });
    await thrownBy(client.cancelOrder("first"));
    const controller = new AbortController();
    const waiting = thrownBy(client.cancelOrder("second", { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    controller.abort();
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
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

const answer = (status: number, headers: Record<string, string>) => (): Response =>
  Response.json(status === 200 ? cancelOrderResponse : error429RateLimited, { status, headers });

/** Says how many calls are left in a window that has long to go. */
const left = (remaining: string): Step =>
  answer(200, { "x-ratelimit-limit": "50", "x-ratelimit-remaining": remaining, "x-ratelimit-reset": "9999999999" });

/** How many seconds a paced client waits to send a call after those that were answered; 120 at most. */
async function pauseAfter(answers: readonly Step[]): Promise<number> {
  const { client, sent } = scriptedClient(answers, { pacing: true, retry: false });
  for (const [at] of answers.entries()) await thrownBy(client.cancelOrder(`order ${at}`));
  const controller = new AbortController();
  const next = thrownBy(client.cancelOrder("next", { signal: controller.signal }));
  let seconds = 0;
  for (await vi.advanceTimersByTimeAsync(0); sent.length === answers.length && seconds < 120; seconds++) {
    await vi.advanceTimersByTimeAsync(1000);
  }
  controller.abort();
  await next;
  return seconds;
}

describe("a paced client", () => {
  it.for([429, 503])("waits as a %i says, but no longer than a minute", async (status) => {
    await expect(pauseAfter([answer(status, { "retry-after": "7" })])).resolves.toBe(7);
    await expect(pauseAfter([answer(status, { "retry-after": "3600" })])).resolves.toBe(60);
    await expect(pauseAfter([answer(status, { "retry-after": "99999999999" })])).resolves.toBe(60);
  });

  it.for([200, 404])("does not wait because a %i has a retry-after", async (status) => {
    await expect(pauseAfter([answer(status, { "retry-after": "7" })])).resolves.toBe(0);
  });

  it.for([
    [5, 5],
    [3600, 60],
    [-5, 0],
  ])("whose window is used up and ends in %i s waits %i s for the next", async ([endsIn = 0, seconds]) => {
    const ends = { "x-ratelimit-reset": String(Date.now() / 1000 + endsIn) };
    const usedUp = answer(200, { "x-ratelimit-limit": "50", "x-ratelimit-remaining": "0", ...ends });
    await expect(pauseAfter([usedUp])).resolves.toBe(seconds);
  });

  it("goes by the latest request, though the response to an earlier one comes after it", async () => {
    const late: Step = (init) => new Promise((resolve) => setTimeout(() => resolve(left("0")(init)), 500));
    const { client, sent } = scriptedClient([left("40"), late, left("30")], { pacing: true, retry: false });
    await client.cancelOrder("first");
    const calls = [client.cancelOrder("late"), client.cancelOrder("quick")];
    await vi.advanceTimersByTimeAsync(600);
    calls.push(client.cancelOrder("next"));
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(4);
    await Promise.all(calls);
  });

  it("waits no longer than a minute for a limit near zero", async () => {
    const limit = answer(200, { "x-ratelimit-limit": "0.0001" });
    await expect(pauseAfter([limit, limit])).resolves.toBe(60);
  });
});

it.for([0, -1, Number.NaN, Infinity, "5", null])("a pace of %j calls a second is refused", (perSecond) => {
  const create = () => createClient({ ...secrets, pacing: { perSecond: perSecond as number } });
  expect(create).toThrow(TypeError);
  expect(create).toThrow("createClient: pacing.perSecond must be a number above 0");
});

it.for([null, 0, "fast"])("pacing of %j is refused, and the error names each form that it takes", (pacing) => {
  const create = () => createClient({ ...secrets, pacing: pacing as never });
  expect(create).toThrow(new TypeError("createClient: pacing must be true, false or an object"));
});

const neverAnswers = (_url: string, { signal }: RequestInit) =>
  new Promise<Response>((_go, fail) => signal?.addEventListener("abort", () => fail(signal.reason as Error)));

describe("a paced client in front of an API in trouble", () => {
  it("ends a call in time although the API never answers", async () => {
    const client = createClient({ ...secrets, fetch: neverAnswers, pacing: true, retry: false, timeoutMs: 500 });
    const ends: number[] = [];
    const started = Date.now();
    const calls = Array.from({ length: 10 }, () =>
      thrownBy(client.cancelOrder("id")).then((error) => {
        ends.push(Date.now() - started);
        return error;
      }),
    );
    await vi.advanceTimersByTimeAsync(1000);
    const errors = await Promise.all(calls);
    expect(Math.max(...ends)).toBeLessThanOrEqual(500);
    expect(errors[0]).toMatchObject({ name: "OutcomeUnknownError" });
    expect(errors.at(-1)).toMatchObject({ name: "UnreachableError", attempts: 0 });
  });

  it("does not make each call wait for the one before when that brings no limit", async () => {
    let asked = 0;
    const fetch: typeof neverAnswers = (url, init) => {
      asked++;
      return neverAnswers(url, init);
    };
    const timeoutMs = { attempt: 100, overall: 2000 };
    const client = createClient({ ...secrets, fetch, pacing: true, retry: false, timeoutMs });
    const calls = Array.from({ length: 10 }, () => thrownBy(client.cancelOrder("id")));
    await vi.advanceTimersByTimeAsync(99);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(401);
    expect(asked).toBe(10);
    await vi.advanceTimersByTimeAsync(2000);
    await Promise.all(calls);
  });

  it("does not let the whole queue go for a response that is not the API's own", async () => {
    let answered = 0;
    const fetch = async () => {
      if (answered++ === 0) return new Response("<h1>Bad gateway</h1>", { status: 502 });
      return Response.json(cancelOrderResponse);
    };
    const client = createClient({ ...secrets, fetch, pacing: true, retry: false });
    const calls = Array.from({ length: 200 }, () => thrownBy(client.cancelOrder("id")));
    await vi.advanceTimersByTimeAsync(1000);
    expect(answered).toBeLessThanOrEqual(50);
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
    expect(answered).toBe(200);
  });
});

it("a read has a pace of its own, carries no key, and is sent again after a failure and a 503", async () => {
  const steps: Step[] = [
    answer(429, { "retry-after": "60" }),
    () => Promise.reject(new TypeError("fetch failed")),
    () => new Response(null, { status: 503 }),
    () => Response.json(readOrderResponse, { headers: { "x-ratelimit-limit": "1" } }),
  ];
  const { client, sent } = scriptedClient(steps, { pacing: true });
  const controller = new AbortController();
  const write = thrownBy(client.cancelOrder("order_id", { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(0);
  const read = client.getOrder("order_id");
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(read).resolves.toEqual(readOrderResponse);
  const keys = sent.map(({ headers }) => new Headers(headers).has("idempotency-key"));
  expect(keys).toEqual([true, false, false, false]);
  // The next read waits for the rate of reads.
  const reads = [client.getOrder("order_id"), client.getOrder("order_id")];
  await vi.advanceTimersByTimeAsync(900);
  expect(sent.length).toBeLessThan(6);
  await vi.advanceTimersByTimeAsync(2000);
  await Promise.all(reads);
  controller.abort();
  await write;
  expect(sent).toHaveLength(6);
});
