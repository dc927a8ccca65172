import type { Address, Order, Package, Shipment, ShipOrderRequest } from "../../../generated/types.ts";
import { WarehouseRefusal } from "./transition.ts";
import type { Transition } from "./transition.ts";

const maxShipments = 100;

/** Ship: adds the shipment and fulfils the order. */
export const shipOrder: Transition = (order, body, { now, newId }) => {
  if (order.status === "cancelled") throw new WarehouseRefusal("A cancelled order can't be shipped.");
  if (order.shipments.length >= maxShipments)
    throw new WarehouseRefusal(`The pretend warehouse takes ${maxShipments} shipments of an order, and has them.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rules before this one validated the body; a fault can make the warehouse ignore any of its fields
  const shipment = shipmentOf(order, body as ShipOrderRequest, newId("shipment"));
  return { ...order, status: "fulfilled", updated_date: now, shipments: [...order.shipments, shipment] };
};

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
    // Ignored, too, perhaps; a shipment without a list of packages would break the contract.
    packages: (body.packages ?? []).map((tracking) => packageOf(body, tracking)),
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
