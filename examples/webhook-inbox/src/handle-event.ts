import { changes, createReceiver, orderKey } from "trackstar-orders-contract/webhooks";
import type { FullEvent } from "trackstar-orders-contract/webhooks";
import type { Database } from "./database.ts";
import { required } from "./environment.ts";
import type { Handle } from "./order-worker.ts";

const trackingNumbers = `
  CREATE TABLE IF NOT EXISTS tracking_numbers (order_key text, tracking_number text, PRIMARY KEY (order_key, tracking_number))`;
const keepNumber = "INSERT INTO tracking_numbers VALUES ($1, $2) ON CONFLICT DO NOTHING";
/** How old a delivery may be when it is handled, or replayed. */
const toleranceSeconds = 30 * 24 * 60 * 60;

/** Reads stored deliveries, truncated ones with the key, and handles their events. */
export async function handlerOn(database: Database): Promise<Handle> {
  await database.alone(() => database.execute(trackingNumbers));
  const apiKey = required("TRACKSTAR_API_KEY");
  const receiver = createReceiver({ secret: required("WEBHOOK_SECRET"), apiKey, toleranceSeconds });
  return async (delivery) => {
    const { event } = await receiver.receive(delivery);
    if (event.kind === undefined) await handleEvent(database, event);
    else console.warn(`not handled: ${event.event_type}`);
  };
}

/**
 * Your own handling of an event. Here it keeps the tracking numbers of an order.
 *
 * It can run twice for one event if its process dies, so it has to be idempotent. Give all that it waits for a time limit
 * below `lockMs`: one that never ends keeps a lane of its worker busy for good.
 */
async function handleEvent(database: Database, event: FullEvent): Promise<void> {
  for (const { after } of changes(event, "shipments.*.packages.*.tracking_number")) {
    if (!after) continue;
    await database.query(keepNumber, [orderKey(event), after]);
    console.log(`${orderKey(event)} has the tracking number ${after}`);
  }
}
