import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { before, changes, type Order, type OrderUpdatedEvent } from "trackstar-orders-contract/webhooks";
import { Order as OrderSchema } from "trackstar-orders-contract/schemas";
import type { SchemaNode } from "../../scripts/generate/read/document.ts";
import { previousAttributes } from "../../src/sandbox/events/make-event.ts";
import { data as sample, updated } from "../support/deliveries.ts";

const text = fc.constantFrom("", "a", "b", "null", "1", "a.b");
const date = fc.constantFrom("2022-01-01T00:00:00Z", "2022-01-02T00:00:00Z");
const few = { maxLength: 3 };

/** Names that are awkward in a dotted path. */
const awkwardName = fc.constantFrom("a", "b", "a.b", "0", "1", "", "constructor", "length", "id", "status", "*");
const free = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, 0, 1, "x", true),
    tie("object"),
    fc.array(tie("value"), few),
  ),
  object: fc.dictionary(awkwardName, tie("value"), { maxKeys: 3, noNullPrototype: true }),
})).object;

const tag = fc.dictionary(awkwardName, text, { minKeys: 1, maxKeys: 1, noNullPrototype: true });
const { $defs: definitions, ...root } = OrderSchema.jsonSchema as SchemaNode & { $defs: Record<string, SchemaNode> };

/** Few values for each type, so that two orders are often alike in places; any optional field can be missing. */
function valuesOf(schema: SchemaNode): fc.Arbitrary<unknown> {
  const { $ref, type, anyOf, enum: values, properties, items = {}, required = [], format, minProperties } = schema;
  if ($ref !== undefined) return valuesOf(definitions[$ref.slice("#/$defs/".length)] ?? {});
  const branches = anyOf ?? (Array.isArray(type) ? type.map((one) => ({ ...schema, type: one })) : undefined);
  if (branches) return fc.oneof(...branches.map(valuesOf));
  if (values) return fc.constantFrom<unknown>(...values);
  if (properties) return fc.record(fieldsOf(properties), { requiredKeys: required });
  if (type === "object") return minProperties === undefined ? free : tag;
  if (type === "array") return fc.array(valuesOf(items), few);
  if (type === "string") return format === "date-time" ? date : text;
  return type === "null" ? fc.constant(null) : type === "boolean" ? fc.boolean() : fc.integer({ min: 0, max: 2 });
}

function fieldsOf(properties: Record<string, SchemaNode>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema)]));
}

const fields: Record<string, fc.Arbitrary<unknown>> = { ...fieldsOf(root.properties ?? {}), "a.b": text };
const arbitraryOrder = fc.record(fields, {
  requiredKeys: root.required ?? [],
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Order>;

/** Orders with all their fields, of which the second took over some of another. */
const editedOrder = fc
  .tuple(
    fc.record(fields) as fc.Arbitrary<unknown> as fc.Arbitrary<Order>,
    fc.record(fields),
    fc.subarray(Object.keys(fields)),
  )
  .map(([a, b, taken]): [Order, Order] => [
    a,
    { ...a, ...Object.fromEntries(Object.entries(b).filter(([key]) => taken.includes(key))) },
  ]);

/** An order before and after: two that have nothing to do with each other, or one that was edited. */
const arbitraryPair: fc.Arbitrary<[Order, Order]> = fc.oneof(fc.tuple(arbitraryOrder, arbitraryOrder), {
  arbitrary: editedOrder,
  weight: 3,
});

const encodings = ["dotted", "whole"] as const;
const encodedAs = (encoding: "dotted" | "whole", a: Order, b: Order) =>
  encoding === "dotted" ? previousAttributes(a, b) : { ...a };
const orderUpdated = (a: Order, b: Order, encoding: "dotted" | "whole"): OrderUpdatedEvent =>
  updated(encodedAs(encoding, a, b), b);
const item = sample.line_items[0] as Order["line_items"][number];

const isPaths = ([a, b]: [Order, Order]) =>
  !("shipments" in previousAttributes(a, b) && "tags" in previousAttributes(a, b));
const diff = (change: Partial<Order>, from: Order = sample) => previousAttributes(from, { ...from, ...change });

it("previous attributes are undone by before, in both encodings, for two thousand pairs of orders", () => {
  const property = fc.property(arbitraryPair, ([a, b]) => {
    if (!OrderSchema.is(a)) throw new Error("The pair is no pair of orders.");
    // A clone is a plain object, as JSON.parse makes them.
    const expected = structuredClone(a);
    const isUndone = encodings.map((encoding) => isDeepStrictEqual(before(orderUpdated(a, b, encoding)), expected));
    expect(isUndone).toEqual([true, true]);
  });
  fc.assert(property, { numRuns: 2000 });
});

it.each(encodings)("previous attributes, %s, record no change between equal orders", (encoding) => {
  expect(changes(orderUpdated(sample, structuredClone(sample), encoding))).toEqual([]);
});

describe("dotted previous attributes", () => {
  it("change neither order and share nothing with them", () => {
    fc.assert(
      fc.property(arbitraryPair, ([a, b]) => {
        const [beforeA, beforeB] = structuredClone([a, b]);
        const previous = previousAttributes(a, b);
        const shared = Object.values(previous).filter((value) => typeof value === "object" && value !== null);
        expect(shared.some((value) => Object.values(a).includes(value))).toBe(false);
        expect([a, b]).toEqual([beforeA, beforeB]);
      }),
      { numRuns: 200 },
    );
  });

  it("are paths, not whole orders, for most pairs of an edited order", () => {
    const pairs = fc.sample(arbitraryPair, { numRuns: 500, seed: 1 });
    expect(pairs.filter(isPaths).length).toBeGreaterThan(150);
  });

  it("key a value by its path, as the vendor's guide does", () => {
    expect(
      diff({ status: "open", line_items: [item, { ...(sample.line_items[1] as typeof item), quantity: 9 }] }),
    ).toEqual({
      status: "fulfilled",
      "line_items.1.quantity": 2,
    });
  });

  it("key an array by its name when it grew or shrank", () => {
    expect(diff({ line_items: [item] })).toEqual({ line_items: sample.line_items });
    expect(diff({ tags: [] })).toEqual({ tags: sample.tags });
  });

  it("key the parent of a field that was not there", () => {
    const { sku: _absent, ...bare } = item;
    expect(diff({ line_items: [item] }, { ...sample, line_items: [bare] })).toEqual({ "line_items.0": bare });
  });

  it("key the parent of a name that a path can't hold", () => {
    for (const name of ["a.b", "0", "", "__proto__"]) {
      const holding = (value: number) => JSON.parse(`{${JSON.stringify(name)}: ${value}}`) as Record<string, unknown>;
      const from = { ...sample, additional_fields: holding(1) };
      const event = orderUpdated(from, { ...sample, additional_fields: holding(2) }, "dotted");
      expect(Object.keys(event.previous_attributes)).toEqual(["additional_fields"]);
      expect(Object.keys(before(event).additional_fields ?? {})).toEqual([name]);
    }
  });

  it("fall back to the whole order for a field of the order that was not there", () => {
    const { scac: _absent, ...bare } = sample;
    expect(previousAttributes(bare, sample)).toEqual(bare);
  });

  it("are the whole order when they would read as one", () => {
    const from: Order = { ...sample, ship_to_address: {} };
    const other: Order = {
      ...from,
      id: "b",
      created_date: "2023-01-01T00:00:00Z",
      updated_date: "2023-01-01T00:00:00Z",
      reference_id: "b",
      order_number: "b",
      status: "open",
      invoice_currency_code: "EUR",
      ship_to_address: { city: "elsewhere" },
      line_items: [],
      tags: [],
      shipments: [],
    };
    expect(previousAttributes(from, other)).toEqual(from);
  });
});
