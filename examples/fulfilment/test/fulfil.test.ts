import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, UnreachableError } from "trackstar-orders-contract";
import type { Client } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { Sandbox } from "trackstar-orders-contract/sandbox";
import "trackstar-orders-contract/vitest";
import { createReceiver, nodeWebhookListener } from "trackstar-orders-contract/webhooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { firstJob as job } from "../src/first-job.ts";
import { fulfil, webhookHandlers } from "../src/fulfil.ts";
import { MemoryJobs } from "../src/jobs.ts";

const secret = `whsec_${Buffer.from("a secret for tests only").toString("base64")}`;
let jobs: MemoryJobs;
let alerts: string[];
let webhooks: ReturnType<typeof createServer>;
let sandbox: Sandbox;
let client: Client;

beforeEach(async () => {
  jobs = new MemoryJobs();
  jobs.add(job);
  alerts = [];
  webhooks = createServer(nodeWebhookListener(createReceiver({ secret }), webhookHandlers(jobs)));
  await new Promise<void>((listening) => webhooks.listen(0, "127.0.0.1", listening));
  const { port } = webhooks.address() as AddressInfo;
  sandbox = createSandbox({ webhook: { url: `http://127.0.0.1:${port}/`, secret } });
  client = createClient({
    apiKey: "key",
    accessToken: "token",
    fetch: sandbox.fetch,
    retry: { initialDelayMs: 1 },
    onUnusedFields: "throw",
  });
});
afterEach(async () => {
  await sandbox.close();
  await new Promise((closed) => webhooks.close(closed));
});

const run = () => fulfil(job, { client, jobs, alert: (_job, error) => alerts.push((error as Error).name) });
const order = () => sandbox.orders.get("order_id");

test("corrects the address and ships, with keys that come from the job", async () => {
  await run();
  expect(order()).toMatchSchema("Order");
  expect(order()).toMatchObject({ status: "fulfilled", ship_to_address: { city: "Springfield" } });
  expect(sandbox.requests.map(({ idempotencyKey }) => idempotencyKey)).toEqual(["address-job-1", "ship-job-1"]);
  expect(sandbox.requests[0]?.body).not.toHaveProperty("ship_to_address.company");
  expect(jobs.states.get(job.id)).toBe("shipped");
  expect(alerts).toEqual([]);
});

test("does nothing for a job that was shipped", async () => {
  await run();
  await run();
  expect(order()?.shipments).toHaveLength(1);
  expect(sandbox.requests).toHaveLength(2);
});

test("does not ship again when the response was lost: the webhook says that it was shipped", async () => {
  sandbox.faults.add({ operation: "shipOrder", disconnect: "before-response", when: "after-write" });
  await run();
  await run();
  expect(alerts).toEqual(["OutcomeUnknownError"]);
  expect(order()?.shipments).toHaveLength(1);
  await sandbox.idle();
  expect(jobs.states.get(job.id)).toBe("shipped");
});

test("leaves a shipment in doubt that no webhook tells of", async () => {
  sandbox.faults.add({ operation: "shipOrder", disconnect: "before-response", when: "before-write" });
  await run();
  await run();
  await sandbox.idle();
  expect(jobs.states.get(job.id)).toBe("shipping");
  expect(alerts).toEqual(["OutcomeUnknownError"]);
});

test("throws what the queue may repeat, and ships when it does", async () => {
  const reachable = client;
  client = createClient({ apiKey: "key", accessToken: "token", baseUrl: "http://127.0.0.1:1", retry: false });
  await expect(run()).rejects.toThrow(UnreachableError);
  client = reachable;
  await run();
  expect(order()?.shipments).toHaveLength(1);
});

test("tells a person of fields that the warehouse ignored, and ships all the same", async () => {
  sandbox.faults.add({ operation: "updateOrder", unusedFields: ["ship_to_address.state"] });
  sandbox.faults.add({ operation: "shipOrder", unusedFields: ["shipping_cost"] });
  await run();
  expect(alerts).toEqual(["UnusedFieldsError", "UnusedFieldsError"]);
  expect(jobs.states.get(job.id)).toBe("shipped");
});

test("handles a webhook that comes twice once", async () => {
  const find = vi.spyOn(jobs, "find");
  sandbox.faults.add({ operation: "shipOrder", event: "duplicate" });
  await run();
  await sandbox.idle();
  expect(sandbox.deliveries.filter(({ state }) => state === "acknowledged")).toHaveLength(3);
  expect(find).toHaveBeenCalledTimes(1);
});
