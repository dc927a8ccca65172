import type { RetryOptions } from "trackstar-orders-contract";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cancelOrderResponse, error429RateLimited } from "../../generated/examples.ts";
import { scriptedClient, thrownBy, type Step } from "../support/calls.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const unavailable: Step = () => new Response("", { status: 503 });
const limited =
  (retryAfter: string): Step =>
  () =>
    Response.json(error429RateLimited, { status: 429, headers: { "retry-after": retryAfter } });
const ok: Step = () => Response.json(cancelOrderResponse);

/** Milliseconds between the attempts of a call, with the highest or lowest of random numbers. */
async function delaysOf(steps: readonly Step[], retry: RetryOptions | boolean, random = 1): Promise<number[]> {
  vi.spyOn(Math, "random").mockReturnValue(random);
  const times: number[] = [];
  const timed = steps.map((step): Step => {
    return (init) => {
      times.push(Date.now());
      return step(init);
    };
  });
  const call = thrownBy(scriptedClient(timed, { retry }).client.cancelOrder("id"));
  await vi.runAllTimersAsync();
  await call;
  return times.slice(1).map((time, at) => time - (times[at] ?? 0));
}

describe("the delay before the next attempt", () => {
  it("doubles from initialDelayMs and stays below maxDelayMs", async () => {
    const retry = { maxAttempts: 6, initialDelayMs: 100, maxDelayMs: 500 };
    await expect(delaysOf([unavailable], retry)).resolves.toEqual([100, 200, 400, 500, 500]);
  });

  it("is shortened at random by up to half", async () => {
    const retry = { maxAttempts: 3, initialDelayMs: 100 };
    await expect(delaysOf([unavailable], retry, 0)).resolves.toEqual([50, 100]);
  });

  it("is 250 ms at first, and there are four attempts, by default", async () => {
    await expect(delaysOf([unavailable], true)).resolves.toEqual([250, 500, 1000]);
    await expect(delaysOf([unavailable], {})).resolves.toEqual([250, 500, 1000]);
  });

  it("is what retry-after asks for, and a little more", async () => {
    await expect(delaysOf([limited("2"), ok], { initialDelayMs: 40 })).resolves.toEqual([2040]);
    await expect(delaysOf([limited("2"), ok], { initialDelayMs: 40 }, 0)).resolves.toEqual([2000]);
  });

  it("is not waited for if retry-after asks for more than maxDelayMs", async () => {
    await expect(delaysOf([limited("3"), ok], { maxDelayMs: 2999 })).resolves.toEqual([]);
  });

  it("does not come with retry: false", async () => {
    await expect(delaysOf([unavailable], false)).resolves.toEqual([]);
  });
});

describe("retry-after", () => {
  const date = "Sun, 22 Nov 2026 07:00:00 GMT";
  const retryAfterOf = async (text: string): Promise<unknown> => {
    const headers = { "retry-after": text, date };
    const { client } = scriptedClient([() => Response.json(error429RateLimited, { status: 429, headers })], {
      retry: false,
    });
    return thrownBy(client.cancelOrder("id"));
  };

  it.for<[string, number]>([
    ["0", 0],
    ["120", 120],
    ["Sun, 22 Nov 2026 07:00:30 GMT", 30],
    ["Sunday, 22-Nov-26 07:00:30 GMT", 30],
    ["Sun, 22 Nov 2026 06:00:00 GMT", 0],
  ])("%j is %d s", async ([text, seconds]) => {
    await expect(retryAfterOf(text)).resolves.toMatchObject({ status: 429, retryAfter: seconds });
  });

  it.for(["-5", "+5", "5;", "10, 20", "soon", "", "Sun, 99 Nov 2026 07:00:30 GMT"])("%j says nothing", async (text) => {
    await expect(retryAfterOf(text)).resolves.toMatchObject({ status: 429, retryAfter: undefined });
  });
});
