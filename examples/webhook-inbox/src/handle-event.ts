import type { Redis } from "ioredis";
import { changes, orderKey } from "trackstar-orders-contract/webhooks";
import type { OrderUpdatedEvent } from "trackstar-orders-contract/webhooks";

/**
 * Your own handling of an event. Here it keeps the tracking numbers of an order.
 *
 * It can run twice for one event if its process dies, so it has to be idempotent.
 *
 * @throws anything: the event is then handled again later, and the events of its order that follow wait for it.
 */
export async function handleEvent(redis: Redis, event: OrderUpdatedEvent): Promise<void> {
  for (const { after } of changes(event, "shipments.*.packages.*.tracking_number"))
    if (after) await redis.sadd(`tracking-numbers:${orderKey(event)}`, after);
}
