import type { OperationName } from "../../../generated/operations.ts";
import type { LineItem, Order, Shipment, ShipOrderRequest, UpdateOrderRequest } from "../../../generated/types.ts";
import { HttpError, errorReply } from "../http/messages.ts";

/** The order after a write, from the one before and the fields that the integration takes; 422 if the warehouse refuses it. */
export type Transition = (order: Order, body: unknown, newId: (kind: string) => string) => Order;

/** The effect of each write on an order. An operation that is not here is answered with its documented example. */
export const transitions: { readonly [Name in OperationName]?: Transition } = { updateOrder, cancelOrder, shipOrder };

const maxShipments = 100;

/** Changes the fields that the body has. */
function updateOrder(order: Order, body: unknown): Order {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules before this one validated the body
  const changes = body as UpdateOrderRequest;
  const { status = order.status, ship_to_address, line_items } = changes;
  // The vendor does not say: a warehouse that has thrown the pick list away cannot go on with it.
  if (order.status === "cancelled" && status !== "cancelled")
    throw refusal("A cancelled order can't be brought back by an update. Make a new order.");
  if (status === "cancelled") requireCancellable(order);
  return {
    ...order,
    ...changes,
    // An integration may have a field of this name.
    id: order.id,
    ship_to_address: ship_to_address ? { ...order.ship_to_address, ...ship_to_address } : order.ship_to_address,
    line_items: line_items ? mergeLineItems(order.line_items, line_items) : order.line_items,
  };
}

/** Cancels, unless the order has left the building. */
function cancelOrder(order: Order): Order {
  requireCancellable(order);
  return { ...order, status: "cancelled" };
}

/** Adds the shipment and fulfils the order. */
function shipOrder(order: Order, body: unknown, newId: (kind: string) => string): Order {
  if (order.status === "cancelled") throw refusal("A cancelled order can't be shipped.");
  if (order.shipments.length >= maxShipments)
    throw refusal(`The sandbox takes at most ${maxShipments} shipments of an order.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules before this one validated the body
  const { trackstar_tags = order.trackstar_tags, ...shipped } = body as ShipmentBody;
  const shipments = [...order.shipments, shipmentOf(order, shipped, newId)];
  return { ...order, status: "fulfilled", shipments, ...(trackstar_tags !== undefined && { trackstar_tags }) };
}

function refusal(error: string): HttpError {
  return new HttpError(errorReply(422, error, "integration"));
}

function requireCancellable({ status }: Order): void {
  if (status === "fulfilled") throw refusal("A fulfilled order can't be cancelled.");
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

/** An integration can lack any of the base contract's fields or have more, and a fault can make it ignore them. */
interface ShipmentBody extends Partial<ShipOrderRequest> {
  trackstar_tags?: Order["trackstar_tags"];
  line_items?: Partial<LineItem>[];
}

function shipmentOf(order: Order, body: ShipmentBody, newId: (kind: string) => string): Shipment {
  const { warehouse_id, shipped_date, tracking_number, packages, line_items, ...shared } = body;
  const lines = line_items ? mergeLineItems(order.line_items, line_items) : order.line_items;
  const { phone_number: _phone, email_address: _email, ...address } = order.ship_to_address;
  const trackings = packages ?? (tracking_number === undefined ? [] : [{ tracking_number }]);
  return {
    shipment_id: newId("shipment"),
    ...(warehouse_id !== undefined && { warehouse_id }),
    ...(shipped_date !== undefined && { shipped_date }),
    raw_status: null,
    status: "shipped",
    ...(body.shipping_method !== undefined && { shipping_method: body.shipping_method }),
    line_items: lines.map(({ product_id, sku = null, quantity }) => ({
      inventory_item_id: product_id,
      sku,
      quantity,
      parent_product_id: null,
    })),
    ship_to_address: address,
    packages: trackings.map((tracking) =>
      Object.assign({}, shared, { package_id: newId("package") }, tracking, { line_items: [] }),
    ),
  };
}
