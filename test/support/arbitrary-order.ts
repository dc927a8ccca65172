import * as fc from "fast-check";
import type { Order } from "../../generated/types.ts";

const text = fc.constantFrom("", "a", "b", "null", "1", "a.b");
const maybeText = fc.option(text);
const amount = fc.option(fc.integer({ min: 0, max: 3 }));
const date = fc.constantFrom("2022-01-01T00:00:00Z", "2022-01-02T00:00:00Z");
const few = { maxLength: 3 };

/** Names that are awkward in a dotted path. */
const name = fc.constantFrom("a", "b", "a.b", "0", "1", "", "constructor", "length", "id", "status", "*");
const free = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, 0, 1, "x", true),
    tie("object"),
    fc.array(tie("value"), few),
  ),
  object: fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
})).object;

const address = fc.record({ full_name: maybeText, city: maybeText, postal_code: maybeText }, { requiredKeys: [] });
const lineItem = fc.record(
  {
    product_id: text,
    quantity: fc.integer({ min: 0, max: 2 }),
    is_picked: fc.boolean(),
    sku: maybeText,
    unit_price: amount,
  },
  { requiredKeys: ["product_id", "quantity", "is_picked"] },
);
const shippedItem = fc.record(
  { inventory_item_id: text, quantity: fc.integer({ min: 0, max: 2 }), lot_id: maybeText },
  { requiredKeys: ["inventory_item_id", "quantity"] },
);
const parcel = fc.record(
  {
    package_id: text,
    tracking_number: maybeText,
    measurements: fc.record({ length: amount, unit: fc.constantFrom("in", "cm", null) }, { requiredKeys: [] }),
    line_items: fc.array(shippedItem, few),
  },
  { requiredKeys: ["package_id"] },
);
const tag = fc.dictionary(name, text, { minKeys: 1, maxKeys: 1, noNullPrototype: true });
const shipment = fc.record(
  {
    shipment_id: text,
    status: fc.constantFrom("open", "shipped", "new_status"),
    line_items: fc.array(shippedItem, few),
    packages: fc.array(parcel, few),
    shipped_date: fc.option(date),
    ship_to_address: address,
  },
  { requiredKeys: ["shipment_id", "status", "line_items", "packages"] },
);

const required = {
  id: fc.constantFrom("order_1", "order_2"),
  created_date: date,
  updated_date: date,
  reference_id: text,
  order_number: text,
  status: fc.constantFrom("open", "picked", "new_status"),
  invoice_currency_code: fc.constantFrom("USD", "EUR"),
  ship_to_address: address,
  line_items: fc.array(lineItem, few),
  tags: fc.array(text, few),
  shipments: fc.array(shipment, few),
};
const optional = {
  raw_status: maybeText,
  scac: maybeText,
  channel_object: fc.option(fc.record({ channel_id: text, channel_name: text }, { requiredKeys: [] })),
  total_price: amount,
  trackstar_tags: fc.option(fc.array(fc.oneof(text, tag), few)),
  additional_fields: free,
  "a.b": text,
};
const fields = { ...required, ...optional };

/** Small orders of few values, so that two of them are often alike in places; any optional field can be missing. */
const arbitraryOrder: fc.Arbitrary<Order> = fc.record(fields, {
  requiredKeys: Object.keys(required) as (keyof typeof required)[],
});

/** Orders with all their fields, of which the second took over some of another. */
const editedOrder = fc
  .tuple(fc.record(fields), fc.record(fields), fc.subarray(Object.keys(fields)))
  .map(([a, b, taken]): [Order, Order] => [
    a,
    { ...a, ...Object.fromEntries(Object.entries(b).filter(([key]) => taken.includes(key))) },
  ]);

/** An order before and after: two that have nothing to do with each other, or one that was edited. */
export const arbitraryPair: fc.Arbitrary<[Order, Order]> = fc.oneof(fc.tuple(arbitraryOrder, arbitraryOrder), {
  arbitrary: editedOrder,
  weight: 3,
});
