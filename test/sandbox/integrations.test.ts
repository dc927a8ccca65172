import { amazon } from "trackstar-orders-contract/integrations/amazon";
import { linnworksCore } from "trackstar-orders-contract/integrations/linnworks-core";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import { shipStation } from "trackstar-orders-contract/integrations/shipstation";
import { UpdateOrderRequest, whiplash } from "trackstar-orders-contract/integrations/whiplash";
import { createSandbox, type SandboxOptions } from "trackstar-orders-contract/sandbox";
import type { OrderResponse } from "trackstar-orders-contract/schemas";
import { aShipment, aShipOrderRequest, anOrder, anUpdateOrderRequest } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { integrationLoaders } from "../../generated/integration-loaders.ts";
import facts from "../fixtures/integrations.json" with { type: "json" };
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

function start(options: SandboxOptions = { integration: shipHero }) {
  const sandbox = createSandbox(options);
  const call = callerOf(sandbox.fetch);
  const ship = (body: unknown, token?: string) =>
    call("POST", paths.ship, { body, headers: token === undefined ? {} : { "x-trackstar-access-token": token } });
  return { sandbox, ship, update: (body: unknown) => call("PUT", paths.update, { body }) };
}

const listedBodies: Readonly<Record<string, object>> = facts.integrations;

const unusedFields = async (response: Response) => ((await response.json()) as OrderResponse).unused_fields;

describe("a sandbox that stands in for a warehouse system", () => {
  it("does not ask for what only the base contract requires", async () => {
    const response = await start().ship(aShipment(shipHero));
    expect(response.status).toBe(200);
    await expect(response).toSatisfyContract("shipOrder");
    expect(await unusedFields(response)).toEqual([]);
  });

  it("refuses what lacks a field that the system requires, in the system's name", async () => {
    const { sandbox, ship } = start();
    const response = await ship({});
    expect(response.status).toBe(422);
    await expect(response).toSatisfyContract("shipOrder");
    const { error, origin, detail } = await errorOf(response);
    expect(origin).toBe("integration");
    expect(error).toContain("ShipHero does not take the request: its body lacks the required field");
    expect(detail?.["json"]?.["_schema"]).toHaveLength(3);
    expect(sandbox.orders.get("order_id")?.shipments).toEqual([]);
    expect(sandbox.requests[0]?.wrote).toBe(false);
  });

  it("refuses a status that only other systems take, in the system's name", async () => {
    const { update } = start();
    const refused = await update({ status: "picked" });
    expect(refused.status).toBe(422);
    expect(await errorOf(refused)).toMatchObject({
      origin: "integration",
      detail: { json: { status: ['must be one of "fulfilled"'] } },
    });
    expect((await update({ status: "fulfilled" })).status).toBe(200);
  });

  it.each([
    ["null", { carrier: null }],
    ["an empty text", { carrier: "" }],
    ["a wrong type", { carrier: 7 }],
    ["a value that no system takes", { measurements: { ...aShipment(shipHero).measurements, unit: "ell" } }],
  ])("lets the API refuse what no warehouse system would be asked for: %s", async (_what, change) => {
    const response = await start().ship({ ...aShipment(shipHero), ...change });
    expect(response.status).toBe(422);
    expect((await errorOf(response)).origin).toBe("trackstar");
  });

  it("ignores what the system does not take, however the base contract sees it", async () => {
    const measurements = { ...aShipment(shipHero).measurements, girth: 4 };
    const response = await start().ship({ ...aShipment(shipHero), measurements, shipped_date: "2022-05-06T01:02:03Z" });
    expect(await unusedFields(response.clone())).toEqual(["measurements.girth", "shipped_date"]);
    expect(((await response.json()) as OrderResponse).data.shipments[0]).not.toHaveProperty("shipped_date");
  });

  it("takes fields of the system's own, and stores what an order has", async () => {
    const { sandbox, update } = start();
    const response = await update(anUpdateOrderRequest(shipHero, { order_number: "mine" }));
    await expect(response).toSatisfyContract("updateOrder");
    expect(await unusedFields(response)).toEqual([]);
    const order = sandbox.orders.get("order_id");
    expect(order).toHaveProperty("order_number", "mine");
    expect(order).not.toHaveProperty("packing_note");
    expect(order).not.toHaveProperty("line_items.0.warehouse_id");
  });

  it("stores a null where only the system takes one", async () => {
    const { sandbox, update } = start({ integration: shipStation });
    const response = await update(anUpdateOrderRequest(shipStation, { ship_to_address: { address2: null } }));
    await expect(response).toSatisfyContract("updateOrder");
    expect(sandbox.orders.get("order_id")?.ship_to_address.address2).toBeNull();
    expect((await start().update({ ship_to_address: { address2: null } })).status).toBe(422);
  });

  it("has a package for the one tracking number where the system takes no packages", async () => {
    const { sandbox, ship } = start();
    await ship(aShipment(shipHero, { tracking_number: "1Z", carrier: "UPS" }));
    const packages = sandbox.orders.get("order_id")?.shipments[0]?.packages;
    expect(packages).toEqual([expect.objectContaining({ tracking_number: "1Z", carrier: "UPS", shipping_cost: 2.5 })]);
  });

  it("answers 501 in the vendor's words for an operation that the integration does not list, and writes nothing", async () => {
    const { sandbox, update, ship } = start({ integration: amazon });
    const response = await update({ status: "picked" });
    expect(response.status).toBe(501);
    await expect(response).toSatisfyContract("updateOrder");
    expect(await errorOf(response)).toEqual({ error: "Endpoint update_order is not implemented for Amazon" });
    expect(sandbox.requests[0]?.wrote).toBe(false);
    expect((await ship(aShipment(amazon))).status).toBe(200);
    expect((await callerOf(sandbox.fetch)("PUT", paths.cancel)).status).toBe(422);
  });

  it("refuses what is sent beside a field that is to be sent alone, in the integration's name", async () => {
    const labels = [
      { shipment_id: "s", shipping_cost: 1, measurements: aShipment(shipHero).measurements, skus: ["a"] },
    ];
    const { sandbox, update } = start();
    const refused = await update({ labels, order_number: "7" });
    expect([refused.status, await errorOf(refused)]).toMatchObject([
      422,
      { origin: "integration", detail: { json: { labels: [expect.stringContaining("must be sent alone")] } } },
    ]);
    expect(sandbox.requests[0]?.wrote).toBe(false);
    expect((await update({ labels })).status).toBe(200);
  });

  it.each([
    [{ shipping_method_name: "Ground" }, "/shipping_method_name", "needs shipping_method_id or carrier_id beside it"],
    [{ carrier_id: "ups" }, "/carrier_id", "needs shipping_method_id or shipping_method_name beside it"],
  ])("refuses a field whose companion is missing, as lint does: %j", async (body, path, message) => {
    expect(UpdateOrderRequest.lint(body)).toEqual([{ path, keyword: "companion", message }]);
    const { sandbox, update } = start({ integration: whiplash });
    expect((await update(body)).status).toBe(422);
    expect(sandbox.requests[0]?.wrote).toBe(false);
    expect((await update({ shipping_method_name: "UPS Ground", carrier_id: "ups" })).status).toBe(200);
    expect((await update({ ...body, shipping_method_id: "ups_ground" })).status).toBe(200);
  });

  it("refuses each operation that the vendor's document does not list, and no other", async () => {
    const loaded = await Promise.all(Object.values(integrationLoaders).map((load) => load()));
    for (const { integration } of loaded) {
      const { update, ship } = start({ integration });
      const statuses = [
        (await update(integration.requests.updateOrder.example)).status,
        (await ship(integration.requests.shipOrder.example)).status,
      ];
      const listed = Object.keys(listedBodies[integration.title] ?? facts.base);
      const wanted = ["updateOrder", "shipOrder"].map((operation) => (listed.includes(operation) ? 200 : 501));
      expect([integration.name, ...statuses]).toEqual([integration.name, ...wanted]);
    }
  });
});

describe("connections", () => {
  const connections = { "token-a": { integration: shipHero }, "token-b": { integration: amazon } };

  it("are told apart by access token: each has its own integration, orders and id", async () => {
    const { sandbox, ship } = start({ connections });
    expect((await ship(aShipment(shipHero), "token-a")).status).toBe(200);
    expect((await ship(aShipment(shipHero), "token-b")).status).toBe(422);
    expect((await ship(aShipment(amazon), "token-b")).status).toBe(200);
    expect((await ship(aShipOrderRequest(), "token-c")).status).toBe(200);
    const shipments = ["token-a", "token-b", "token-c"].map(
      (token) => sandbox.ordersOf(token).get("order_id")?.shipments,
    );
    expect(shipments).toMatchObject([[{}], [{}], [{}]]);
    expect(sandbox.ordersOf("token-c").list()).toEqual(sandbox.orders.list());
    const events = sandbox.deliveries.map(({ event }) => [event.connection_id, event.integration_name]);
    expect(events).toEqual([
      ["connection_id_1", "shiphero"],
      ["connection_id_2", "amazon"],
      ["connection_id", "integration_name"],
    ]);
    sandbox.reset();
    expect(sandbox.ordersOf("token-a").list()).toEqual([anOrder()]);
  });

  it("have the id and the orders that they are given", async () => {
    const orders = [anOrder({ id: "theirs" })];
    const { sandbox } = start({
      connectionId: "conn_main",
      connections: { "token-a": { connectionId: "conn_a", orders }, "token-b": {} },
    });
    const cancel = (id: string, token: string) =>
      callerOf(sandbox.fetch)("PUT", `/wms/orders/${id}/cancel`, { headers: { "x-trackstar-access-token": token } });
    expect((await cancel("theirs", "token-a")).status).toBe(200);
    expect((await cancel("theirs", "token-b")).status).toBe(404);
    expect((await cancel("order_id", "token-a")).status).toBe(404);
    expect((await cancel("order_id", "token-b")).status).toBe(200);
    expect((await cancel("order_id", "token-c")).status).toBe(200);
    expect(sandbox.deliveries.map(({ event }) => event.connection_id)).toEqual([
      "conn_a",
      "connection_id_2",
      "conn_main",
    ]);
  });

  it("fall back on `integration`, or else on the base contract", async () => {
    const other = start({ connections: { ...connections, "token-d": {} }, integration: linnworksCore });
    expect((await other.ship(aShipment(linnworksCore), "token-c")).status).toBe(200);
    expect((await other.ship(aShipment(linnworksCore), "token-d")).status).toBe(200);
    expect((await other.ship(aShipOrderRequest(), "constructor")).status).toBe(200);
    const base = start({ connections });
    expect((await base.ship(aShipment(amazon), "token-c")).status).toBe(422);
    expect((await base.ship(aShipOrderRequest(), "token-c")).status).toBe(200);
  });

  it.each<[SandboxOptions, RegExp]>([
    [{ integration: "shiphero" as never }, /createSandbox: integration must be a value of/],
    [
      { connections: { "token-a": { integration: "shiphero" as never } } },
      /connections.<token>.integration must be a value/,
    ],
    [{ connections: { "token-a": shipHero as never } }, /connections.<token>: unknown option "name"/],
    [{ connections: { "token-a": null as never } }, /connections.<token>: options must be an object/],
    [{ connections: { "token-a": { connectionId: "" } } }, /connections.<token>.connectionId must be a string/],
    [{ connections: { "token-a": { orders: [anOrder(), anOrder()] } } }, /<token>.orders: two have the id "order_id"/],
  ])("are refused if they cannot be, and the error shows no token: %#", (options, message) => {
    expect(() => start(options)).toThrow(message);
    expect(() => start(options)).not.toThrow("token-a");
  });
});
