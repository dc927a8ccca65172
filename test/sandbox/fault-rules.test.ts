import { createSandbox, type FaultRule } from "trackstar-orders-contract/sandbox";
import type { OrderResponse } from "trackstar-orders-contract/schemas";
import { aShipOrderRequest, anOrder, manualClock } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it, onTestFinished } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

const boom = () => {
  throw new Error("boom");
};

function start(faults: FaultRule[] = []) {
  const clock = manualClock();
  const sandbox = createSandbox({ faults, clock, seed: 1 });
  const call = callerOf(sandbox.fetch);
  const ship = (headers = {}) =>
    call("POST", paths.ship, { body: aShipOrderRequest(), headers: { "idempotency-key": "key", ...headers } });
  const update = (body: unknown = { status: "picked" }, headers = {}) => call("PUT", paths.update, { body, headers });
  return { clock, sandbox, call, ship, update, shipments: () => sandbox.orders.get("order_id")?.shipments.length };
}

describe("a rule and a repeated key", () => {
  it.each(["before-write", "after-write"] as const)("can lose the answer of one write twice: %s", async (when) => {
    const { sandbox, ship, shipments } = start();
    if (when === "before-write") await ship();
    sandbox.faults.add({ disconnect: "before-response", when, times: 2 });
    await expect(ship()).rejects.toThrow(TypeError);
    await expect(ship()).rejects.toThrow(TypeError);
    expect((await ship()).headers.get("idempotent-replayed")).toBe("true");
    expect(shipments()).toBe(1);
    expect(sandbox.requests.at(-2)).toMatchObject({ wrote: false, replayed: true, disconnect: "before-response" });
  });

  it("can answer a replay with an error, or late", async () => {
    const { sandbox, clock, ship } = start();
    await ship();
    expect((await ship({ "x-sandbox-status": "503" })).status).toBe(503);
    const late = ship({ "x-sandbox-latency-ms": "1000" });
    await clock.advance(1000);
    expect((await late).headers.get("idempotent-replayed")).toBe("true");
    expect(sandbox.requests.at(-1)?.durationMs).toBe(1000);
  });

  it("is not used up by a replay on which it does not act", async () => {
    const { sandbox, ship, call } = start();
    await ship();
    sandbox.faults.add({ orderStatus: "returned", times: 1 });
    await ship();
    await call("PUT", paths.update, { body: { order_number: "A-1" } });
    expect(sandbox.orders.get("order_id")?.status).toBe("returned");
  });
});

describe("a rule is not used up by a request that is refused", () => {
  it("for what is no JSON, for its fields, or for its order", async () => {
    const { update, call } = start([{ status: 503, when: "after-write", times: 1 }]);
    expect((await call("PUT", paths.update, { raw: "{" })).status).toBe(422);
    expect((await update({ status: "shipped" })).status).toBe(422);
    expect((await call("PUT", "/wms/orders/another", { body: {} })).status).toBe(404);
    expect((await update()).status).toBe(503);
    expect((await update()).status).toBe(200);
  });

  it("nor is what its headers ask for", async () => {
    const { update, sandbox } = start();
    const headers = { "x-sandbox-order-status": "returned", "x-sandbox-times": "1" };
    expect((await update({ status: "shipped" }, headers)).status).toBe(422);
    await update({}, headers);
    expect(sandbox.orders.get("order_id")?.status).toBe("returned");
  });
});

describe("fields that the warehouse ignores", () => {
  it("are reported, and change nothing", async () => {
    const { update, sandbox } = start([{ unusedFields: ["status", "ship_to_address.city", "line_items.0.sku"] }]);
    const lines = [{ sku: "SKU-9", product_id: "p" }];
    const response = await update({ status: "picked", ship_to_address: { city: "Bern" }, line_items: lines });
    const { unused_fields } = (await response.json()) as OrderResponse;
    expect(unused_fields).toEqual(["status", "ship_to_address.city", "line_items.0.sku"]);
    const order = sandbox.orders.get("order_id");
    expect(order).toMatchObject({ status: "open", ship_to_address: anOrder().ship_to_address });
    expect(order?.line_items[0]?.sku).not.toBe("SKU-9");
    expect(sandbox.requests[0]?.body).toHaveProperty("line_items", lines);
  });

  it("may be ones that a shipment needs", async () => {
    const { ship } = start([{ unusedFields: Object.keys(aShipOrderRequest()) }]);
    const response = await ship();
    expect(response.status).toBe(200);
    await expect(response).toSatisfyContract("shipOrder");
  });
});

describe("a rule that the sandbox cannot follow", () => {
  it.each<[object, RegExp]>([
    [{ status: 99 }, /status must be an integer from 200 to 599; it is 99/],
    [{ status: "503" }, /status must be .*; it is a value of type string/],
    [
      { operation: "shipOrders" },
      /operation must be one of updateOrder.*; it is "shipOrders". Did you mean "shipOrder"/,
    ],
    [{ retryAfter: 1.5 }, /retryAfter must be an integer/],
    [{ retryAfter: -1 }, /retryAfter must be .*at least 0/],
    [{ disconnect: "later" }, /disconnect must be one of before-response, mid-response/],
    [{ disconnect: "befor-response" }, /Did you mean "before-response"\?/],
    [{ latencyMs: Number.NaN }, /latencyMs must be a number of milliseconds from 0 to 2147483647/],
    [{ latencyMs: 3e9 }, /latencyMs must be a number of milliseconds from 0 to 2147483647/],
    [{ unusedFields: "status" }, /unusedFields must be a list of strings/],
    [{ sttaus: 500 }, /unknown option "sttaus". Did you mean "status"\?/],
  ])("is a TypeError that names the field and its valid values: %j", (rule, message) => {
    expect(() => createSandbox({ faults: [rule as FaultRule] })).toThrow(TypeError);
    expect(() => createSandbox().faults.add(rule as FaultRule)).toThrow(message);
  });

  it("names its match when that throws", async () => {
    const response = await start([{ match: boom, status: 503 }]).update();
    expect([response.status, (await errorOf(response)).error]).toEqual([500, "The match of a fault rule threw: boom"]);
  });
});

describe("a status that has no body", () => {
  it.each([204, 205, 304])("%d comes without one, with or without a body to send", async (status) => {
    for (const body of [undefined, "html", "empty"] as const) {
      const { update } = start([{ status, ...(body && { body }) }]);
      const response = await update();
      expect([response.status, response.body, response.headers.get("content-type")]).toEqual([status, null, null]);
    }
  });

  it.each([204, 205, 304])("%d comes without one on a port, too", async (status) => {
    const { sandbox } = start([{ status }]);
    onTestFinished(sandbox.close);
    const response = await callerOf(fetch, (await sandbox.listen(0)).url)("PUT", paths.cancel);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, null]);
    expect(await response.text()).toBe("");
  });
});
