import type { Address, Order, Package, Shipment, ShipOrderRequest } from "../../../generated/types.ts";
import { WarehouseRefusal } from "./transition.ts";
import type { Circumstances, Transition } from "./transition.ts";

const maxShipments = 100;

/** Ship: adds the shipment and fulfils the order. */
export const shipOrder: Transition = (order, body, { now, newId }) => {
  if (order.status === "cancelled") throw new WarehouseRefusal("A cancelled order can't be shipped.");
  if (order.shipments.length >= maxShipments)
    throw new WarehouseRefusal(`The pretend warehouse takes ${maxShipments} shipments of an order, and has them.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules before this one validated the body; a warehouse system can lack any of its fields, and a fault can make it ignore them
  const shipment = shipmentOf(order, body as Body, newId);
  return { ...order, status: "fulfilled", updated_date: now, shipments: [...order.shipments, shipment] };
};

/** What is left of a body: a warehouse system can lack any of the base contract's fields. */
type Body = Partial<ShipOrderRequest>;

function shipmentOf(order: Order, body: Body, newId: Circumstances["newId"]): Shipment {
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
