import type { Order, OrderUpdatedEvent } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEventDotted } from "../../generated/examples.ts";

/** The documented event with dotted paths, and its order. */
export const dotted: OrderUpdatedEvent = orderUpdatedEventDotted;
export const data: Order = orderUpdatedEventDotted.data;

/** The same event with other previous attributes, and about another order if one is given. */
export function updated(previous: object, order: Order = data): OrderUpdatedEvent {
  return { ...dotted, data: order, previous_attributes: { ...previous } };
}
