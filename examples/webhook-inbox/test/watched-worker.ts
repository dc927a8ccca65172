import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import { required } from "../src/environment.ts";
import { handleEvent } from "../src/handle-event.ts";
import { startWorker } from "../src/order-worker.ts";

// A worker that records its begins and ends in Redis, and fails once where its test wants it to.
const redis = new Redis(required("REDIS_URL"), { maxRetriesPerRequest: null });
const note = (order: string, step: string) => redis.rpush("log", JSON.stringify({ order, step, pid: process.pid }));

const worker = startWorker(
  redis,
  async (event) => {
    const { id, order_number: number } = event.data;
    await note(id, `begin ${number}`);
    const trouble = await redis.getdel(`trouble:${id}:${number}`);
    if (trouble === "hang") await new Promise(() => {});
    if (trouble === "wait") while (!(await redis.exists("go-on"))) await wait(10);
    if (trouble === "fail") throw new Error("It fails once.");
    await wait(2);
    await handleEvent(redis, event);
    await note(id, `end ${number}`);
  },
  { lockMs: 3000, firstRetryMs: 10, longestRetryMs: 100 },
);

worker.on("error", (error) => void note("worker", error.message));

// Where an event could be missed: between a look that finds none and the end of the job.
const look: (key: string, first: number, last: number) => Promise<string[]> = redis.zrange.bind(redis);
async function lookSlowly(key: string, first: number, last: number): Promise<string[]> {
  const found = await look(key, first, last);
  if (found.length === 0 && (await redis.exists("look-slowly"))) {
    await note(key, "found none");
    while (await redis.exists("look-slowly")) await wait(10);
  }
  return found;
}
Object.assign(redis, { zrange: lookSlowly });
