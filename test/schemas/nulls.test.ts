import { Order } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { examples, places, withValue } from "../support/payloads.ts";

/** An order with every field of the contract. */
const order = {
  ...examples.shipOrderResponse.data,
  trackstar_created_date: "2022-01-01T00:05:00Z",
  trackstar_updated_date: "2022-01-02T05:10:00Z",
};

/** The fields that are never null, by the object that they are in; any other may be. */
const neverNull: Record<string, readonly string[]> = {
  "": [
    ..."id created_date updated_date reference_id order_number status".split(" "),
    ..."invoice_currency_code ship_to_address line_items tags shipments additional_fields".split(" "),
  ],
  "/channel_object": ["channel_id"],
  "/line_items/0": ["product_id", "quantity", "is_picked"],
  "/shipments/0": "shipment_id warehouse_id status line_items ship_to_address ship_from_address packages".split(" "),
  "/shipments/0/line_items/0": ["inventory_item_id", "quantity"],
  "/shipments/0/packages/0": ["package_id", "measurements", "line_items"],
  "/shipments/0/packages/0/line_items/0": ["inventory_item_id", "quantity"],
};

const fields = [...places(order)]
  .map(({ pointer }) => pointer)
  .filter((pointer) => /\/[a-z]\w*$/.test(pointer) && !/additional_fields\/|trackstar_tags\//.test(pointer))
  .map((pointer) => {
    const [, object = "", field = ""] = /^(.*)\/(\w+)$/.exec(pointer) ?? [];
    return { pointer, mayBeNull: !neverNull[object]?.includes(field) };
  });

describe("a field of an order that is null", () => {
  it("is tried at every place", () => {
    const known = Object.entries(neverNull).flatMap(([object, names]) => names.map((name) => `${object}/${name}`));
    expect(fields.filter(({ mayBeNull }) => !mayBeNull).map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(known),
    );
    expect(fields.length).toBeGreaterThan(100);
  });

  it.each(fields)("is valid at $pointer: $mayBeNull", ({ pointer, mayBeNull }) => {
    expect(Order.check(withValue(order, pointer, null), { mode: "strict" }).ok).toBe(mayBeNull);
  });
});
