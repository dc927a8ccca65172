import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { Redis } from "ioredis";
import { Pool } from "pg";
import { createClient } from "redis";
import type { DeliveryStore, InboxDelivery } from "../src/webhooks/index.ts";
import { startPostgres } from "../test/support/postgres-server.ts";
import { startRedis } from "../test/support/redis-server.ts";
import { median } from "./figures.ts";
import type { Figure } from "./figures.ts";
import { bare, body, builtModule, secret } from "./webhooks.ts";

const perRound = 2000;
const rounds = 5;
/** Deliveries at once, as a sender may have them open at one process. */
const lanes = 32;
/** Of the inbox, and at once for it: it gathers those that come while a batch is stored. */
const perBatch = 500;

interface Signed {
  id: string;
  headers: Record<string, string>;
}

type Take = (deliveries: readonly Signed[]) => Promise<void>;

/** Two ways to take the same deliveries: the package's, and the least that does the same by hand. */
interface Pair {
  name: string;
  ours: Take;
  byHand: Take;
  /** What its share may not fall below, on a machine that others use too. */
  guard: number;
}

let count = 0;

function signed(): Signed {
  const id = `msg_${++count}`;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
  return { id, headers: { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` } };
}

/** Takes each delivery by itself, as many at once as are told. */
const eachOf =
  (take: (one: Signed) => Promise<unknown>, atOnce: number): Take =>
  async (deliveries) => {
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let one = deliveries[next++]; one; one = deliveries[next++]) await take(one);
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  };

type Listener = ReturnType<Awaited<ReturnType<typeof builtModule>>["nodeWebhookListener"]>;

/** Calls a listener of `node:http` as a server does that has read the body. */
const through = (listener: Listener, atOnce: number): Take =>
  eachOf(async ({ headers }) => {
    let status = 0;
    const response = {
      destroyed: false,
      headersSent: false,
      writableEnded: false,
      writeHead: (given: number) => (status = given),
      write: () => {},
      end: () => {},
    };
    const request = { method: "POST", headers, readableDidRead: true, rawBody: body, [Symbol.asyncIterator]: unread };
    await listener(request, response);
    if (status !== 200) throw new Error(`A delivery got ${status}.`);
  }, atOnce);

const unread = () => ({ next: () => Promise.reject(new Error("The body was read before.")) });

async function handlerPair(name: string, store: DeliveryStore): Promise<Pair> {
  const { createReceiver, nodeWebhookListener } = await builtModule();
  const listener = nodeWebhookListener(createReceiver({ secret }), { "order.updated": () => {} }, { store });
  const byHand = async ({ id, headers }: Signed): Promise<void> => {
    bare(headers);
    const claim = await store.claim(id, 60_000);
    if (claim.state === "claimed") await store.complete(id, claim.token);
  };
  return { name, ours: through(listener, lanes), byHand: eachOf(byHand, lanes), guard: 0.15 };
}

async function inboxPair(name: string, put: (batch: readonly InboxDelivery[]) => Promise<unknown>): Promise<Pair> {
  const { createReceiver, nodeInboxListener } = await builtModule();
  const listener = nodeInboxListener(createReceiver({ secret }), { put });
  const byHand: Take = async (deliveries) => {
    const text = body.toString();
    for (let at = 0; at < deliveries.length; at += perBatch) {
      const batch = deliveries.slice(at, at + perBatch).map(({ id, headers }) => {
        const { event_type } = bare(headers) as { event_type: string };
        const receivedAt = new Date().toISOString();
        const [orderKey, orderVersion, isBase64Encoded] = ["key", "version", false] as const;
        return { id, event_type, orderKey, orderVersion, receivedAt, headers, body: text, isBase64Encoded };
      });
      await put(batch);
    }
  };
  return { name, ours: through(listener, perBatch), byHand, guard: 0.5 };
}

/** The statement that the guide's sample has under a name. */
function recipe(name: string): string {
  const guide = readFileSync(new URL("../openapi/guides/inbox.md", import.meta.url), "utf8");
  return new RegExp(`const ${name} = \`([^\`]*)\``).exec(guide)?.[1] ?? "";
}

/** Medians over rounds in which both take turns: deliveries a second, and ours as a share of those by hand. */
async function measure({ name, ours, byHand, guard }: Pair): Promise<Figure[]> {
  const shares: number[] = [];
  const rates: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const rate = await rateOf(ours);
    const share = rate / (await rateOf(byHand));
    if (round < 0) continue;
    rates.push(rate);
    shares.push(share);
  }
  return [
    { name: `${name}, deliveries a second`, value: Math.round(median(rates)), unit: "/s" },
    {
      name: "  the same / HMAC, JSON.parse and the same statements",
      value: median(shares),
      unit: "ratio",
      least: 0.7,
      guard,
    },
  ];
}

async function rateOf(take: Take): Promise<number> {
  const deliveries = Array.from({ length: perRound }, signed);
  const start = performance.now();
  await take(deliveries);
  return (perRound * 1000) / (performance.now() - start);
}

/** Deliveries a second through handler and inbox, by one process beside the servers on the same machine. */
export async function run(): Promise<Figure[]> {
  const [redisServer, postgresServer] = [await startRedis(), await startPostgres()];
  const redis = new Redis({ host: "127.0.0.1", port: redisServer.port });
  const streams = createClient({ url: `redis://127.0.0.1:${redisServer.port}` });
  await streams.connect();
  const pool = new Pool({ connectionString: postgresServer.url });
  // The server ends connections that the pool has left.
  pool.on("error", () => {});
  const { deliveryStoreMigration, memoryDeliveryStore, postgresDeliveryStore, redisDeliveryStore } =
    await builtModule();
  await pool.query(deliveryStoreMigration + recipe("createInbox"));
  const inPostgres = (batch: readonly InboxDelivery[]) => pool.query(recipe("insert"), [JSON.stringify(batch)]);
  const inStream = (batch: readonly InboxDelivery[]) =>
    streams.eval(recipe("add"), {
      keys: ["deliveries"],
      arguments: batch.flatMap((one) => [one.id, JSON.stringify(one)]),
    });
  const figures: Figure[] = [];
  for (const pair of [
    await handlerPair("handler, store in memory", memoryDeliveryStore()),
    await handlerPair("handler, store on Redis", redisDeliveryStore(redis)),
    await handlerPair("handler, store on Postgres", postgresDeliveryStore(pool)),
    await inboxPair("inbox, Redis Streams", inStream),
    await inboxPair("inbox, Postgres", inPostgres),
  ])
    figures.push(...(await measure(pair)));
  redis.disconnect();
  await Promise.all([streams.close(), pool.end()]);
  await Promise.all([redisServer.stop(), postgresServer.stop()]);
  return figures;
}
