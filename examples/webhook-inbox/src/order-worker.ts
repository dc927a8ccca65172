import { Worker } from "bullmq";
import type { Redis } from "ioredis";
import { OrderUpdatedEvent } from "trackstar-orders-contract/schemas";
import { queueName, waitingEvents } from "./inbox.ts";
import type { OrderJob } from "./inbox.ts";

export interface WorkerTimes {
  /** How long a worker that died keeps its orders from the others. */
  readonly lockMs: number;
  /** The wait before an event that failed is handled again; it doubles with each failure. */
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
}

export const defaultTimes: WorkerTimes = { lockMs: 30_000, firstRetryMs: 1000, longestRetryMs: 3_600_000 };

/** Handles the events of ten orders at a time, and those of each one after the other. */
export function startWorker(
  redis: Redis,
  handle: (event: OrderUpdatedEvent) => Promise<void>,
  { lockMs, firstRetryMs, longestRetryMs }: WorkerTimes = defaultTimes,
): Worker<OrderJob> {
  const worker = new Worker<OrderJob>(
    queueName,
    async (job, token = "") => {
      const waiting = waitingEvents(job.data.order);
      for (;;) {
        const [oldest] = await redis.zrange(waiting, 0, 0);
        if (oldest === undefined) return;
        // A worker that was frozen for longer than its lock lasts must stop: another has the order.
        if (!(await job.extendLock(token, lockMs))) throw new Error("Another worker has taken over the order.");
        await handle(OrderUpdatedEvent.parse(JSON.parse(oldest.slice(oldest.indexOf("{")))));
        await redis.zrem(waiting, oldest);
      }
    },
    {
      connection: redis,
      concurrency: 10,
      lockDuration: lockMs,
      stalledInterval: lockMs / 4, // a dead worker is noticed by the second look after its lock ran out
      maxStalledCount: 1_000_000, // a job that is given up would leave its events behind
      settings: { backoffStrategy: (attempts) => Math.min(firstRetryMs * 2 ** (attempts - 1), longestRetryMs) },
    },
  );
  worker.on("error", (error) => console.error(error.message));
  worker.on("failed", (job, error) =>
    console.error(`${job?.data.order}, attempt ${job?.attemptsMade}: ${error.message}`),
  );
  return worker;
}
