import { gzipSync } from "node:zlib";
import { aShipOrderRequest, anOrder, anUpdateOrderRequest, manualClock } from "trackstar-orders-contract/testing";
import { createClient, operations } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { OrderResponse } from "trackstar-orders-contract/schemas";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

const update = { body: anUpdateOrderRequest() };
const shipment = { body: aShipOrderRequest() };

function start(options?: Parameters<typeof createSandbox>[0]) {
  const sandbox = createSandbox(options);
  return { sandbox, call: callerOf(sandbox.fetch) };
}

const envelopeOf = async (response: Response) => (await response.json()) as OrderResponse;

describe("the orders", () => {
  it("updates an order and keeps the change for the next call", async () => {
    const { call, sandbox } = start();
    const first = await call("PUT", paths.update, { body: { status: "picked", ship_to_address: { city: "Boston" } } });
    await expect(first).toSatisfyContract("updateOrder");
    const { data, id } = await envelopeOf(await call("PUT", paths.update, { body: { order_number: "A-2" } }));
    expect(id).toBe("order_id");
    expect(data).toMatchObject({
      status: "picked",
      order_number: "A-2",
      ship_to_address: { city: "Boston", state: "NY" },
    });
    expect(sandbox.orders.get("order_id")).toEqual(data);
  });

  it("ships an order with its packages, and can be asked for a second shipment", async () => {
    const { call } = start();
    await call("POST", paths.ship, shipment);
    const response = await call("POST", paths.ship, shipment);
    await expect(response).toSatisfyContract("shipOrder");
    const { data } = await envelopeOf(response);
    expect(data.status).toBe("fulfilled");
    expect(data.shipments).toHaveLength(2);
    expect(data.shipments[0]?.packages[0]).toMatchObject(shipment.body.packages[0] ?? {});
  });

  it("moves Trackstar's own date of a record that has one", async () => {
    const first = anOrder({ trackstar_updated_date: "2020-01-01T00:00:00Z" });
    const { call, sandbox } = start({ orders: [first], clock: manualClock(new Date("2026-03-01T12:00:00Z")) });
    await call("PUT", paths.cancel);
    expect(sandbox.orders.get("order_id")).toMatchObject({ trackstar_updated_date: "2026-03-01T12:00:00Z" });
    expect(sandbox.deliveries[0]?.event).toHaveProperty("previous_attributes.trackstar_updated_date");
  });

  it("holds the orders that it is given, and goes back to them", async () => {
    const { call, sandbox } = start({ orders: [anOrder({ id: "other" })] });
    await call("PUT", "/wms/orders/other/cancel");
    sandbox.orders.add(anOrder({ id: "third" }));
    sandbox.reset();
    expect(sandbox.orders.list()).toEqual([anOrder({ id: "other" })]);
    expect(sandbox.requests).toEqual([]);
    expect(sandbox.deliveries).toEqual([]);
  });

  it("refuses an order that breaks the contract", () => {
    const broken = { ...anOrder(), status: 3 };
    expect(() => createSandbox({ orders: [broken as never] })).toThrow("/status");
  });

  it("hands out copies, so that a test cannot change an order by accident", () => {
    const { sandbox } = start();
    sandbox.orders.list()[0]!.status = "other";
    expect(sandbox.orders.get("order_id")?.status).toBe("open");
  });
});

it("a read gives the order as the writes before it left it, and writes nothing itself", async () => {
  const { call, sandbox } = start();
  const client = createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch });
  await call("PUT", paths.update, { body: { order_number: "A-17" } });
  expect(await client.getOrder("order_id")).toEqual({ data: sandbox.orders.get("order_id") });
  expect(sandbox.orders.get("order_id")?.order_number).toBe("A-17");
  expect(sandbox.requests.at(-1)).toMatchObject({ operation: "getOrder", status: 200, method: "GET" });
  expect(sandbox.deliveries).toHaveLength(1);
  await expect(client.getOrder("elsewhere")).rejects.toMatchObject({ status: 404, body: { id: "elsewhere" } });
});

describe("what is refused", () => {
  it.each(["x-trackstar-api-key", "x-trackstar-access-token"])("is a call without %s, with 401", async (name) => {
    for (const value of ["", "  "]) {
      const response = await start().call("PUT", paths.update, { ...update, headers: { [name]: value } });
      await expect(response).toSatisfyContract("updateOrder");
      expect(response.status).toBe(401);
      expect((await errorOf(response)).error).toContain(name);
    }
  });

  it("is an order that is not there, with 404", async () => {
    const response = await start().call("PUT", "/wms/orders/nobody", update);
    expect(response.status).toBe(404);
    await expect(response).toSatisfyContract("updateOrder");
    expect(await errorOf(response)).toHaveProperty("id", "nobody");
  });

  it.each([
    [{ order_number: "" }, "order_number"],
    [{ order_number: "null" }, "order_number"],
    [{ order_number: "none" }, "order_number"],
    [{ channel_object: { channel_id: null } }, "channel_object.channel_id"],
    [{ line_items: [{ quantity: 1.5 }] }, "line_items.0.quantity"],
    [{ status: "shipped" }, "status"],
  ])("is %j, with 422 that names %s", async (body, field) => {
    const response = await start().call("PUT", paths.update, { body });
    expect(response.status).toBe(422);
    expect(Object.keys((await errorOf(response)).detail?.["json"] ?? {})).toEqual([field]);
  });

  it("is to ship a cancelled order and to cancel a fulfilled one in either way, by the warehouse", async () => {
    const cancelled = start({ orders: [anOrder({ status: "cancelled" })] });
    const fulfilled = start({ orders: [anOrder({ status: "fulfilled" })] });
    const responses = [
      await cancelled.call("POST", paths.ship, shipment),
      await fulfilled.call("PUT", paths.cancel),
      await fulfilled.call("PUT", paths.update, { body: { status: "cancelled" } }),
    ];
    expect(fulfilled.sandbox.orders.get("order_id")?.status).toBe("fulfilled");
    for (const response of responses) {
      expect(response.status).toBe(422);
      expect((await errorOf(response)).origin).toBe("integration");
    }
    expect(cancelled.sandbox.requests[0]?.wrote).toBe(false);
  });

  it.each(["application/json", "Application/JSON; charset=utf-8", "application/vnd.api+json"])(
    "is no body that is sent as %s",
    async (type) => {
      const response = await start().call("PUT", paths.update, { ...update, headers: { "content-type": type } });
      expect(response.status).toBe(200);
    },
  );

  it.each(["application/jsonp", "application/json-seq", "text/json", "application/x-www-form-urlencoded", ""])(
    "is a body that is sent as %j, with 422",
    async (type) => {
      const response = await start().call("PUT", paths.update, { ...update, headers: { "content-type": type } });
      expect([response.status, (await errorOf(response)).error]).toEqual([
        422,
        expect.stringContaining("Content-Type"),
      ]);
    },
  );

  it("is a compressed body, with 422 that says so", async () => {
    const raw = new Uint8Array(gzipSync(JSON.stringify(update.body)));
    const response = await start().call("PUT", paths.update, { raw, headers: { "content-encoding": "gzip" } });
    expect([response.status, (await errorOf(response)).error]).toEqual([
      422,
      expect.stringContaining("does not decode gzip"),
    ]);
  });

  it("is a path or a method that the contract does not have", async () => {
    const { call } = start();
    expect((await call("PUT", "/wms/order/order_id", update)).status).toBe(404);
    const wrongMethod = await call("PATCH", paths.update, update);
    expect(wrongMethod.status).toBe(405);
    expect(wrongMethod.headers.get("allow")?.split(", ")).toEqual(
      Object.values(operations).flatMap(({ method, path }) => (path === "/wms/orders/{order_id}" ? method : [])),
    );
    expect(await wrongMethod.json()).toMatchSchema("ErrorResponse");
  });
});

describe("what is ignored", () => {
  it("is a field that the contract does not have, named in unused_fields and not stored", async () => {
    const { call, sandbox } = start();
    const body = {
      gift_note: "hi",
      ship_to_address: { city: "Rome", floor: 3 },
      line_items: [{ sku: "sku", colour: "red" }],
    };
    const { unused_fields, data } = await envelopeOf(await call("PUT", paths.update, { body }));
    expect(unused_fields).toEqual(["gift_note", "ship_to_address.floor", "line_items.0.colour"]);
    expect(data).toMatchSchema("Order");
    expect(sandbox.orders.get("order_id")?.ship_to_address.city).toBe("Rome");
  });

  it("is __proto__, which changes no prototype", async () => {
    const raw = `{"__proto__": {"polluted": true}, "ship_to_address": {"__proto__": {"polluted": true}}}`;
    const response = await start().call("PUT", paths.update, { raw });
    expect((await envelopeOf(response)).unused_fields).toEqual(["__proto__", "ship_to_address.__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("every answer", () => {
  it("has a request id of its own, which the record of the request has too", async () => {
    const { call, sandbox } = start();
    const answers = [
      await call("GET", "/nowhere"),
      await call("PUT", paths.update, { raw: "{" }),
      await call("PUT", paths.cancel),
    ];
    const ids = answers.map(({ headers }) => headers.get("x-request-id"));
    expect(new Set(ids).size).toBe(3);
    expect(sandbox.requests.map(({ id }) => id)).toEqual(ids);
  });

  it("is the same in each run with the same seed", async () => {
    const found = [];
    for (const { call } of [start({ seed: 7 }), start({ seed: 7 })]) {
      const response = await call("POST", paths.ship, shipment);
      const { data } = await envelopeOf(response);
      found.push([response.headers.get("x-request-id"), data.shipments[0]?.shipment_id]);
    }
    expect(found[0]).toEqual(found[1]);
  });
});

it("forgets the oldest of its records, so that a long run does not fill the memory", async () => {
  const { call, sandbox } = start({ rateLimit: false });
  for (let count = 0; count < 1010; count++) await call("PUT", paths.cancel);
  expect(sandbox.requests).toHaveLength(1000);
  expect(sandbox.deliveries).toHaveLength(1000);
});
