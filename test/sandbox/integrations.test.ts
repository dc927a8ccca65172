import type { Integration } from "trackstar-orders-contract";
import { amazon } from "trackstar-orders-contract/integrations/amazon";
import { linnworksCore } from "trackstar-orders-contract/integrations/linnworks-core";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import { shipStation } from "trackstar-orders-contract/integrations/shipstation";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { SandboxOptions } from "trackstar-orders-contract/sandbox";
import type { OrderResponse } from "trackstar-orders-contract/schemas";
import { aShipment, aShipOrderRequest, anUpdateOrderRequest } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

function start(options: SandboxOptions = { integration: shipHero }) {
  const sandbox = createSandbox(options);
  const call = callerOf(sandbox.fetch);
  const ship = (body: unknown, token?: string) =>
    call("POST", paths.ship, { body, headers: token === undefined ? {} : { "x-trackstar-access-token": token } });
  return { sandbox, ship, update: (body: unknown) => call("PUT", paths.update, { body }) };
}

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

  it("takes the base variant for an operation that no variant is documented for", async () => {
    const { update } = start({ integration: amazon });
    expect(await unusedFields(await update({ status: "picked" }))).toEqual([]);
  });
});

describe("connections", () => {
  const connections = { "token-a": shipHero, "token-b": amazon };

  it("tells warehouse systems apart by access token, over the same orders", async () => {
    const { sandbox, ship } = start({ connections });
    expect((await ship(aShipment(shipHero), "token-a")).status).toBe(200);
    expect((await ship(aShipment(shipHero), "token-b")).status).toBe(422);
    expect((await ship(aShipment(amazon), "token-b")).status).toBe(200);
    expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(2);
  });

  it("fall back on `integration`, or else on the base contract", async () => {
    const other = start({ connections, integration: linnworksCore });
    expect((await other.ship(aShipment(linnworksCore), "token-c")).status).toBe(200);
    expect((await other.ship(aShipOrderRequest(), "constructor")).status).toBe(200);
    const base = start({ connections });
    expect((await base.ship(aShipment(amazon), "token-c")).status).toBe(422);
    expect((await base.ship(aShipOrderRequest(), "token-c")).status).toBe(200);
  });

  it("are values of the package; an error shows no token", () => {
    const wrong = "shiphero" as unknown as Integration;
    expect(() => start({ integration: wrong })).toThrow(/createSandbox: integration must be a value of/);
    expect(() => start({ connections: { "token-a": wrong } })).toThrow(/^createSandbox: each of connections must be/);
  });
});
