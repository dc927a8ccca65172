import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import { Pool } from "pg";
import postgres from "postgres";
import { createClient } from "redis";
import {
  createReceiver,
  nodeWebhookListener,
  postgresDeliveryStore,
  redisDeliveryStore,
  type DeliveryStore,
} from "trackstar-orders-contract/webhooks";
import { secret } from "../support/deliveries.ts";
import type { FleetFacts } from "./webhook-fleet.ts";

/** One of several processes that take the same deliveries: some handlers fail, and some take their process along. */
const facts = JSON.parse(process.argv[2] ?? "") as FleetFacts & { number: number };
const { redisPort, databaseUrl, number, leaseMs, handleMs } = facts;
const effects = new Redis({ host: "127.0.0.1", port: redisPort });
const store = await storeOf();
const work = { running: 0, dying: false };

/** Every other process has another client. */
async function storeOf(): Promise<DeliveryStore> {
  const isEven = number % 2 === 0;
  if (databaseUrl !== undefined)
    return postgresDeliveryStore(
      isEven ? new Pool({ connectionString: databaseUrl, max: 4 }) : postgres(databaseUrl, { max: 4 }),
    );
  if (isEven) return redisDeliveryStore(effects);
  const client = createClient({ url: `redis://127.0.0.1:${redisPort}`, socket: { connectTimeout: 120_000 } });
  await client.connect();
  return redisDeliveryStore(client);
}

/** The same for every run: which attempt at which delivery goes wrong, and how. Those that die do so early, as their leases last. */
function fate(id: string, attempt: number): "works" | "fails" | "dies" {
  const [first = 0] = createHash("sha256").update(`seed-1:${id}:${attempt}`).digest();
  if (attempt === 1 && id.endsWith("00")) return Number(id.slice(4)) <= 500 ? "dies" : "fails";
  return first < 64 ? "fails" : "works";
}

/** Ends the process with its claim held, as a crash would; what others have finished is noted first. */
async function die(): Promise<never> {
  work.dying = true;
  work.running--;
  while (work.running > 0) await wait(5);
  process.exit(1);
}

async function handle(id: string): Promise<void> {
  const attempt = await effects.incr(`attempts:${id}`);
  const end = fate(id, attempt);
  if (end === "dies") await die();
  const start = Date.now();
  await wait(handleMs + (attempt % 4));
  await effects.rpush(`runs:${id}`, JSON.stringify({ number, start, end: Date.now() }));
  if (end === "fails") throw new Error("seeded failure");
  await effects.incr(`effects:${id}`);
}

// A process that is frozen, or starved, learns of it by its late timer.
let lastTick = Date.now();
setInterval(() => {
  const now = Date.now();
  if (now - lastTick > leaseMs / 2) void effects.rpush("gaps", JSON.stringify({ number, start: lastTick, end: now }));
  lastTick = now;
}, 50);

const listener = nodeWebhookListener(
  createReceiver({ secret }),
  { "order.updated": (_event, { id }) => handle(id), onError: () => undefined },
  { store, leaseMs },
);
const server = createServer((request, response) => {
  if (work.dying) {
    request.socket.destroy();
    return;
  }
  work.running++;
  void listener(request, response).finally(() => work.running--);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit(0));
