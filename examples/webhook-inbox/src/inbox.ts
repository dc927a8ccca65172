import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { orderKey, orderVersion } from "trackstar-orders-contract/webhooks";
import type { Delivery, FullEvent } from "trackstar-orders-contract/webhooks";

/** The data of a job: this order has events to handle. */
export interface OrderJob {
  readonly order: string;
}

export const queueName = "orders-with-events";

/** The events of an order that are not handled yet: oldest first, by `orderVersion`, then as they arrived. */
export const waitingEvents = (order: string) => `inbox:waiting:${order}`;

const threeDays = 3 * 24 * 60 * 60;

// One step for Redis, so that a delivery is never recorded as taken without its event, and never taken twice.
const takeDelivery = `
if not redis.call("SET", KEYS[1], "taken", "NX", "EX", ARGV[1]) then return 0 end
local arrival = string.format("%016d", redis.call("INCR", KEYS[2]))
return redis.call("ZADD", KEYS[3], 0, ARGV[2] .. " " .. arrival .. ARGV[3])`;

export class Inbox {
  readonly #redis: Redis;
  readonly #queue: Queue<OrderJob>;

  constructor(redis: Redis) {
    this.#redis = redis;
    this.#queue = new Queue(queueName, { connection: redis });
  }

  /** Once this resolves, the event is in Redis and a worker will come for it. May be repeated. */
  async put(event: FullEvent, { id }: Delivery): Promise<void> {
    const order = orderKey(event);
    const keys = [`inbox:taken:${id}`, "inbox:arrivals", waitingEvents(order)];
    // An order without a date that can be read is as old as its arrival.
    const version = orderVersion(event.data) || new Date().toISOString().slice(0, 19);
    await this.#redis.eval(takeDelivery, keys.length, ...keys, threeDays, version, JSON.stringify(event));

    // Also for a delivery that was taken before: whoever took it may have died here.
    await this.#queue.add(
      "events",
      { order },
      {
        // One job for an order at a time. If it is running, another follows, as it may have seen all events but this.
        deduplication: { id: order, keepLastIfActive: true },
        attempts: 1_000_000, // nothing is ever given up
        backoff: { type: "capped" },
        removeOnComplete: true,
      },
    );
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
