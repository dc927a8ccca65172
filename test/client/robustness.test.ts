import { compact, ContractError, createClient } from "trackstar-orders-contract";
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cancelOrderResponse, shipOrderResponse } from "../../generated/examples.ts";
import { secrets, shipment } from "../support/calls.ts";
import { scriptedClient, thrownBy } from "../support/scripted-fetch.ts";

const neverAnswers = (_url: string, { signal }: RequestInit) =>
  new Promise<Response>((_go, fail) => signal?.addEventListener("abort", () => fail(signal.reason as Error)));

describe("what is checked is what is sent", () => {
  class Accessors {
    get status(): string {
      return "picked";
    }
  }
  const hidden = Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(shipment).map(([name, value]) => [name, { value, enumerable: false }])),
  );

  it.each([
    ["inherited", Object.create(shipment) as typeof shipment],
    ["not enumerable", hidden as typeof shipment],
  ])("so fields that are %s do not count", async (_what, body) => {
    const { client, sent } = scriptedClient([() => Response.json(shipOrderResponse)]);
    await expect(client.shipOrder("order_id", body)).rejects.toBeInstanceOf(ContractError);
    expect(sent).toHaveLength(0);
  });

  it("so an accessor of a class is sent as nothing, and an own getter is read once", async () => {
    const { client, sent } = scriptedClient([() => Response.json(cancelOrderResponse)]);
    let reads = 0;
    const body = {
      get status() {
        return ++reads === 1 ? "picked" : "no status";
      },
    };
    await client.updateOrder("order_id", body as { status: "picked" });
    await client.updateOrder("order_id", new Accessors() as object);
    expect(sent.map((init) => init.body)).toEqual(['{"status":"picked"}', "{}"]);
  });
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
  await vi.waitFor(() => expect(waiting).toHaveLength(50));
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

it("compact refuses a body that is nested too deep by name", () => {
  let body: Record<string, unknown> = {};
  for (let level = 0; level < 100_000; level++) body = { inner: body };
  expect(() => compact(body)).toThrow(ContractError);
  expect(() => compact(body)).toThrow(/nested more than 500 levels deep/);
});

describe("pacing", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

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
