import type { Order } from "../../../generated/types.ts";
import type { Exchange } from "../exchange.ts";
import { orderUpdated, truncated, unknownEvent } from "./make-event.ts";

/** Step "event": sends the `order.updated` event of a write, as its fault has it. */
export function emitEvent({ context, state, fault }: Exchange, { before, after }: Change): void {
  const { deliveries, files } = state;
  const make = () => orderUpdated(before, after);
  if (fault.event === "unknown") deliveries.add(context.newId("msg"), () => unknownEvent(make()));
  const id = context.newId("msg");
  if (fault.event === "truncated") deliveries.add(id, () => truncated(make(), files.keep(id, make())));
  else deliveries.add(id, make, fault.event === "duplicate" ? 2 : 1);
}

interface Change {
  readonly before: Order;
  readonly after: Order;
}
