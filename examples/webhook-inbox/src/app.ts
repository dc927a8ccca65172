import { Hono } from "hono";
import { webhookHandler } from "trackstar-orders-contract/webhooks";
import type { Receiver } from "trackstar-orders-contract/webhooks";
import type { Inbox } from "./inbox.ts";

/** Responds to a delivery as soon as its event is in the inbox. */
export function createApp(receiver: Receiver, inbox: Pick<Inbox, "put">): Hono {
  // The inbox takes a delivery once, over all processes: no shared store is needed here.
  const handler = webhookHandler(receiver, {
    "order.updated": (event, delivery) => inbox.put(event, delivery),
    unknown: (event) => console.warn(`not handled: ${event.event_type}`),
  });
  return new Hono().post("/webhooks/trackstar", (context) => handler(context.req.raw));
}
