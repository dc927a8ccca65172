import { Ajv2020 } from "ajv/dist/2020.js";
import { ContractError, Order, OrderStatus, OrderUpdatedEvent } from "trackstar-orders-contract/schemas";
import type { StandardSchema } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { examples, withValue } from "../support/payloads.ts";
import orderSchema from "../../generated/json-schema/Order.json" with { type: "json" };
import { countOf } from "../support/count-of.ts";

const order = examples.updateOrderResponse.data;
const secret = "4111-secret-street";
const broken = withValue(withValue(order, "/ship_to_address/city", [secret]), "/status", 5);

describe("parse", () => {
  it("returns the very value that it was given", () => {
    expect(Order.parse(order)).toBe(order);
  });

  it("throws a ContractError that names the schema and every place", () => {
    let thrown: unknown;
    try {
      Order.parse(broken);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ContractError);
    expect(thrown).toMatchObject({ name: "ContractError", schema: "Order" });
    const { issues, message } = thrown as ContractError;
    expect(issues.map(({ path }) => path).sort()).toEqual(["/ship_to_address/city", "/status"]);
    expect(message).toContain("/status must be string, but is number");
    expect(JSON.stringify([thrown, message])).not.toContain(secret);
  });
});

describe("check", () => {
  it("keeps the findings of one call when another follows", () => {
    const first = Order.check(broken);
    const before = structuredClone(first);
    Order.check({});
    expect(first).toEqual(before);
  });

  it("works when the function is passed around", () => {
    expect([order, {}].map(Order.is)).toEqual([true, false]);
  });

  it.each([undefined, null, 0, "", Number.NaN, [], new Date(), () => {}])("refuses %s without throwing", (value) => {
    expect(Order.check(value).ok).toBe(false);
  });
});

describe("hostile payloads", () => {
  const count = countOf(100_000, 1_000_000);
  it(`${count} wrong items give at most a hundred issues`, () => {
    const items = Array.from({ length: count }, () => ({}));
    expect(Order.check({ ...order, line_items: items }).issues).toHaveLength(100);
  });

  it(`${count} wrong tags give at most a hundred issues, and 100,000 unknown fields at most a hundred drifts`, () => {
    expect(Order.check({ ...order, tags: Array.from({ length: count }, () => 1) }).issues).toHaveLength(100);
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`field${at}`, at]));
    expect(Order.check({ ...order, ...wide }).drift).toHaveLength(100);
  });

  it("a required field that is only inherited does not count", () => {
    const { id, ...rest } = order;
    expect(OrderUpdatedEvent.is({ ...examples.orderUpdatedEvent, data: rest })).toBe(false);
    expect(id).toBe("order_id");
    const viaPrototype = JSON.parse(
      JSON.stringify({ ...rest }).replace(/^\{/, '{"__proto__":{"id":"order_id"},'),
    ) as unknown;
    expect(Order.is(viaPrototype)).toBe(false);
  });

  it("very deep free-form fields are no problem", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(Order.is({ ...order, additional_fields: { deep } })).toBe(true);
  });

  it("numbers that JSON does not have are refused", () => {
    expect(Order.is({ ...order, total_price: Number.NaN })).toBe(false);
    expect(Order.is({ ...order, total_price: Number.POSITIVE_INFINITY })).toBe(false);
  });
});

describe("Standard Schema", () => {
  const standard: StandardSchema<Order> = Order;

  it("gives the value or issues with paths", () => {
    expect(standard["~standard"].validate(order)).toEqual({ value: order });
    const { issues } = standard["~standard"].validate(withValue(order, "/line_items/0/sku", 5));
    expect(issues).toMatchObject([{ path: ["line_items", 0, "sku"] }]);
  });

  it("names its version and vendor", () => {
    expect(standard["~standard"]).toMatchObject({ version: 1, vendor: "trackstar-orders-contract" });
  });
});

describe("jsonSchema", () => {
  it("is the published file", () => {
    expect(Order.jsonSchema).toEqual(orderSchema);
  });

  it("stands alone and judges like is, unknown values of open enums included", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(Order.jsonSchema);
    expect(validate(order)).toBe(true);
    expect(validate({ ...order, status: "brand_new" })).toBe(true);
    expect(validate(broken)).toBe(false);
    expect(new Ajv2020({ strict: false }).compile(OrderStatus.jsonSchema)("brand_new")).toBe(true);
  });
});
