// Checked by `npm run typecheck`: what consumers may and may not write.
import type {
  KnownOrderStatus,
  Order,
  OrderResponse,
  OrderUpdatedEvent,
  ShipOrderRequest,
  TruncatedOrderUpdatedEvent,
  UpdateOrderRequest,
} from "trackstar-orders-contract/schemas";
import cancelResponse from "../fixtures/s1-cancel-response.json" with { type: "json" };
import shipRequest from "../fixtures/s2-ship-request.json" with { type: "json" };
import shipResponse from "../fixtures/s2-ship-response.json" with { type: "json" };
import updateRequest from "../fixtures/s0-update-request.json" with { type: "json" };
import updateResponse from "../fixtures/s0-update-response.json" with { type: "json" };
import updatedEvent from "../fixtures/s3-order-updated.json" with { type: "json" };
import { examples } from "../support/payloads.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(..._proof: T[]): void => {};

export const payloads = [
  examples.updateOrderRequest satisfies UpdateOrderRequest,
  examples.shipOrderRequest satisfies ShipOrderRequest,
  examples.orderUpdatedEvent satisfies OrderUpdatedEvent,
  examples.updateOrderResponse.data satisfies Order,
];

/** A type as `import` gives it for JSON: texts are `string`, not the literal that they are. */
type AsJson<T> = T extends string ? string : T extends object ? { [Key in keyof T]: AsJson<T[Key]> } : T;

export const verbatim = [
  updateRequest satisfies AsJson<UpdateOrderRequest>,
  updateResponse satisfies OrderResponse,
  cancelResponse satisfies OrderResponse,
  shipRequest satisfies AsJson<ShipOrderRequest>,
  shipResponse satisfies OrderResponse,
  updatedEvent satisfies AsJson<OrderUpdatedEvent>,
];

// A request's enum is closed, a response's is open.
export const picked: UpdateOrderRequest = { status: "picked" };
export const future: Order["status"] = "a status of next year";
holds<Equal<UpdateOrderRequest["status"], KnownOrderStatus | undefined>>();

// What may be missing or null must be dealt with.
export function carrierOf(order: Order): string {
  // @ts-expect-error it may be null or undefined
  return order.carrier_name;
}
holds<Equal<Order["id"], string>>();
holds<Equal<OrderUpdatedEvent["event_type"], "order.updated">>();

// What tells a truncated event from a whole one narrows a union of the two.
export function whatChanged(event: OrderUpdatedEvent | TruncatedOrderUpdatedEvent): string {
  return event.data_truncated ? event.data_url : event.data.status;
}
