import { createClient } from "trackstar-orders-contract";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cancelOrderResponse, error429RateLimited } from "../../generated/examples.ts";
import { secrets } from "../support/calls.ts";
import { scriptedClient, thrownBy } from "../support/scripted-fetch.ts";
import type { Step } from "../support/scripted-fetch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = (status: number, headers: Record<string, string>) => (): Response =>
  Response.json(status === 200 ? cancelOrderResponse : error429RateLimited, { status, headers });

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

  it("waits no longer than a minute for a limit near zero", async () => {
    const limit = answer(200, { "x-ratelimit-limit": "0.0001" });
    await expect(pauseAfter([limit, limit])).resolves.toBe(60);
  });
});

it.for([0, -1, Number.NaN, Infinity, "5", null])("a pace of %j calls a second is refused", (perSecond) => {
  const create = () => createClient({ ...secrets, pacing: { perSecond: perSecond as number } });
  expect(create).toThrow(TypeError);
  expect(create).toThrow("createClient: pacing.perSecond must be a number");
});

describe("retry-after", () => {
  const date = "Sun, 22 Nov 2026 07:00:00 GMT";
  const retryAfterOf = async (text: string): Promise<unknown> => {
    const headers = { "retry-after": text, date };
    const { client } = scriptedClient([answer(429, headers)], { retry: false });
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
