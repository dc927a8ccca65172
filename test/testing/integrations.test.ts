import { join } from "node:path";
import { finale } from "trackstar-orders-contract/integrations/finale";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import type { ShipOrderRequest, UpdateOrderRequest } from "trackstar-orders-contract/integrations/shiphero";
import type { Integration } from "trackstar-orders-contract";
import type { Shipment } from "trackstar-orders-contract/schemas";
import {
  aShipment,
  aShipOrderRequest,
  anUpdateOrderRequest,
  recordObservations,
} from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, expectTypeOf, it } from "vitest";
import { initOf, origin, paths } from "../support/sandbox-calls.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const folder = await folderForTests("trackstar-recorded");

const ship = (body: unknown) => new Request(origin + paths.ship, initOf("POST", { body }));

describe("a builder of a body, given an integration", () => {
  it("makes a body with every field that the system takes", () => {
    expect(aShipment(shipHero)).toEqual(shipHero.requests.shipOrder.example);
    expect(aShipOrderRequest(shipHero)).toEqual(aShipment(shipHero));
    expect(anUpdateOrderRequest(shipHero)).toEqual(shipHero.requests.updateOrder.example);
    expect(aShipment(finale)).not.toEqual(aShipment(shipHero));
  });

  it("takes overrides, and makes a new body each time", () => {
    const body = aShipment(shipHero, { tracking_number: "1Z", measurements: { weight: 7 }, carrier: undefined });
    expect(body).toMatchObject({ tracking_number: "1Z", measurements: { weight: 7, unit: "in" } });
    expect(body).not.toHaveProperty("carrier");
    expect(aShipment(shipHero).measurements.weight).toBe(1);
  });

  it("has the system's types", () => {
    expectTypeOf(aShipment(shipHero)).toEqualTypeOf<ShipOrderRequest>();
    expectTypeOf(anUpdateOrderRequest(shipHero)).toEqualTypeOf<UpdateOrderRequest>();
    expectTypeOf(aShipment()).toEqualTypeOf<Shipment>();
    // @ts-expect-error -- a field that ShipHero does not take
    aShipment(shipHero, { shipped_date: "2022-05-06T01:02:03Z" });
  });
});

describe("toMatchSchema, given an integration", () => {
  it("holds a body to what the system requires", () => {
    expect(aShipment(shipHero)).toMatchSchema("ShipOrderRequest", { integration: shipHero });
    expect(aShipment(shipHero)).not.toMatchSchema("ShipOrderRequest");
    expect(() =>
      expect(aShipment(shipHero, { warehouse_id: undefined })).toMatchSchema("ShipOrderRequest", {
        integration: shipHero,
      }),
    ).toThrow(/schema ShipOrderRequest of ShipHero.*\n.*lacks the required field "warehouse_id"/);
  });

  it("refuses fields that the system is not listed to take, unless it reads tolerantly", () => {
    const body = { ...aShipment(shipHero), shipped_date: "2022-05-06T01:02:03Z" };
    expect(() => expect(body).toMatchSchema("ShipOrderRequest", { integration: shipHero })).toThrow(
      /\/shipped_date is a field that ShipHero is not listed to take/,
    );
    expect(body).toMatchSchema("ShipOrderRequest", { integration: shipHero, mode: "tolerant" });
  });

  it("takes request bodies only, and values of the package only", () => {
    expect(() => expect({}).toMatchSchema("Order", { integration: shipHero })).toThrow(/Order is not a request body/);
    const name = "shiphero" as unknown as Integration;
    expect(() => expect({}).toMatchSchema("ShipOrderRequest", { integration: name })).toThrow(
      /toMatchSchema: integration must be a value of trackstar-orders-contract\/integrations/,
    );
    const misspelt = { integraton: shipHero } as object;
    expect(() => expect({}).toMatchSchema("ShipOrderRequest", misspelt)).toThrow(/Did you mean "integration"/);
  });
});

describe("toSatisfyContract, given an integration", () => {
  it("passes a request that the system takes whole", async () => {
    await expect(ship(aShipment(shipHero))).toSatisfyContract("shipOrder", { integration: shipHero });
    await expect(ship(aShipment(shipHero))).not.toSatisfyContract("shipOrder");
  });

  it.each([
    [
      { ...aShipment(shipHero), measurements: undefined },
      /takes for ShipHero.*\n.*lacks the required field "measurements"/,
    ],
    [{ ...aShipment(shipHero), packages: [] }, /\/packages is a field that ShipHero is not listed to take/],
    [{ ...aShipment(shipHero), carrier: "" }, /\/carrier must not be ""/],
  ])("fails a request that it would refuse or not take whole: %#", async (body, message) => {
    await expect(expect(ship(body)).toSatisfyContract("shipOrder", { integration: shipHero })).rejects.toThrow(message);
  });

  it("does so when its matches are recorded, too", async () => {
    const { toSatisfyContract } = recordObservations({ file: join(folder, "seen.ndjson") }).matchers;
    const found = await toSatisfyContract(ship(aShipment(shipHero)), "shipOrder", { integration: shipHero });
    expect(found.pass).toBe(true);
  });

  it("has no other options", async () => {
    const misspelt = { integraton: shipHero } as object;
    await expect(expect(ship({})).toSatisfyContract("shipOrder", misspelt)).rejects.toThrow(
      /Did you mean "integration"/,
    );
  });
});
