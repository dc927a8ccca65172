import { checkOptions } from "../../core/check-options.ts";
import { defaultRetentionMs, type DeliveryStore, type StoreOptions } from "./delivery-store.ts";

/** A connected client of the package `redis`, as far as it is used. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client of the package `ioredis`, as far as it is used. */
export interface IoRedisClient {
  eval(script: string, keyCount: number, ...args: string[]): Promise<unknown>;
  call(command: string, ...args: string[]): Promise<unknown>;
}

export interface RedisStoreOptions extends StoreOptions {
  /**
   * Put before each id. Two endpoints that share a server need one each, or a delivery that one has handled is lost to the
   * other. @default "trackstar:delivery:"
   */
  prefix?: string | undefined;
}

// A key holds the token of its claim, or "done:" and the token. Redis runs a script as one step. Each script may run
// twice with the same arguments: ioredis sends one again whose reply was lost.
const scripts = {
  claim: `local held = redis.call("GET", KEYS[1])
if not held then redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2]) return {"claimed", 0} end
if held == ARGV[1] then return {"claimed", 0} end
if string.sub(held, 1, 4) == "done" then return {"done", 0} end
return {"busy", redis.call("PTTL", KEYS[1])}`,
  complete: `local held = redis.call("GET", KEYS[1])
local done = "done:" .. ARGV[1]
if held and held ~= ARGV[1] and held ~= done then return 0 end
redis.call("SET", KEYS[1], done, "PX", ARGV[2]) return 1`,
  release: `local held = redis.call("GET", KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call("DEL", KEYS[1]) return 1`,
  renew: `local held = redis.call("GET", KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2]) return 1`,
} as const;

/**
 * A delivery store for many processes, on a Redis server.
 *
 * Works with a connected client of `redis` or of `ioredis`; opening and closing it stays with you. The server must
 * keep its keys: under an eviction policy such as `allkeys-lru` it may forget handled deliveries.
 *
 * @example webhookHandler(receiver, handlers, { store: redisDeliveryStore(new Redis()) })
 * @throws {TypeError} for an invalid option or client.
 */
export function redisDeliveryStore(
  client: NodeRedisClient | IoRedisClient,
  options: RedisStoreOptions = {},
): DeliveryStore {
  checkOptions(options, { retentionMs: { min: 1 }, prefix: "string" }, "redisDeliveryStore");
  if (typeof client?.eval !== "function")
    throw new TypeError("redisDeliveryStore: the client must be one of redis or ioredis");
  const { retentionMs = defaultRetentionMs, prefix = "trackstar:delivery:" } = options;
  const retention = String(Math.ceil(retentionMs));
  const run = (script: string, id: string, ...args: string[]): Promise<unknown> =>
    // Both have `eval`, with other arguments; only ioredis has `call`.
    "call" in client
      ? client.eval(script, 1, prefix + id, ...args)
      : client.eval(script, { keys: [prefix + id], arguments: args });
  return {
    async claim(id, leaseMs) {
      const token = crypto.randomUUID();
      const reply = await run(scripts.claim, id, token, String(Math.ceil(leaseMs)));
      const [state, left] = (Array.isArray(reply) ? reply : []).map(String);
      if (state === "claimed") return { state, token };
      if (state === "done") return { state };
      return { state: "busy", retryAfterMs: Math.max(Number(left), 0) || 0 };
    },
    complete: async (id, token) => Number(await run(scripts.complete, id, token, retention)) === 1,
    release: async (id, token) => Number(await run(scripts.release, id, token)) === 1,
    renew: async (id, token, leaseMs) => Number(await run(scripts.renew, id, token, String(Math.ceil(leaseMs)))) === 1,
  };
}
