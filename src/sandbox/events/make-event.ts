import { orderUpdatedEvent, orderUpdatedEventTruncated } from "../../../generated/examples.ts";
import type { Order, OrderUpdatedEvent, TruncatedOrderUpdatedEvent } from "../../../generated/types.ts";
import { previousAttributes } from "./previous-attributes.ts";

/** An event of a type that the contract does not have; the vendor's dashboard can switch such on. */
export interface SandboxUnknownEvent extends Omit<OrderUpdatedEvent, "event_type" | "previous_attributes"> {
  event_type: string;
}

export type SandboxEvent = OrderUpdatedEvent | TruncatedOrderUpdatedEvent | SandboxUnknownEvent;

const { data: _data, previous_attributes: _previous, ...envelope } = orderUpdatedEvent;
const unknownType = "order.shipment.created";

/** The event that says how an order changed, with `previous_attributes` by dotted paths. */
export function orderUpdated(before: Order, after: Order): OrderUpdatedEvent {
  return { ...envelope, data: after, previous_attributes: previousAttributes(before, after, "dotted") };
}

/** What is posted of an event that counts as too large: the order's id, and where the rest is. */
export function truncated({ data, ...event }: OrderUpdatedEvent, dataUrl: string): TruncatedOrderUpdatedEvent {
  const { data_truncated } = orderUpdatedEventTruncated;
  return { ...event, data: { id: data.id }, data_truncated, data_url: dataUrl };
}

/** An event that no receiver knows and none may break on. */
export function unknownEvent({ data }: OrderUpdatedEvent): SandboxUnknownEvent {
  return { ...envelope, data, event_type: unknownType };
}
