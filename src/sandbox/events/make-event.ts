import { orderUpdatedEvent, orderUpdatedEventTruncated } from "../../../generated/examples.ts";
import type { Order, OrderUpdatedEvent, TruncatedOrderUpdatedEvent } from "../../../generated/types.ts";
import type { OperationContext } from "../context.ts";
import type { SandboxUnknownEvent } from "./delivery.ts";
import { dataUrlOf } from "./event-files.ts";
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
function unknownEvent({ previous_attributes: _attributes, ...event }: OrderUpdatedEvent): SandboxUnknownEvent {
  return { ...event, event_type: unknownType };
}

/** An order before and after a write. */
export interface Change {
  readonly before: Order;
  readonly after: Order;
}

/** Step "event": sends the `order.updated` event of a write, as the fault of the request has it. */
export function emitEvent(context: OperationContext, { before, after }: Change, size: number): void {
  const { sandbox, request, connection, fault } = context;
  const { deliveries, newId } = sandbox;
  const { id: connection_id, integration } = connection;
  const integration_name = integration?.name ?? envelope.integration_name;
  const whole = () => ({ ...orderUpdated(before, after), connection_id, integration_name });
  if (fault.event === "unknown") deliveries.add({ id: newId("msg"), make: () => unknownEvent(whole()), size });
  const id = newId("msg");
  if (fault.event === "truncated")
    deliveries.add({ id, make: () => truncated(whole(), dataUrlOf(id, request.origin)), whole, size });
  else deliveries.add({ id, make: whole, size }, fault.event === "duplicate" ? 2 : 1);
}
