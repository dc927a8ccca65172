import { describe, expect, expectTypeOf, it } from "vitest";
import { Order as OrderSchema } from "trackstar-orders-contract/schemas";
import { before, changed, changes, type Order, type OrderUpdatedEvent } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent } from "../../generated/examples.ts";
import { data, dotted, updated } from "../support/deliveries.ts";

describe("before", () => {
  it("rebuilds the earlier order from dotted paths", () => {
    const earlier = before(dotted);
    expect(earlier.status).toBe("packed");
    expect(earlier.line_items?.map((item) => item?.quantity)).toEqual([1, 3]);
    expect(earlier.shipments?.[0]?.packages?.[0]?.tracking_number).toBeNull();
    expect(earlier.ship_to_address).toEqual(data.ship_to_address);
  });

  it("types anything in the earlier order as possibly null, which Order.is rules out", () => {
    const earlier = before(dotted);
    expectTypeOf(earlier.reference_id).toEqualTypeOf<string | null>();
    expectTypeOf(earlier.shipments?.[0]?.packages?.[0]?.package_id).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(earlier).not.toExtend<Order>();
    if (OrderSchema.is(earlier)) expectTypeOf(earlier).toExtend<Order>();
    expect(OrderSchema.is(earlier)).toBe(true);
    expect(OrderSchema.is(before(updated({ reference_id: null })))).toBe(false);
  });

  it("takes a whole earlier order as it is", () => {
    expect(before(orderUpdatedEvent)).toEqual(orderUpdatedEvent.previous_attributes);
  });

  it("puts back a whole array, an element that is gone and a field that is gone", () => {
    const { scac: _gone, ...order } = data;
    expect(before(updated({ line_items: [] })).line_items).toEqual([]);
    expect(before(updated({ "line_items.2": data.line_items[0] })).line_items).toEqual([
      ...data.line_items,
      data.line_items[0],
    ]);
    expect(before(updated({ scac: "FDEG" }, order))).toEqual(data);
    const { channel_object: _missing, ...without } = data;
    for (const now of [{ ...data, channel_object: null }, without])
      expect(before(updated({ "channel_object.channel_id": "old" }, now)).channel_object).toEqual({
        channel_id: "old",
      });
  });

  it("reads a key with dots in itself where the order has one", () => {
    const order = { ...data, additional_fields: { "a.b": 2, c: { "d.e": { f: 2 } } } };
    const earlier = before(updated({ "additional_fields.a.b": 1, "additional_fields.c.d.e.f": 1 }, order));
    expect(earlier.additional_fields).toEqual({ "a.b": 1, c: { "d.e": { f: 1 } } });
    expect(changes(updated({ "additional_fields.a.b": 1 }, order), "additional_fields.a.b")).toHaveLength(1);
    const long = { ...data, additional_fields: { "a.b.c.d.e.f.g.h": 2 } };
    expect(before(updated({ "additional_fields.a.b.c.d.e.f.g.h": 1 }, long)).additional_fields).toEqual({
      "a.b.c.d.e.f.g.h": 1,
    });
  });

  it("shares nothing with the event and never changes it", () => {
    for (const event of [structuredClone(dotted), structuredClone(orderUpdatedEvent as OrderUpdatedEvent)]) {
      const original = structuredClone(event);
      const earlier = before(event);
      for (const item of earlier.line_items ?? []) Object.assign(item ?? {}, { quantity: 99 });
      Object.assign(earlier.ship_to_address ?? {}, { city: "elsewhere" });
      earlier.tags?.push("new");
      expect(event).toEqual(original);
    }
  });

  it("is the order itself when nothing is recorded", () => {
    expect(before(updated({}))).toEqual(data);
  });

  it("does not touch prototypes", () => {
    const previous = JSON.parse(
      '{"__proto__.polluted": 1, "constructor.prototype.polluted": 1, "additional_fields.__proto__.polluted": 1, "line_items.__proto__.polluted": 1, "line_items.length": 0, "__proto__": {"polluted": 1}}',
    ) as object;
    const earlier = before(updated(previous));
    expect({}).not.toHaveProperty("polluted");
    expect(Object.getPrototypeOf(earlier)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(earlier.additional_fields)).toBe(Object.prototype);
    expect(earlier.line_items).toEqual(data.line_items);
    expect(changes(updated(previous)).length).toBeGreaterThan(0);
  });

  it.each([
    "line_items.999999999.x",
    "line_items.999999999",
    "line_items.4294967296",
    "line_items.-1.sku",
    "line_items.01.sku",
    "line_items.1e3.sku",
    "line_items.3",
    "line_items.x",
    "status.x",
    "line_items.0.quantity.x",
    "scac.0",
  ])("leaves the order alone for a location that does not exist: %s", (path) => {
    expect(before(updated({ [path]: { sku: "x" } }))).toEqual(data);
  });

  it("survives paths and values of any depth", () => {
    const path = `additional_fields${".x".repeat(100_000)}`;
    expect(before(updated({ [path]: 1 }))).toEqual(data);
    expect(changes(updated({ [path]: 1 }))).toHaveLength(1);
    const deep = JSON.parse(`{"additional_fields": {"deep": ${"[".repeat(100_000)}${"]".repeat(100_000)}}}`) as object;
    expect(before(updated(deep)).additional_fields).toHaveProperty("deep");
    expect(changed(updated(deep), "additional_fields.deep")).toBe(true);
    expect(changes(updated(deep)).length).toBeGreaterThan(0);
  });

  it.each([
    ["a path", { reference_id: null }, "reference_id"],
    ["a whole order", { ...data, reference_id: null }, "reference_id"],
    ["a path into a list", { "line_items.0.quantity": null }, "line_items"],
    ["a whole list", { line_items: [{ ...data.line_items[0], quantity: null }] }, "line_items"],
  ])("gives null, against the contract, for what had no value before: in %s", (_name, previous, field) => {
    const earlier = before(updated(previous));
    const [item] = earlier.line_items ?? [];
    expect(field === "line_items" ? item?.quantity : earlier.reference_id).toBeNull();
    expect(Object.keys(earlier).sort()).toEqual(Object.keys(data).sort());
  });

  it("goes by the payload, not by a field called kind", () => {
    for (const kind of ["unknown", "truncated"]) {
      const event = { ...dotted, kind };
      expect([before(event).status, changed(event, "status")]).toEqual(["packed", true]);
    }
  });

  it("throws for old values that make no order of it", () => {
    expect(() => before(updated({ status: 5 }))).toThrow(
      expect.objectContaining({ name: "ContractError", schema: "Order" }),
    );
  });
});
