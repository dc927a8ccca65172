import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliveryStoreConformance } from "trackstar-orders-contract/testing";
import { redisDeliveryStore, type IoRedisClient } from "trackstar-orders-contract/webhooks";
import { startRedis, type RedisServer } from "../support/redis-server.ts";

let server: RedisServer;
let nodeRedis: ReturnType<typeof createClient>;
let ioRedis: Redis;

beforeAll(async () => {
  server = await startRedis();
  nodeRedis = createClient({ url: `redis://127.0.0.1:${server.port}`, socket: { connectTimeout: 120_000 } });
  await nodeRedis.connect();
  ioRedis = new Redis({ host: "127.0.0.1", port: server.port });
});
afterAll(async () => {
  await nodeRedis.close();
  ioRedis.disconnect();
  await server.stop();
});

// ioredis sends a command again whose reply was lost.
const eachTwice: IoRedisClient = {
  call: (command, ...args) => ioRedis.call(command, ...args),
  eval: async (...command) => {
    await ioRedis.eval(...command);
    return ioRedis.eval(...command);
  },
};
const clients = {
  redis: () => nodeRedis,
  ioredis: () => ioRedis,
  "a client that sends each command twice": () => eachTwice,
};
const retentionMs = 600_000;
/** Lets time pass for the store. */
const pass = async (ms: number) => {
  for (const key of await ioRedis.keys("*")) await ioRedis.pexpire(key, (await ioRedis.pttl(key)) - ms);
};

describe.each(Object.entries(clients))("a delivery store on Redis, through %s,", (prefix, client) => {
  const create = () => redisDeliveryStore(client(), { retentionMs, prefix });
  it.each(deliveryStoreConformance(create, { retentionMs, pass }))("$name", ({ run }) =>
    expect(run()).resolves.toBeUndefined(),
  );
});

describe("a store on Redis", () => {
  it("is one store through either client", async () => {
    const [one, two] = [redisDeliveryStore(nodeRedis), redisDeliveryStore(ioRedis)];
    const claim = await one.claim("msg_shared", 60_000);
    expect(await two.claim("msg_shared", 60_000)).toMatchObject({ state: "busy" });
    expect(claim).toMatchObject({ state: "claimed" });
    expect(await ioRedis.exists("trackstar:delivery:msg_shared")).toBe(1);
    expect(await two.complete("msg_shared", "token" in claim ? claim.token : "")).toBe(true);
    expect(await one.claim("msg_shared", 60_000)).toEqual({ state: "done" });
  });

  it("keeps endpoints with prefixes of their own apart", async () => {
    const [one, two] = ["one:", "two:"].map((prefix) => redisDeliveryStore(ioRedis, { prefix }));
    expect(await one?.claim("msg_1", 60_000)).toMatchObject({ state: "claimed" });
    expect(await two?.claim("msg_1", 60_000)).toMatchObject({ state: "claimed" });
  });

  it.each([0, -1, Number.NaN, Infinity, 1e21])("refuses a retention of %d", (retention) => {
    expect(() => redisDeliveryStore(ioRedis, { retentionMs: retention })).toThrow(/retentionMs/);
  });

  it("leaves no key behind without an end", async () => {
    const store = redisDeliveryStore(ioRedis, { prefix: "ends:" });
    await store.claim("claimed", 60_000);
    const claim = await store.claim("done", 60_000);
    if (claim.state === "claimed") await store.complete("done", claim.token);
    const left = await Promise.all(["ends:claimed", "ends:done"].map((key) => ioRedis.pttl(key)));
    expect(left[0]).toBeGreaterThan(0);
    expect(left[1]).toBeGreaterThan(86_400_000);
  });
});
