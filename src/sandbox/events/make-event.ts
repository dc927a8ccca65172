import { orderUpdatedEvent, orderUpdatedEventTruncated } from "../../../generated/examples.ts";
import type { Order, OrderUpdatedEvent, TruncatedOrderUpdatedEvent } from "../../../generated/types.ts";
import type { OperationContext } from "../context.ts";
import type { SandboxUnknownEvent } from "./delivery.ts";
import { previousAttributes } from "./previous-attributes.ts";

const { data: _data, previous_attributes: _previous, ...envelope } = orderUpdatedEvent;
const unknownType = "order.shipment.created";

/** The event that says how an order changed, with `previous_attributes` by dotted paths. */
export function orderUpdated(before: Order, after: Order): OrderUpdatedEvent {
  return { ...envelope, data: after, previous_attributes: previousAttributes(before, after) };
}

/** An event that counts as too large: the order's id, and where the rest is. */
function truncated({ data, ...event }: OrderUpdatedEvent, dataUrl: string): TruncatedOrderUpdatedEvent {
  const { data_truncated } = orderUpdatedEventTruncated;
  return { ...event, data: { id: data.id }, data_truncated, data_url: dataUrl };
}

/** An event that no receiver knows and none may break on. */
function unknownEvent({ data }: OrderUpdatedEvent): SandboxUnknownEvent {
  return { ...envelope, data, event_type: unknownType };
}

/** An order before and after a write. */
export interface Change {
  readonly before: Order;
  readonly after: Order;
}

/** Step "event": sends the `order.updated` event of a write, as the fault of the request has it. */
export function emitEvent({ sandbox, request, fault }: OperationContext, { before, after }: Change): void {
  const { deliveries, files, newId } = sandbox;
  const make = () => orderUpdated(before, after);
  if (fault.event === "unknown") deliveries.add(newId("msg"), () => unknownEvent(make()));
  const id = newId("msg");
  if (fault.event === "truncated") deliveries.add(id, () => truncated(make(), files.keep(id, make(), request.origin)));
  else deliveries.add(id, make, fault.event === "duplicate" ? 2 : 1);
}
