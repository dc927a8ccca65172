import { describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  ContractError,
  nodeWebhookListener,
  redisDeliveryStore,
  SignatureError,
  webhookHandler,
} from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent } from "../../generated/examples.ts";
import { otherSecret, receiver, setUp, svixRequest, truncatedBody, truncatedEvent } from "../support/deliveries.ts";
import { untilAborted } from "../support/deliveries.ts";
import { unhandledRejections } from "../support/rejections.ts";

const failing = (): never => {
  throw new Error("logger");
};
const unsigned = () => new Request("http://127.0.0.1", { method: "POST", body: "{}" });

describe("webhookHandler", () => {
  it("hands a delivery to the handler of its type, with the types of its event, and answers 200", async () => {
    const { handle, errors } = setUp({
      "order.updated": (event, { id }) => {
        expectTypeOf(event.data.status).toBeString();
        expect([event, id]).toEqual([orderUpdatedEvent, "msg_7"]);
      },
    });
    expect([(await handle(svixRequest({ id: "msg_7" }))).status, errors]).toEqual([200, []]);
  });

  it("answers 409 and when to come again while the delivery is being handled, and 200 after", async () => {
    const gate = new AbortController();
    const { handle } = setUp({ "order.updated": () => untilAborted(gate.signal) }, { leaseMs: 30_000 });
    const first = handle(svixRequest());
    const second = await handle(svixRequest());
    expect(second.status).toBe(409);
    expect(Number(second.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(second.headers.get("retry-after"))).toBeLessThanOrEqual(30);
    await expect(second.json()).resolves.toEqual({ error: "being-handled" });
    gate.abort();
    expect((await first).status).toBe(200);
    expect((await handle(svixRequest())).status).toBe(200);
  });

  it("answers 500 when the handler fails, and hands the delivery over again when it comes again", async () => {
    const failure = new Error("database is down");
    let fails = true;
    const { handle, errors } = setUp({
      "order.updated": async () => {
        if (fails) throw failure;
      },
    });
    expect((await handle(svixRequest())).status).toBe(500);
    expect(errors).toEqual([failure]);
    fails = false;
    expect((await handle(svixRequest())).status).toBe(200);
  });

  it("hands an event that the contract does not know to unknown, or acknowledges it", async () => {
    const body = '{"event_type": "order.created"}';
    const types: string[] = [];
    const { handle } = setUp({ unknown: ({ event_type }) => void types.push(event_type) });
    expect((await handle(svixRequest({ body }))).status).toBe(200);
    expect(types).toEqual(["order.created"]);
    const { handle: bare, events, errors } = setUp();
    expect((await bare(svixRequest({ body }))).status).toBe(200);
    expect([events, errors]).toEqual([[], []]);
  });

  it("acknowledges a known event that has no handler", async () => {
    expect((await webhookHandler(receiver, {})(svixRequest())).status).toBe(200);
  });

  it("hands a truncated event to truncated, and refuses it rather than lose it when there is none", async () => {
    const body = truncatedBody;
    const ids: string[] = [];
    const { handle } = setUp({ truncated: ({ data }) => void ids.push(data.id) });
    expect((await handle(svixRequest({ body }))).status).toBe(200);
    expect(ids).toEqual([truncatedEvent.data.id]);
    const { handle: without, errors, events } = setUp();
    expect((await without(svixRequest({ body }))).status).toBe(500);
    expect(events).toEqual([]);
    expect(String(errors[0])).toMatch(/apiKey/);
  });

  const broken = '{"event_type": "order.updated", "data": "private text"}';
  const refused: [number, string, string, () => Request, new (...args: never[]) => Error][] = [
    [400, "a wrong signature", "mismatch", () => svixRequest({ secret: otherSecret }), SignatureError],
    [400, "missing headers", "missing-header", unsigned, SignatureError],
    [400, "a stale timestamp", "stale", () => svixRequest({ timestamp: new Date(0) }), SignatureError],
    [413, "a body that is too large", "too-large", () => svixRequest({ body: "x".repeat(1_048_577) }), SignatureError],
    [422, "a body that is not JSON", "breaks-the-contract", () => svixRequest({ body: "private text" }), ContractError],
    [422, "a body that breaks the contract", "breaks-the-contract", () => svixRequest({ body: broken }), ContractError],
  ];
  it.each(refused)("answers %d to %s, says why, and hands nothing over", async (status, _name, why, request, kind) => {
    const { handle, events, errors } = setUp();
    const response = await handle(request());
    expect([response.status, events]).toEqual([status, []]);
    expect(errors[0]).toBeInstanceOf(kind);
    const text = await response.text();
    expect(JSON.parse(text)).toHaveProperty("error", why);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(text).not.toMatch(/private|order_id|xxxx/);
  });

  it.each(["GET", "PUT", "DELETE", "HEAD"])("answers 405 to %s", async (method) => {
    const { handle, errors } = setUp();
    const response = await handle(new Request("http://127.0.0.1", { method }));
    expect([response.status, response.headers.get("allow"), errors]).toEqual([405, "POST", []]);
  });

  it("does not claim a delivery that it does not trust", async () => {
    const { handle, events } = setUp();
    await handle(svixRequest({ id: "msg_1", secret: otherSecret }));
    expect((await handle(svixRequest({ id: "msg_1" }))).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  it.each([
    ["fails", () => failing()],
    ["fails later", () => Promise.reject(new Error("logger"))],
  ])("keeps its response, and the process running with a warning, when onError %s", async (_when, onError) => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const { handle } = setUp({ onError });
    const unhandled = await unhandledRejections(async () => {
      expect((await handle(svixRequest({ secret: otherSecret }))).status).toBe(400);
    });
    expect(unhandled).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/onError hook threw/), "TrackstarWarning");
    warn.mockRestore();
  });

  it.each([0, -5, Number.NaN, Infinity, "60000" as never])("refuses a lease of %s", (leaseMs) => {
    expect(() => setUp({}, { leaseMs })).toThrow(TypeError);
    expect(() => setUp({}, { leaseMs })).toThrow(/webhookHandler: leaseMs must be a number/);
  });

  it("writes failures to the console when there is no onError, and refusals not", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const failure = new Error("handler");
    const handle = webhookHandler(receiver, { "order.updated": () => Promise.reject(failure) });
    await handle(svixRequest({ secret: otherSecret }));
    expect(written).not.toHaveBeenCalled();
    await handle(svixRequest());
    expect(written).toHaveBeenCalledExactlyOnceWith(failure);
    written.mockRestore();
  });
});

describe("what a handler is made of", () => {
  it.each([undefined, null, "x", {}, { receive: () => {} }])("is refused at once with %j for a receiver", (none) => {
    for (const make of [webhookHandler, nodeWebhookListener]) {
      expect(() => make(none as never, {})).toThrow(TypeError);
      expect(() => make(none as never, {})).toThrow(/webhookHandler: receiver must come from createReceiver/);
    }
  });

  it.each([undefined, null, "x", {}, { eval: "x" }])("is refused at once with %j for a client of Redis", (none) => {
    expect(() => redisDeliveryStore(none as never)).toThrow(TypeError);
    expect(() => redisDeliveryStore(none as never)).toThrow(/client must be one of redis or ioredis/);
  });
});
