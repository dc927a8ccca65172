import { ShipOrderRequest, UpdateOrderRequest } from "../../generated/schemas.ts";
import type { Address, LineItem, Order, Package, Shipment } from "../../generated/types.ts";
import type { RequestSchema } from "../schemas/define-schema.ts";

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

/** Update: the fields that an order has are changed, the others are reported as unused. */
export function updateOrder(order: Order, body: UpdateOrderRequest, { now }: Circumstances): Outcome {
  const { ship_to_address, channel_object, line_items, ...plain } = body;
  const known = fieldsOf(UpdateOrderRequest);
  const [used, unused] = partition(Object.entries(plain), ([field]) => known.includes(field));
  const changed: Order = { ...order, ...Object.fromEntries(used), updated_date: timestamp(now) };
  if (ship_to_address) changed.ship_to_address = { ...order.ship_to_address, ...ship_to_address };
  if (channel_object) changed.channel_object = { ...channel_object };
  if (line_items) changed.line_items = line_items.map((item, at) => mergeLineItem(order.line_items[at], item));
  return { order: changed, unusedFields: unused.map(([field]) => field) };
}

function mergeLineItem(old: LineItem | undefined, item: Partial<LineItem>): LineItem {
  return { product_id: `product_${item.sku ?? "unknown"}`, quantity: 1, is_picked: false, ...old, ...item };
}

/** Cancel: unless it has left the building. */
export function cancelOrder(order: Order, { now }: Circumstances): Outcome {
  if (order.status === "fulfilled") throw new Refusal("A fulfilled order can't be cancelled.");
  return { order: { ...order, status: "cancelled", updated_date: timestamp(now) }, unusedFields: [] };
}

/** Ship: adds the shipment and fulfils the order. */
export function shipOrder(order: Order, body: ShipOrderRequest, circumstances: Circumstances): Outcome {
  if (order.status === "cancelled") throw new Refusal("A cancelled order can't be shipped.");
  const shipment = shipmentOf(order, body, circumstances.newId("shipment"));
  const shipped: Order = {
    ...order,
    status: "fulfilled",
    updated_date: timestamp(circumstances.now),
    shipments: [...order.shipments, shipment],
  };
  const known = fieldsOf(ShipOrderRequest);
  return { order: shipped, unusedFields: Object.keys(body).filter((field) => !known.includes(field)) };
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
    packages: body.packages.map(({ package_id, tracking_number }) => packageOf(body, package_id, tracking_number)),
  };
}

function packageOf(body: ShipOrderRequest, package_id: string, tracking_number: string): Package {
  const { tracking_url, carrier, carrier_id, shipping_method, shipping_method_id, shipping_cost, measurements } = body;
  return {
    package_id,
    tracking_number,
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

/** The fields that the contract gives a body; any other one is unknown to the pretend warehouse. */
function fieldsOf(schema: RequestSchema<unknown>): string[] {
  return Object.keys(schema.jsonSchema["properties"] as object);
}

function partition<T>(items: T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

const timestamp = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, "Z");
