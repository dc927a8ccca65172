import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import postgres from "postgres";
import { createClient } from "redis";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createReceiver, inboxHandler } from "trackstar-orders-contract/webhooks";
import type { InboxDelivery, InboxOptions } from "trackstar-orders-contract/webhooks";
import { clock, orderUpdatedBody, secret, svixRequest } from "../support/deliveries.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { startRedis } from "../support/redis-server.ts";

const guide = readFileSync(new URL("../../openapi/guides/inbox.md", import.meta.url), "utf8");
const receiver = createReceiver({ secret, clock });

/** The functions of the guide's sample that exports a name; without its imports, and what needs them. */
async function recipe(name: string): Promise<Record<string, unknown>> {
  const samples = Array.from(guide.matchAll(/^```ts\n([^]*?)^```/gm), ([, source = ""]) => source);
  const source = samples.find((sample) => sample.includes(`export const ${name} `)) ?? "";
  const code = source.replaceAll(/^import .*;$|^export const inboxOf [^]*/gm, "");
  const compiled = ts.transpile(code, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 });
  return (await import(`data:text/javascript,${encodeURIComponent(compiled)}`)) as Record<string, unknown>;
}

/** What a put stored of three deliveries, each of which came twice, at once and again. */
async function statusesOf(put: InboxOptions["put"]): Promise<Set<number>> {
  const handle = inboxHandler(receiver, { put, putTimeoutMs: 120_000 });
  const statuses = new Set<number>();
  const bodies = [orderUpdatedBody, '{"event_type":"a\\u0000\\ud800"}', "not JSON \0"];
  for (let time = 0; time < 2; time++) {
    const requests = [...bodies, ...bodies].map((body, at) => svixRequest({ id: `msg_${at % 3}`, body }));
    for (const { status } of await Promise.all(requests.map(handle))) statuses.add(status);
  }
  return statuses;
}

const idsOf = async (deliveries: readonly InboxDelivery[]) => {
  // Each is as genuine as it came.
  for (const delivery of deliveries) await receiver.verify(delivery);
  return deliveries.map(({ id }) => id).sort();
};

describe("the guide's recipes for an inbox store each delivery once, whatever is in it", () => {
  it("in Postgres, by each client", async () => {
    const server = await startPostgres();
    const [pool, sql, lite] = [new Pool({ connectionString: server.url }), postgres(server.url), await PGlite.create()];
    type Query = (text: string, values?: string[]) => Promise<{ rows: unknown[] }>;
    const query: Query = async (text, values) => ({ rows: await sql.unsafe(text, values) });
    const { createInbox, putInto } = (await recipe("putInto")) as {
      createInbox: string;
      putInto: (database: { query: Query }) => InboxOptions["put"];
    };
    await Promise.all([pool.query(createInbox), lite.exec(createInbox)]);
    for (const database of [lite, pool, { query }] as { query: Query }[]) {
      await database.query("DELETE FROM inbox");
      expect(await statusesOf(putInto(database))).toEqual(new Set([200]));
      const { rows } = await database.query("SELECT delivery, order_key FROM inbox ORDER BY id");
      const stored = rows as { delivery: InboxDelivery; order_key: string | null }[];
      const deliveries = stored.map(({ delivery }) => delivery);
      expect(await idsOf(deliveries)).toEqual(["msg_0", "msg_1", "msg_2"]);
      expect(stored.map(({ order_key }) => order_key)).toEqual([deliveries[0]?.orderKey, null, null]);
    }
    await Promise.all([pool.end(), sql.end(), lite.close()]);
    await server.stop();
  });

  it("in Redis Streams", async () => {
    const server = await startRedis();
    const redis = createClient({ url: `redis://127.0.0.1:${server.port}`, socket: { connectTimeout: 120_000 } });
    await redis.connect();
    const { putIntoStream } = (await recipe("putIntoStream")) as {
      putIntoStream: (client: typeof redis) => InboxOptions["put"];
    };
    expect(await statusesOf(putIntoStream(redis))).toEqual(new Set([200]));
    const entries = await redis.xRange("deliveries", "-", "+");
    const deliveries = (entries ?? []).map(({ message }) => JSON.parse(message["delivery"] ?? "") as InboxDelivery);
    expect(await idsOf(deliveries)).toEqual(["msg_0", "msg_1", "msg_2"]);
    redis.destroy();
    await server.stop();
  });
});
