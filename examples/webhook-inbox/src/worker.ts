import { Redis } from "ioredis";
import { required } from "./environment.ts";
import { handleEvent } from "./handle-event.ts";
import { startWorker } from "./order-worker.ts";

// BullMQ asks for null: a worker waits for Redis, however long it is away.
const redis = new Redis(required("REDIS_URL"), { maxRetriesPerRequest: null });
const worker = startWorker(redis, (event) => handleEvent(redis, event));

process.once("SIGTERM", async () => {
  await worker.close(); // once what is being handled is done
  redis.disconnect();
});
