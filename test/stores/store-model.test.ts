import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliveryStoreMigration, postgresDeliveryStore, redisDeliveryStore } from "trackstar-orders-contract/webhooks";
import type { DeliveryStore } from "trackstar-orders-contract/webhooks";
import { startRedis, type RedisServer } from "../support/redis-server.ts";

let server: RedisServer;
let redis: Redis;
let lite: PGlite;

beforeAll(async () => {
  server = await startRedis();
  redis = new Redis({ host: "127.0.0.1", port: server.port });
  lite = await PGlite.create();
  await lite.exec(deliveryStoreMigration);
});
afterAll(async () => {
  redis.disconnect();
  await Promise.all([lite.close(), server.stop()]);
});

/** A store, and the ways in which a claim ends without its owner. */
interface Kind {
  store: DeliveryStore;
  lapse: (id: string) => Promise<unknown>;
  lose: (id: string) => Promise<unknown>;
}

const kinds: Record<string, () => Kind> = {
  Redis: () => ({
    store: redisDeliveryStore(redis, { prefix: "" }),
    lapse: (id) => redis.pexpire(id, 0),
    lose: (id) => redis.del(id),
  }),
  Postgres: () => ({
    store: postgresDeliveryStore(lite),
    lapse: (id) => lite.query("UPDATE trackstar_deliveries SET expires_at = now() WHERE id = $1", [id]),
    lose: (id) => lite.query("DELETE FROM trackstar_deliveries WHERE id = $1", [id]),
  }),
};

const longMs = 600_000;
const step = fc.record({
  verb: fc.constantFrom("claim", "claim", "complete", "release", "renew", "lapse", "lose"),
  worker: fc.nat({ max: 2 }),
  delivery: fc.nat({ max: 1 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Takes the steps on a store and on the model, which is a map of who has what; the replies of both. */
async function follow(
  { store, lapse, lose }: Kind,
  steps: readonly Step[],
): Promise<{ said: unknown[]; right: unknown[] }> {
  const held = new Map<string, { token: string; isDone: boolean }>();
  const tokens = new Map<string, string>();
  const said: unknown[] = [];
  const right: unknown[] = [];
  const run = crypto.randomUUID();
  for (const { verb, worker, delivery } of steps) {
    const id = `${run}_${delivery}`;
    const token = tokens.get(`${worker} ${id}`) ?? `none_${worker}`;
    const row = held.get(id);
    const isOurs = row === undefined || row.token === token;
    const isOpen = isOurs && row?.isDone !== true;
    if (verb === "claim") {
      const claim = await store.claim(id, longMs);
      said.push(claim.state);
      right.push(row === undefined ? "claimed" : row.isDone ? "done" : "busy");
      if (claim.state !== "claimed") continue;
      tokens.set(`${worker} ${id}`, claim.token);
      held.set(id, { token: claim.token, isDone: false });
    } else if (verb === "lapse" || verb === "lose") {
      await (verb === "lapse" ? lapse(id) : lose(id));
      held.delete(id);
    } else {
      said.push(await store[verb]?.(id, token, longMs));
      right.push(verb === "complete" ? isOurs : isOpen);
      if (verb === "complete" && isOurs) held.set(id, { token, isDone: true });
      if (verb === "renew" && isOpen) held.set(id, { token, isDone: false });
      if (verb === "release" && isOpen) held.delete(id);
    }
  }
  return { said, right };
}

describe.each(Object.entries(kinds))("a store on %s", (_name, kind) => {
  it("does what a map of claims does, whatever three workers do with two deliveries", async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const { said, right } = await follow(kind(), steps);
      expect(said).toEqual(right);
    });
    await fc.assert(property, { numRuns: 100 });
  });
});
