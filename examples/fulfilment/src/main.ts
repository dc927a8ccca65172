import { createServer } from "node:http";
import { createReceiver, nodeWebhookListener } from "trackstar-orders-contract/webhooks";
import { apiKey, client, database, jobs, required } from "./connect.ts";
import { firstShipment } from "./first-job.ts";
import { jobsTable } from "./jobs.ts";
import { webhookHandlers } from "./settle.ts";
import { work } from "./work.ts";

await database.query(jobsTable);
const receiver = createReceiver({ secret: required("WEBHOOK_SECRET"), apiKey });
const port = Number(process.env["PORT"] ?? 3000);
createServer(nodeWebhookListener(receiver, webhookHandlers(jobs))).listen(port, "127.0.0.1");

await jobs.add("job-1", "order_id", firstShipment);
console.log("Waiting for jobs and webhooks.");
await work(jobs, client);
