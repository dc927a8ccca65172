import type { OperationName } from "../../../generated/operations.ts";
import type { Address, LineItem, Order, Package, Shipment } from "../../../generated/types.ts";
import type { ShipOrderRequest, UpdateOrderRequest } from "../../../generated/types.ts";

/** A write that the contract allows and the pretend warehouse refuses. */
export class WarehouseRefusal extends Error {}

/** Facts that a transition may not make up itself. */
export interface Circumstances {
  /** The time of the write, as the API writes it. */
  readonly now: string;
  readonly newId: (kind: string) => string;
}

/**
 * The order after a write, from the one before and from the fields of the body that the contract has.
 *
 * @throws {WarehouseRefusal}
 */
export type Transition = (order: Order, body: unknown, circumstances: Circumstances) => Order;

/** What each write does to an order. An operation that is not here is answered with its documented example. */
export const transitions: { readonly [Name in OperationName]?: Transition } = { updateOrder, cancelOrder, shipOrder };

const maxShipments = 100;

/** Changes the fields that the body has. */
function updateOrder(order: Order, body: unknown, { now }: Circumstances): Order {
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
}

/** Cancels, unless the order has left the building. */
function cancelOrder(order: Order, _body: unknown, { now }: Circumstances): Order {
  if (order.status === "fulfilled") throw new WarehouseRefusal("A fulfilled order can't be cancelled.");
  return { ...order, status: "cancelled", updated_date: now };
}

/** Adds the shipment and fulfils the order. */
function shipOrder(order: Order, body: unknown, { now, newId }: Circumstances): Order {
  if (order.status === "cancelled") throw new WarehouseRefusal("A cancelled order can't be shipped.");
  if (order.shipments.length >= maxShipments)
    throw new WarehouseRefusal(`The pretend warehouse takes at most ${maxShipments} shipments of an order.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules before this one validated the body
  const shipment = shipmentOf(order, body as ShipmentBody, newId);
  return { ...order, status: "fulfilled", updated_date: now, shipments: [...order.shipments, shipment] };
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

/** An integration can lack any of the base contract's fields, and a fault can make it ignore them. */
type ShipmentBody = Partial<ShipOrderRequest>;

function shipmentOf(order: Order, body: ShipmentBody, newId: Circumstances["newId"]): Shipment {
  const { warehouse_id, shipped_date, tracking_number, packages, ...shared } = body;
  const trackings = packages ?? (tracking_number === undefined ? [] : [{ tracking_number }]);
  return {
    shipment_id: newId("shipment"),
    ...(warehouse_id !== undefined && { warehouse_id }),
    ...(shipped_date !== undefined && { shipped_date }),
    raw_status: null,
    status: "shipped",
    ...(body.shipping_method !== undefined && { shipping_method: body.shipping_method }),
    line_items: order.line_items.map(({ product_id, sku = null, quantity }) => ({
      inventory_item_id: product_id,
      sku,
      quantity,
      parent_product_id: null,
    })),
    ship_to_address: withoutContact(order.ship_to_address),
    packages: trackings.map((tracking) => packageOf({ package_id: newId("package"), ...tracking }, shared)),
  };
}

function packageOf(tracking: Pick<Package, "package_id" | "tracking_number">, shared: Partial<Package>): Package {
  return { ...shared, ...tracking, line_items: [] };
}

function withoutContact({
  phone_number: _phone,
  email_address: _email,
  ...address
}: Address): Omit<Address, "phone_number" | "email_address"> {
  return address;
}
