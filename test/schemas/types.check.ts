// Checked by `npm run typecheck`: what consumers may and may not write.
import type {
  KnownOrderStatus,
  Order,
  OrderUpdatedEvent,
  ShipOrderRequest,
  UpdateOrderRequest,
} from "trackstar-orders-contract/schemas";
import { examples } from "../support/payloads.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(..._proof: T[]): void => {};

export const payloads = [
  examples.updateOrderRequest satisfies UpdateOrderRequest,
  examples.shipOrderRequest satisfies ShipOrderRequest,
  examples.orderUpdatedEvent satisfies OrderUpdatedEvent,
  examples.updateOrderResponse.data satisfies Order,
];

// A request's enum is closed, a response's is open.
export const picked: UpdateOrderRequest = { status: "picked" };
// @ts-expect-error not one of the documented statuses
export const shipped: UpdateOrderRequest = { status: "shipped" };
export const future: Order["status"] = "a status of next year";
holds<Equal<UpdateOrderRequest["status"], KnownOrderStatus | undefined>>();

// @ts-expect-error a typo in a field's name
export const typo: UpdateOrderRequest = { statuss: "open" };
// @ts-expect-error null is not allowed in a write
export const nothing: UpdateOrderRequest = { order_number: null };
// @ts-expect-error the other required fields are missing
export const incomplete: ShipOrderRequest = { tracking_number: "1Z" };

// What may be missing or null must be dealt with.
export function carrierOf(order: Order): string {
  // @ts-expect-error it may be null or undefined
  return order.carrier_name;
}
holds<Equal<Order["id"], string>>();
holds<Equal<OrderUpdatedEvent["event_type"], "order.updated">>();
