import { createClient } from "trackstar-orders-contract";
import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import * as examples from "../../generated/examples.ts";
import { secrets, shipment, scriptedClient, thrownBy } from "../support/calls.ts";
import { unhandledRejections } from "../support/rejections.ts";

const { cancelOrderResponse, error429RateLimited, shipOrderResponse, updateOrderResponse } = examples;
const timedOut = { name: "OutcomeUnknownError", cause: { name: "TimeoutError" } };
const never = () => new Promise<never>(() => undefined);
const soon = (answer: object) => async (): Promise<Response> => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  return Response.json(answer);
};

/** An answer that begins and never ends, whatever the signal says. */
function endless(): { response: Response; cancelled: Promise<unknown> } {
  let cancel: ((reason: unknown) => void) | undefined;
  const cancelled = new Promise((resolve) => (cancel = resolve));
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
    cancel: () => cancel?.("cancelled"),
  });
  return { response: new Response(body), cancelled };
}

/** A client with a time limit, whose request is answered when the test says so. */
function answeredLate() {
  const waiting: ((response: Response) => void)[] = [];
  const step = () => new Promise<Response>((resolve) => waiting.push(resolve));
  const { client } = scriptedClient([step], { retry: false, timeoutMs: { attempt: 20 } });
  return { client, answer: (response: Response) => waiting[0]?.(response) };
}

describe("a fetch that ignores its signal", () => {
  it("is waited for no longer than an attempt may take", async () => {
    const { client } = scriptedClient([never], { retry: false, timeoutMs: { attempt: 20 } });
    await expect(client.shipOrder("id", shipment)).rejects.toMatchObject(timedOut);
  });

  it("is waited for no longer than the caller's signal says", async () => {
    const controller = new AbortController();
    const abortLater = () => {
      setImmediate(() => controller.abort());
      return never();
    };
    const call = scriptedClient([abortLater]).client.cancelOrder("id", { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: "OutcomeUnknownError", cause: { name: "AbortError" } });
  });

  it("has its answer thrown away if it comes too late", async () => {
    const { response, cancelled } = endless();
    const { client, answer } = answeredLate();
    await thrownBy(client.cancelOrder("id"));
    answer(response);
    await expect(cancelled).resolves.toBe("cancelled");
  });

  it("may bring something strange too late", async () => {
    const { client, answer } = answeredLate();
    const unhandled = await unhandledRejections(async () => {
      await thrownBy(client.cancelOrder("id"));
      answer({ body: {} } as Response);
    });
    expect(unhandled).toEqual([]);
  });
});

it("a body that never ends is read no longer than an attempt may take, and cancelled", async () => {
  const { response, cancelled } = endless();
  const { client } = scriptedClient([() => response], { retry: false, timeoutMs: { attempt: 20 } });
  await expect(client.shipOrder("id", shipment)).rejects.toMatchObject(timedOut);
  await expect(cancelled).resolves.toBe("cancelled");
});

const text = async (): Promise<string> => JSON.stringify(shipOrderResponse);

it("an answer without a stream is read as a text", async () => {
  const { status, ok, headers } = Response.json({});
  const { client } = scriptedClient([() => ({ status, ok, headers, body: {}, text }) as unknown as Response]);
  await expect(client.shipOrder("id", shipment)).resolves.toEqual(shipOrderResponse);
});

it.for([0, 1, 2, 3])(
  "a call ends %i microtasks after its start although a credential never comes",
  async (microtasks) => {
    const { client, sent } = scriptedClient([never], { accessToken: never });
    const controller = new AbortController();
    const call = client.cancelOrder("id", { signal: controller.signal });
    for (let at = 0; at < microtasks; at++) await Promise.resolve();
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toEqual([]);
  },
);

it.for([2 ** 31, Number.MAX_VALUE, Infinity])("a time limit of %d ms is no time limit of 1 ms", async (longest) => {
  const timeoutMs = { attempt: longest, overall: longest };
  const { client } = scriptedClient([soon(updateOrderResponse)], { timeoutMs });
  await expect(client.cancelOrder("id")).resolves.toEqual(updateOrderResponse);
});

it("an abort while a call waits for its next attempt ends it without that attempt", async () => {
  const controller = new AbortController();
  const onAttempt = vi.fn<() => void>(() => void setImmediate(() => controller.abort()));
  const retry = { initialDelayMs: 60_000, maxDelayMs: 60_000 };
  const { client, sent } = scriptedClient([() => new Response("", { status: 429 })], { retry, onAttempt });
  const call = client.cancelOrder("id", { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: "AbortError", attempts: 1 });
  expect([sent.length, onAttempt.mock.calls.length]).toEqual([1, 1]);
});

it("a wait that timers cannot count is no wait of 1 ms", async () => {
  const headers = { "retry-after": "99999999" };
  const controller = new AbortController();
  const { client, sent } = scriptedClient([() => Response.json(error429RateLimited, { status: 429, headers })], {
    retry: { maxDelayMs: Infinity },
    timeoutMs: Infinity,
    onAttempt: () => setTimeout(() => controller.abort(), 50),
  });
  await expect(client.cancelOrder("id", { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(sent).toHaveLength(1);
});

it("fifty calls on one signal leave no listener behind, and warn of no leak", async () => {
  const warnings: string[] = [];
  const listen = (warning: Error): void => void warnings.push(warning.name);
  process.on("warning", listen);
  const { signal } = new AbortController();
  const waiting: (() => void)[] = [];
  const fetch = () => new Promise<Response>((go) => waiting.push(() => go(Response.json(cancelOrderResponse))));
  const client = createClient({ ...secrets, fetch });
  const calls = Array.from({ length: 50 }, () => client.cancelOrder("order_id", { signal }));
  await vi.waitFor(() => expect(waiting).toHaveLength(50), 60_000);
  expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
  for (const go of waiting) go();
  await Promise.all(calls);
  await new Promise((done) => setImmediate(done));
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});

it("one abort ends every call that shares the signal", async () => {
  const controller = new AbortController();
  const client = createClient({ ...secrets, fetch: () => new Promise<Response>(() => {}) });
  const calls = Array.from({ length: 3 }, () => thrownBy(client.cancelOrder("id", { signal: controller.signal })));
  controller.abort(new Error("enough"));
  for (const error of await Promise.all(calls)) expect(error).toBeDefined();
});
