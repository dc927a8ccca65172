import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";

const receiver = createReceiver({ secret: () => process.env.WEBHOOK_SECRET });

export const POST = webhookHandler(receiver, {
  "order.updated": async (event) => console.log(`handled ${event.data.id}`),
});
