import { createServer } from "node:http";
import { createClient } from "trackstar-orders-contract";
import { createReceiver, nodeWebhookListener } from "trackstar-orders-contract/webhooks";
import { fulfil, webhookHandlers } from "./fulfil.ts";
import { firstJob } from "./first-job.ts";
import { MemoryJobs } from "./jobs.ts";

const apiKey = required("TRACKSTAR_API_KEY");
const client = createClient({
  apiKey,
  accessToken: required("TRACKSTAR_ACCESS_TOKEN"),
  ...(process.env["TRACKSTAR_BASE_URL"] && { baseUrl: process.env["TRACKSTAR_BASE_URL"] }),
  pacing: true,
  onUnusedFields: "throw", // becomes an alert: the write was applied
  onDrift: (drift, { operation }) =>
    console.warn(
      operation,
      drift.map(({ path, kind }) => `${kind} ${path}`),
    ),
});
const jobs = new MemoryJobs();

const receiver = createReceiver({ secret: required("WEBHOOK_SECRET"), apiKey });
const port = Number(process.env["PORT"] ?? 3000);
createServer(nodeWebhookListener(receiver, webhookHandlers(jobs))).listen(port, "127.0.0.1");

// Here your queue would hand over one job after the other.
jobs.add(firstJob);
await fulfil(firstJob, { client, jobs, alert: (job, error) => console.error(`${job.id}: ${String(error)}`) });
console.log(`${firstJob.id}: ${jobs.states.get(firstJob.id)}`);

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
}
