import { createClient, operations } from "trackstar-orders-contract";
import type { ClientOptions } from "trackstar-orders-contract";
import { describe, expect, it } from "vitest";
import { cancelOrderResponse } from "../../generated/examples.ts";
import { secrets } from "../support/calls.ts";
import { scriptedClient, thrownBy } from "../support/scripted-fetch.ts";

const ok = () =>
  Response.json(cancelOrderResponse, { headers: { "x-request-id": "req_1", "x-ratelimit-limit": "many" } });

describe("createClient", () => {
  it("says what is missing", () => {
    expect(() => Reflect.apply(createClient, undefined, [])).toThrow("apiKey and accessToken are missing");
    expect(() => createClient({ apiKey: "key" } as ClientOptions)).toThrow("accessToken is missing");
  });

  it.each<[object, RegExp]>([
    [{ baseURL: "https://x.test" }, /createClient: unknown option "baseURL". Did you mean "baseUrl"\?/],
    [{ timeout: 5 }, /unknown option "timeout". Did you mean "timeoutMs"\?/],
    [{ onUnusedFields: "thorw" }, /unknown onUnusedFields "thorw". Did you mean "throw"\?/],
    [{ onUnusedFields: true }, /unknown onUnusedFields of type boolean. Use one of: throw\./],
    [{ onDrift: "throw" }, /onDrift must be a function/],
    [{ onResponse: {} }, /onResponse must be a function/],
    [{ baseUrl: Symbol("x") }, /baseUrl must be a string/],
    [{ fetch: "fetch" }, /fetch must be a function/],
    [{ timeoutMs: "30s" }, /^createClient: timeoutMs must be a number of milliseconds/],
    [{ timeoutMs: { attempt: "30s" } }, /^createClient: timeoutMs\.attempt must be a number of milliseconds/],
    [{ timeoutMs: { attempts: 5 } }, /timeoutMs: unknown option "attempts". Did you mean "attempt"\?/],
    [{ retry: { initialDelayMs: "1s" } }, /^createClient: retry\.initialDelayMs must be a number of milliseconds/],
    [{ retry: { maxAttempt: 2 } }, /retry: unknown option "maxAttempt". Did you mean "maxAttempts"\?/],
    [{ pacing: { persecond: 5 } }, /pacing: unknown option "persecond". Did you mean "perSecond"\?/],
  ])("refuses %j with the nearest right one", (wrong, message) => {
    expect(() => createClient({ ...secrets, ...wrong })).toThrow(message);
  });
});

describe("a call", () => {
  it.each<[object, RegExp]>([
    [{ idempotencykey: "k" }, /cancelOrder: unknown option "idempotencykey". Did you mean "idempotencyKey"\?/],
    [{ onResponse: 7 }, /cancelOrder: onResponse must be a function/],
    [{ signal: { aborted: false } }, /cancelOrder: signal must be an AbortSignal/],
    [{ timeoutMs: "30s" }, /^cancelOrder: timeoutMs must be a number of milliseconds/],
    [{ signal: "stop" }, /cancelOrder: signal must be an AbortSignal/],
    [{ signal: new AbortController() }, /cancelOrder: signal must be an AbortSignal/],
    [{ resendWhenUnknown: "no" }, /cancelOrder: resendWhenUnknown must be true or false/],
    [{ headers: "traceparent" }, /cancelOrder: headers must be an object/],
    [{ headers: new Headers({ traceparent: "1" }) }, /cancelOrder: headers must be a plain object of strings/],
    [{ headers: { "X-Trackstar-Api-Key": "other" } }, /the header "X-Trackstar-Api-Key" is set by the client/],
    [{ headers: { traceparent: "a\nb" } }, /cancelOrder: HTTP cannot send the header "traceparent" of headers/],
    [{ headers: { traceparent: undefined } }, /HTTP cannot send the header "traceparent"/],
    [{ headers: { "trace parent": "a" } }, /HTTP cannot send the header "trace parent"/],
    [{ headers: { "idempotency-key": "k" } }, /the header "idempotency-key" is set by the client/],
  ])("with %j is refused before anything is sent", async (wrong, message) => {
    const { client, sent } = scriptedClient([ok]);
    await expect(client.cancelOrder("id", wrong)).rejects.toThrow(message);
    expect(sent).toHaveLength(0);
  });

  it("does not quote a header that can't be sent, nor takes null for a key that many writes would share", async () => {
    const { client, sent } = scriptedClient([ok]);
    const error = await thrownBy(client.cancelOrder("id", { headers: { traceparent: "hidden\nvalue" } }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain("hidden");
    await expect(client.cancelOrder("id", { idempotencyKey: null as never })).rejects.toThrow("Idempotency-Key");
    expect(sent).toHaveLength(0);
  });

  it("sends headers of the caller's on each attempt, beside its own", async () => {
    const { client, sent } = scriptedClient([() => new Response("", { status: 503 }), ok]);
    await client.cancelOrder("id", { headers: { traceparent: "00-1-2-01" } });
    expect(sent).toHaveLength(2);
    for (const { headers } of sent) {
      expect(headers).toMatchObject({ traceparent: "00-1-2-01", "x-trackstar-api-key": secrets.apiKey });
    }
  });

  it("tells onResponse the documented headers with their types, and leaves out what is not of its type", async () => {
    const reports: unknown[] = [];
    const { client } = scriptedClient([ok], { onResponse: ({ headers }) => reports.push(headers) });
    await client.cancelOrder("id");
    expect(reports).toEqual([{ "x-request-id": "req_1" }]);
  });
});

it("the table of operations is public", () => {
  expect(operations.shipOrder).toMatchObject({ method: "POST", path: "/wms/orders/{order_id}/shipments" });
  expect(Object.keys(operations)).toEqual(["updateOrder", "cancelOrder", "shipOrder"]);
});
