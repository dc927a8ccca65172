import { compact, ContractError } from "trackstar-orders-contract";
import { UpdateOrderRequest } from "trackstar-orders-contract/schemas";
import { expect, it } from "vitest";
import { updateOrderRequest } from "../../generated/examples.ts";

it("makes the sample of the update page sendable, and leaves the sample alone", () => {
  const before = structuredClone(updateOrderRequest);
  const compacted = compact(updateOrderRequest);
  expect(UpdateOrderRequest.lint(updateOrderRequest)).not.toEqual([]);
  expect(UpdateOrderRequest.lint(compacted)).toEqual([]);
  expect(UpdateOrderRequest.is(compacted)).toBe(true);
  expect(compacted).not.toHaveProperty("ship_to_address");
  expect(updateOrderRequest).toEqual(before);
});

it("drops what is refused, at any depth, and keeps everything else", () => {
  const body = {
    a: null,
    b: "",
    c: "null",
    d: "none",
    e: "None",
    f: 0,
    g: false,
    h: ["", "x", null, { i: "" }, [null]],
    j: { k: { l: null } },
    m: {},
    n: [],
  };
  expect(compact(body)).toEqual({ e: "None", f: 0, g: false, h: ["x"], m: {}, n: [] });
  expect(compact({ order_number: "" })).toEqual({});
  const [date, none] = [new Date(0), undefined];
  const odd = { l: [none, 1, { i: none }], o: { p: none }, date };
  expect(compact(odd)).toEqual({ l: [1], date: date.toJSON() });
  expect(() => compact({ l: [Number.NaN] })).toThrow("/l/0 is NaN or infinite");
});

it("keeps a null where a request body of the contract allows one, and only there", () => {
  const body = {
    warehouse_customer_id: null,
    trackstar_tags: null,
    ship_to_address: { warehouse_customer_id: null, city: "x" },
  };
  expect(compact(body)).toEqual({ warehouse_customer_id: null, trackstar_tags: null, ship_to_address: { city: "x" } });
});

it("a field named __proto__ stays a field", () => {
  const compacted = compact(JSON.parse('{"__proto__": {"polluted": 1, "x": null}}') as object);
  expect(Object.getPrototypeOf(compacted)).toBe(Object.prototype);
  expect(JSON.stringify(compacted)).toBe('{"__proto__":{"polluted":1}}');
});

it("a body that contains itself is an error, one that shares an object is not", () => {
  const shared = { sku: "a" };
  expect(compact({ line_items: [shared, shared] })).toEqual({ line_items: [shared, shared] });
  const body: Record<string, unknown> = { status: "open" };
  body["inner"] = [body];
  expect(() => compact(body)).toThrow(ContractError);
  expect(() => compact(body)).toThrow("/inner/0 leads back to itself");
});

it("compact refuses a body that is nested too deep by name", () => {
  let body: Record<string, unknown> = {};
  for (let level = 0; level < 100_000; level++) body = { inner: body };
  expect(() => compact(body)).toThrow(ContractError);
  expect(() => compact(body)).toThrow(/nested more than 500 levels deep/);
});
