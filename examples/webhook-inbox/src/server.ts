import { serve } from "@hono/node-server";
import { Redis } from "ioredis";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import { createApp } from "./app.ts";
import { required } from "./environment.ts";
import { Inbox } from "./inbox.ts";

const redis = new Redis(required("REDIS_URL"));
redis.on("error", (error) => console.error(error.message));
const inbox = new Inbox(redis);
// With the key, events that were too large to send are fetched.
const receiver = createReceiver({ secret: required("WEBHOOK_SECRET"), apiKey: required("TRACKSTAR_API_KEY") });

const server = serve(
  { fetch: createApp(receiver, inbox).fetch, port: Number(process.env["PORT"] ?? 3000) },
  (address) => console.log(`listening on port ${address.port}`),
);

process.once("SIGTERM", () => {
  server.close(async () => {
    await inbox.close();
    redis.disconnect();
  });
});
