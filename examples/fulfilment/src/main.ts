import { createServer } from "node:http";
import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { createClient } from "trackstar-orders-contract";
import { createReceiver, nodeWebhookListener } from "trackstar-orders-contract/webhooks";
import { firstShipment } from "./first-job.ts";
import { JobTable, jobsTable } from "./jobs.ts";
import type { Database } from "./jobs.ts";
import { sweep, webhookHandlers } from "./settle.ts";
import { shipNext } from "./ship.ts";

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
// Without an address of a Postgres: in memory.
const address = process.env["DATABASE_URL"];
const database: Database = address ? new Pool({ connectionString: address }) : new PGlite();
await database.query(jobsTable);
const jobs = new JobTable(database);

const receiver = createReceiver({ secret: required("WEBHOOK_SECRET"), apiKey });
const port = Number(process.env["PORT"] ?? 3000);
createServer(nodeWebhookListener(receiver, webhookHandlers(jobs))).listen(port, "127.0.0.1");

const turn = async () => {
  while (await shipNext(jobs, client));
  await sweep(jobs, {
    client,
    patienceMs: 10 * 60_000,
    tell: async ({ id, state, note }) => console.error(`${id} is ${state}: ${note}`),
  });
};

await jobs.add("job-1", "order_id", firstShipment);
await turn();
setInterval(() => void turn(), 60_000);
console.log("Waiting for jobs and webhooks.");

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
}
