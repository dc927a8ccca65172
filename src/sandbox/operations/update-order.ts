import type { LineItem, UpdateOrderRequest } from "../../../generated/types.ts";
import { WarehouseRefusal } from "./transition.ts";
import type { Transition } from "./transition.ts";

/** Update: changes the fields that the body has. */
export const updateOrder: Transition = (order, body, { now }) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules before this one validated the body
  const changes = body as UpdateOrderRequest;
  const { status = order.status, ship_to_address, line_items } = changes;
  // The vendor does not say: a warehouse that has thrown the pick list away cannot go on with it.
  if (order.status === "cancelled" && status !== "cancelled")
    throw new WarehouseRefusal("A cancelled order can't be brought back by an update. Make a new order.");
  return {
    ...order,
    ...changes,
    updated_date: now,
    ship_to_address: ship_to_address ? { ...order.ship_to_address, ...ship_to_address } : order.ship_to_address,
    line_items: line_items ? mergeLineItems(order.line_items, line_items) : order.line_items,
  };
};

/** A line is the one with the same product, else with the same SKU, else the one at its place if it names neither. */
function mergeLineItems(lines: readonly LineItem[], items: readonly Partial<LineItem>[]): LineItem[] {
  // The first line of a product or SKU counts: a Map keeps the last, so it is filled backwards.
  const backwards = lines.toReversed();
  const byProduct = new Map(backwards.map((line) => [line.product_id, line]));
  const bySku = new Map(backwards.map((line) => [line.sku, line]));
  return items.map((item, at) => {
    const { product_id, sku } = item;
    const named = product_id === undefined ? bySku.get(sku) : byProduct.get(product_id);
    const old = product_id === undefined && sku === undefined ? lines[at] : named;
    return { product_id: `product_${sku ?? at}`, quantity: 1, is_picked: false, ...old, ...item };
  });
}
