import { Shipment, ShipOrderRequest } from "trackstar-orders-contract/schemas";
import { anOrder, aShipment, aShipOrderRequest } from "trackstar-orders-contract/testing";
import type { Overrides } from "trackstar-orders-contract/testing";
import type { Order } from "trackstar-orders-contract/schemas";
import { expect, expectTypeOf, it } from "vitest";

it("aShipment is a shipment with a package and its tracking number", () => {
  const shipment = aShipment({ shipment_id: "s1" });
  expect(Shipment.check(shipment, { mode: "strict" }).ok).toBe(true);
  expect(shipment.packages[0]?.tracking_number).toEqual(expect.any(String));
  expect(anOrder({ shipments: [shipment] }).shipments).toEqual([shipment]);
});

it("aShipOrderRequest is whole: every required field, and nothing that is refused", () => {
  expect(ShipOrderRequest.check(aShipOrderRequest()).ok).toBe(true);
  expect(ShipOrderRequest.lint(aShipOrderRequest())).toEqual([]);
  expect(Object.keys(aShipOrderRequest().measurements)).toHaveLength(6);
});

it("overrides keep the type of a string field", () => {
  expectTypeOf<Overrides<{ status: "open" | (string & {}) }>["status"]>().toEqualTypeOf<
    "open" | (string & {}) | undefined
  >();
  expectTypeOf<Overrides<Order>["order_number"]>().toEqualTypeOf<string | undefined>();
});
