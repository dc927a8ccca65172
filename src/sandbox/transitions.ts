import { ShipOrderRequest, UpdateOrderRequest } from "../../generated/schemas.ts";
import type { Address, LineItem, Order, Package, Shipment } from "../../generated/types.ts";
import { keepKnown } from "./known-fields.ts";

/** What a write does to an order, and which fields of the body did nothing. */
export interface Outcome {
  order: Order;
  unusedFields: string[];
}

/** A write that the contract allows and the pretend warehouse refuses. */
export class Refusal extends Error {}

/** Facts that a transition may not make up itself. */
export interface Circumstances {
  now: Date;
  newId: (kind: string) => string;
}

export type Transition = (order: Order, body: unknown, circumstances: Circumstances) => Outcome;

/** What each write does to an order. An operation that is not here is answered with its documented example. */
export const transitions: ReadonlyMap<string, Transition> = new Map<string, Transition>([
  ["updateOrder", updateOrder],
  ["cancelOrder", cancelOrder],
  ["shipOrder", shipOrder],
]);

/** A fault can make the pretend warehouse ignore any field; a shipment without a list of packages is none. */
const nothing = { packages: [] };

const mostShipments = 100;

/** Update: the fields that the contract has are changed, the others are reported as unused. */
function updateOrder(order: Order, body: unknown, { now }: Circumstances): Outcome {
  const { value, unknown } = keepKnown(body, UpdateOrderRequest.jsonSchema);
  const { status = order.status } = value as UpdateOrderRequest;
  // The vendor does not say: a warehouse that has thrown the pick list away cannot go on with it.
  if (order.status === "cancelled" && status !== "cancelled")
    throw new Refusal("A cancelled order can't be brought back by an update. Make a new order.");
  const { ship_to_address, line_items, ...plain } = value as UpdateOrderRequest;
  const changed: Order = { ...order, ...plain, updated_date: timestamp(now) };
  if (ship_to_address) changed.ship_to_address = { ...order.ship_to_address, ...ship_to_address };
  if (line_items) changed.line_items = mergeLineItems(order.line_items, line_items);
  return { order: changed, unusedFields: unknown };
}

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

/** Cancel: unless it has left the building. */
function cancelOrder(order: Order, _body: unknown, { now }: Circumstances): Outcome {
  if (order.status === "fulfilled") throw new Refusal("A fulfilled order can't be cancelled.");
  return { order: { ...order, status: "cancelled", updated_date: timestamp(now) }, unusedFields: [] };
}

/** Ship: adds the shipment and fulfils the order. */
function shipOrder(order: Order, body: unknown, { now, newId }: Circumstances): Outcome {
  if (order.status === "cancelled") throw new Refusal("A cancelled order can't be shipped.");
  if (order.shipments.length >= mostShipments)
    throw new Refusal(`The pretend warehouse takes ${mostShipments} shipments of an order, and has them.`);
  const { value, unknown } = keepKnown(body, ShipOrderRequest.jsonSchema);
  const shipment = shipmentOf(order, { ...nothing, ...(value as ShipOrderRequest) }, newId("shipment"));
  const shipments = [...order.shipments, shipment];
  return {
    order: { ...order, status: "fulfilled", updated_date: timestamp(now), shipments },
    unusedFields: unknown,
  };
}

function shipmentOf(order: Order, body: ShipOrderRequest, shipmentId: string): Shipment {
  return {
    shipment_id: shipmentId,
    warehouse_id: body.warehouse_id,
    shipped_date: body.shipped_date,
    raw_status: null,
    status: "shipped",
    shipping_method: body.shipping_method,
    line_items: order.line_items.map(({ product_id, sku = null, quantity }) => ({
      inventory_item_id: product_id,
      sku,
      quantity,
      parent_product_id: null,
    })),
    ship_to_address: withoutContact(order.ship_to_address),
    packages: body.packages.map((tracking) => packageOf(body, tracking)),
  };
}

function packageOf(body: ShipOrderRequest, tracking: ShipOrderRequest["packages"][number]): Package {
  const { tracking_url, carrier, carrier_id, shipping_method, shipping_method_id, shipping_cost, measurements } = body;
  return {
    ...tracking,
    tracking_url,
    carrier,
    carrier_id,
    shipping_method,
    shipping_method_id,
    shipping_cost,
    measurements,
    line_items: [],
  };
}

function withoutContact({
  phone_number: _phone,
  email_address: _email,
  ...address
}: Address): Omit<Address, "phone_number" | "email_address"> {
  return address;
}

const timestamp = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, "Z");
