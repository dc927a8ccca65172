import type { ChildProcess } from "node:child_process";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "pg";
import { anOrder, orderUpdated, signDelivery } from "trackstar-orders-contract/testing";
import type { SignedDelivery } from "trackstar-orders-contract/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, kill, startInbox, startProcess, stopAll } from "./processes.ts";

/** 100,000 take some minutes. */
const deliveries = Number(process.env["DELIVERIES"] ?? 5000);
const orders = 1000;
const senders = 8;
const workers = 3;
const msBetweenKills = 12_000;

const secret = `whsec_${Buffer.from("a secret for tests only").toString("base64")}`;
let environment: Record<string, string>;
let database: Pool;

beforeAll(async () => {
  environment = {
    DATABASE_URL: await createDatabase(),
    WEBHOOK_SECRET: secret,
    INBOX_TIMES: JSON.stringify({ lockMs: 10_000, jobSeconds: 5, maintenanceSeconds: 1 }),
  };
  database = new Pool({ connectionString: environment["DATABASE_URL"] });
  await database.query("CREATE TABLE handled (at bigint GENERATED ALWAYS AS IDENTITY, order_id text, number integer)");
});
afterAll(async () => {
  await stopAll();
  await database.end();
});

const event = orderUpdated(anOrder(), anOrder({ order_number: "0" }));
const start = Date.now();

/** The event that gives an order its number: later ones have later dates. */
function numbered(order: number, number: number): typeof event {
  const trackstar_updated_date = new Date(start + number * 1000).toISOString();
  return { ...event, data: { ...event.data, id: `order-${order}`, order_number: `${number}`, trackstar_updated_date } };
}

/** Sends the events of every eighth order, sixteen orders at a time: each until it is acknowledged, and one in fifty twice. */
async function send(url: string, sender: number): Promise<number> {
  let repeats = 0;
  let next = sender;
  const lane = async () => {
    for (let order = next; order < orders; order = next) {
      next += senders;
      for (let number = 1; number <= deliveries / orders; number++) {
        const delivery = await signDelivery(numbered(order, number), { secret });
        for (let left = (order + number) % 50 === 0 ? 2 : 1; left > 0;) {
          if (await isAcknowledged(url, delivery)) left--;
          else await wait(20);
          if (left > 0) repeats++;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, lane));
  return repeats;
}

const agent = new Agent({ keepAlive: true });

/** Whether a delivery was acknowledged. A response that is lost counts as none. */
function isAcknowledged(url: string, { headers, body }: SignedDelivery): Promise<boolean> {
  return new Promise((resolve) => {
    const sending = request(url, { method: "POST", agent, headers: { ...headers } }, (response) => {
      response.resume().once("close", () => resolve(response.statusCode === 200));
    });
    sending.once("error", () => resolve(false)).end(body);
  });
}

const count = async (query: string) => Number((await database.query<{ count: string }>(query)).rows[0]?.count);

test(
  `${deliveries} deliveries of ${orders} orders are handled once at least, those of an order in order, though workers are killed`,
  { timeout: 600_000 },
  async () => {
    const { url, process: server } = await startInbox(environment);
    const running: ChildProcess[] = Array.from({ length: workers }, () => startProcess("trial-worker.ts", environment));
    let kills = 0;
    const killing = setInterval(() => {
      const index = Math.floor(Math.random() * workers);
      const [killed] = running.splice(index, 1, startProcess("trial-worker.ts", environment));
      if (killed) void kill(killed);
      kills++;
    }, msBetweenKills);

    const begin = performance.now();
    const sent = await Promise.all(Array.from({ length: senders }, (_, sender) => send(url, sender)));
    const seconds = (performance.now() - begin) / 1000;
    const left = "SELECT count(*) FROM inbox WHERE state <> 'handled'";
    while ((await count(left)) > 0) await wait(200);
    clearInterval(killing);

    const table = {
      deliveries,
      "sent again": sent.reduce((sum, repeats) => sum + repeats, 0),
      kills,
      stored: await count("SELECT count(*) FROM inbox"),
      handled: await count("SELECT count(DISTINCT (order_id, number)) FROM handled"),
      "handled again": await count("SELECT count(*) - count(DISTINCT (order_id, number)) AS count FROM handled"),
      // Each is the next of its order, or its last once more.
      "out of order": await count(`
        SELECT count(*) FROM (
          SELECT number, coalesce(lag(number) OVER (PARTITION BY order_id ORDER BY at), 0) AS last FROM handled
        ) AS pairs WHERE number NOT IN (last, last + 1)`),
      "seconds until stored": Math.round(seconds),
      "seconds until handled": Math.round((performance.now() - begin) / 1000),
    };
    console.table(table);
    expect(table).toMatchObject({ stored: deliveries, handled: deliveries, "out of order": 0 });
    expect(kills).toBeGreaterThan(0);
    expect(server.exitCode).toBeNull();
  },
);
