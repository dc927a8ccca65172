import * as schemas from "trackstar-orders-contract/schemas";
import {
  NotFoundErrorResponse,
  Order,
  OrderResponse,
  OrderUpdatedEvent,
  ShipOrderRequest,
  TruncatedOrderUpdatedEvent,
  UpdateOrderRequest,
  ValidationErrorResponse,
  type Schema,
} from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { examples, places, withValue } from "../support/payloads.ts";

const sent: [Schema<unknown>, unknown][] = [
  [OrderUpdatedEvent, examples.orderUpdatedEvent],
  [TruncatedOrderUpdatedEvent, examples.orderUpdatedEventTruncated],
  [OrderResponse, examples.updateOrderResponse],
  [Order, examples.shipOrderResponse.data],
  [NotFoundErrorResponse, examples.error404OrderNotFound],
  [ValidationErrorResponse, examples.error422Validation],
];

/** Places where the contract says that any key may stand. */
const freeForm = /\/(?:additional_fields|previous_attributes|trackstar_tags\/\d+|detail)(?:\/|$)/;

function objectsIn(payload: unknown): string[] {
  return [...places(payload)]
    .filter(
      ({ pointer, value }) =>
        typeof value === "object" && value !== null && !Array.isArray(value) && !freeForm.test(pointer),
    )
    .map(({ pointer }) => pointer);
}

const levels = sent.flatMap(([schema, payload]) =>
  objectsIn(payload).map((pointer) => ({ schema, name: schema.name, payload, pointer })),
);

describe("a field that the contract does not know", () => {
  it("is tried at every object level that there is", () => {
    expect(objectsIn(examples.orderUpdatedEvent)).toHaveLength(12);
  });

  it.each(levels)("at $name$pointer is drift, and an issue in strict mode", ({ schema, payload, pointer }) => {
    const path = `${pointer}/new_field`;
    const grown = withValue(payload, path, 17);
    expect(schema.check(grown)).toEqual({ ok: true, issues: [], drift: [{ path, kind: "unknown-field", value: 17 }] });
    expect(schema.is(grown)).toBe(true);
    const strict = schema.check(grown, { mode: "strict" });
    expect(strict.ok).toBe(false);
    expect(strict.issues).toMatchObject([{ path, keyword: "additionalProperties" }]);
  });

  it("may have any name, even one that JavaScript treats specially", () => {
    for (const name of ["__proto__", "constructor", "toString", "a/b~c", ""]) {
      const grown = JSON.parse(
        JSON.stringify(examples.updateOrderResponse).replace(/^\{/, `{${JSON.stringify(name)}:1,`),
      ) as unknown;
      const path = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      expect(OrderResponse.check(grown).drift).toEqual([{ path, kind: "unknown-field", value: 1 }]);
      expect(OrderResponse.check(grown, { mode: "strict" }).ok).toBe(false);
    }
  });

  it("is the warehouse system's own in a request, and no drift", () => {
    for (const [schema, payload] of [
      [UpdateOrderRequest, examples.updateOrderRequest],
      [ShipOrderRequest, examples.shipOrderRequest],
    ] as const) {
      for (const pointer of objectsIn(payload)) {
        const extended = withValue(payload, `${pointer}/hub_id`, 17);
        expect(schema.check(extended, { mode: "strict" })).toEqual({ ok: true, issues: [], drift: [] });
      }
    }
  });
});

const openEnums: [pointer: string, schema: Schema<unknown>, payload: unknown][] = [
  ["/data/status", OrderUpdatedEvent, examples.orderUpdatedEvent],
  ["/data/type", OrderUpdatedEvent, examples.orderUpdatedEvent],
  ["/data/international_duty_paid_by", OrderUpdatedEvent, examples.orderUpdatedEvent],
  ["/data/shipments/0/status", OrderUpdatedEvent, examples.orderUpdatedEvent],
  ["/data/shipments/0/packages/0/measurements/unit", OrderUpdatedEvent, examples.orderUpdatedEvent],
  ["/data/shipments/0/packages/0/measurements/weight_unit", OrderUpdatedEvent, examples.orderUpdatedEvent],
  ["/origin", NotFoundErrorResponse, examples.error404OrderNotFound],
];

describe("a value that an enum does not know", () => {
  it("is tried for every enum of the contract", () => {
    const arrays = Object.keys(schemas).filter((name) => name.endsWith("Values"));
    expect(openEnums, "a new enum belongs into the list above").toHaveLength(arrays.length);
  });

  it.each(openEnums)("at %s is drift, and an issue in strict mode", (path, schema, payload) => {
    const changed = withValue(payload, path, "brand_new");
    expect(schema.check(changed)).toEqual({
      ok: true,
      issues: [],
      drift: [{ path, kind: "unknown-value", value: "brand_new" }],
    });
    const strict = schema.check(changed, { mode: "strict" });
    expect(strict.ok).toBe(false);
    expect(strict.issues).toMatchObject([{ path, keyword: "enum" }]);
  });

  it("of the wrong type is no drift but an issue", () => {
    for (const [path, schema, payload] of openEnums) expect(schema.is(withValue(payload, path, 17))).toBe(false);
  });

  it("is known by its guard or not", () => {
    expect(schemas.isKnownOrderStatus("backordered")).toBe(true);
    expect(schemas.isKnownOrderStatus("brand_new")).toBe(false);
    expect(schemas.orderStatusValues.join(" ")).toBe(
      "open confirmed processing picked packed partially_fulfilled fulfilled backordered exception cancelled other",
    );
    expect(schemas.orderTypeValues).toEqual(["d2c", "b2b", "dropship", "transfer"]);
    expect(schemas.lengthUnitValues).toEqual(["in", "cm"]);
  });
});
