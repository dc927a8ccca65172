import type { ChildProcess } from "node:child_process";
import { Redis } from "ioredis";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest, anOrder, orderUpdated, signDelivery } from "trackstar-orders-contract/testing";
import type { SignedDelivery } from "trackstar-orders-contract/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { kill, startInbox, startRedis, startWatchedWorker, stopAll } from "./processes.ts";

const secret = `whsec_${Buffer.from("a secret for tests only").toString("base64")}`;
let environment: Record<string, string>;
let redis: Redis;

beforeEach(async () => {
  environment = { REDIS_URL: await startRedis(), WEBHOOK_SECRET: secret, TRACKSTAR_API_KEY: "key" };
  redis = new Redis(environment["REDIS_URL"] ?? "");
});
afterEach(async () => {
  redis.disconnect();
  await stopAll();
});

interface Entry {
  readonly order: string;
  readonly step: string;
  readonly pid: number;
}

const log = async (): Promise<Entry[]> => (await redis.lrange("log", 0, -1)).map((entry) => JSON.parse(entry));

/** The begins and ends of an order's events, in order. */
const stepsOf = async (order: string) => (await log()).filter((entry) => entry.order === order).map(({ step }) => step);

const until = <T>(check: () => Promise<T>) => vi.waitFor(check, { timeout: 120_000, interval: 20 });

/** `begin 1`, `end 1`, `begin 2`, … */
const stepsTo = (last: number) =>
  Array.from({ length: last }, (_, index) => [`begin ${index + 1}`, `end ${index + 1}`]).flat();

/** A signed delivery that says that an order got another number. */
async function renumbered(
  order: string,
  number: string,
  dates: { updated_date?: string; trackstar_updated_date?: string } = {},
  connection_id = "connection_id",
): Promise<SignedDelivery> {
  const before = anOrder({ id: order });
  const event = orderUpdated(before, { ...before, order_number: number, ...dates });
  return signDelivery({ ...event, connection_id }, { secret });
}

async function post(url: string, delivery: SignedDelivery): Promise<number> {
  return (await fetch(url, { method: "POST", ...delivery })).status;
}

test("two workers handle every event, those of one order in order, though workers die and handlers fail", async () => {
  const rounds = 20;
  const orders = ["calm-1", "calm-2", "dies", "dies-last", "fails"];
  await redis.mset("trouble:dies:8", "hang", `trouble:dies-last:${rounds}`, "hang");
  await redis.mset("trouble:fails:9", "fail", "trouble:fails-alone:1", "fail");
  const inbox = await startInbox(environment);
  const workers = [startWatchedWorker(environment), startWatchedWorker(environment)];
  const sandbox = createSandbox({
    orders: [...orders, "fails-alone"].map((id) => anOrder({ id })),
    rateLimit: false,
    webhook: { url: inbox.url, secret },
  });
  const client = createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch });

  const dead: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    await Promise.all(orders.map((id) => client.updateOrder(id, { order_number: `${round}` })));
    await sandbox.idle();
    if (round === 10) {
      dead.push(await killWhoHangs(workers, "dies", 8));
      workers.push(startWatchedWorker(environment));
    }
  }
  await client.updateOrder("fails-alone", { order_number: "1" });
  dead.push(await killWhoHangs(workers, "dies-last", rounds));

  await until(async () => {
    for (const order of orders) expect([...new Set(await stepsOf(order))], order).toEqual(stepsTo(rounds));
    expect(await stepsOf("fails-alone")).toEqual(["begin 1", "begin 1", "end 1"]);
  });
  // Only events of a dead worker, and failed ones, are handled twice.
  const twice = (await log()).filter(({ order, step, pid }, at, all) => {
    const again = all.slice(at + 1).some((later) => later.order === order && later.step === step);
    return again && !dead.includes(pid) && !order.startsWith("fails");
  });
  expect(twice).toEqual([]);
  expect((await stepsOf("fails")).filter((step) => step === "begin 9")).toHaveLength(2);
  await sandbox.close();
});

/** Kills the worker that is in the middle of an event; its process id. */
async function killWhoHangs(workers: readonly ChildProcess[], order: string, number: number): Promise<number> {
  const { pid } = await until(async () => noted(await log(), order, `begin ${number}`));
  for (const worker of workers) if (worker.pid === pid) await kill(worker);
  return pid;
}

function noted(entries: readonly Entry[], order: string, step: string): Entry {
  const found = entries.find((entry) => entry.order === order && entry.step === step);
  if (!found) throw new Error(`There is no "${step}" of ${order} yet.`);
  return found;
}

test("a worker that was frozen, and whose order another has taken over, stops after the event in its hands", async () => {
  const { url } = await startInbox(environment);
  await redis.mset("trouble:order:1", "wait", "trouble:order:2", "hang");
  for (const number of ["1", "2"]) expect(await post(url, await renumbered("order", number))).toBe(200);
  const frozen = startWatchedWorker(environment);
  await until(async () => noted(await log(), "order", "begin 1"));
  frozen.kill("SIGSTOP");
  startWatchedWorker(environment);
  await until(async () => noted(await log(), "order", "begin 2"));

  await redis.set("go-on", "yes");
  frozen.kill("SIGCONT");
  // BullMQ refuses to record the end of a job for a worker that no longer has it.
  await until(async () => noted(await log(), "worker", "Lock mismatch for job 1. Cmd moveToDelayed from active"));
  expect((await stepsOf("order")).filter((step) => step === "begin 2")).toHaveLength(1);
});

test("an event is not missed that comes when a worker has just found no more", async () => {
  const { url } = await startInbox(environment);
  await redis.set("look-slowly", "yes");
  startWatchedWorker(environment);
  expect(await post(url, await renumbered("order", "1"))).toBe(200);
  await until(async () => expect((await log()).map(({ step }) => step)).toContain("found none"));
  expect(await post(url, await renumbered("order", "2"))).toBe(200);
  await redis.del("look-slowly");
  await until(async () => expect(await stepsOf("order")).toEqual(stepsTo(2)));
});

test("a delivery that comes again is taken once, whichever server it comes to", async () => {
  const [first, second] = await Promise.all([startInbox(environment), startInbox(environment)]);
  const delivery = await renumbered("order", "1");
  const statuses = await Promise.all([first, second, first, second].map(({ url }) => post(url, delivery)));
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(2);

  startWatchedWorker(environment);
  await until(async () => expect(await stepsOf("order")).toEqual(["begin 1", "end 1"]));
  expect(await post(second.url, delivery)).toBe(200);
  expect(await post(first.url, await renumbered("order", "2"))).toBe(200);
  await until(async () => expect(await stepsOf("order")).toEqual(stepsTo(2)));
});

const minute = "2026-03-02T15:04";

test.each([
  ["the source system's date", (second: string) => ({ updated_date: `${minute}:${second}Z` })],
  ["a date without an offset", (second: string) => ({ updated_date: `${minute}:${second}` })],
  [
    "the date of Trackstar's copy before the source system's",
    (second: string) => ({ updated_date: `${minute}:01Z`, trackstar_updated_date: `2026-03-02T10:04:${second}-05:00` }),
  ],
])("events that overtook each other wait in the order in which the order was changed, by %s", async (_by, datesOf) => {
  const { url } = await startInbox({ ...environment, TZ: "America/New_York" });
  for (const [number, second] of [
    ["2", "06"],
    ["3", "07"],
    ["5", "60"],
    ["1", "05.5"],
    ["4", "07"],
  ] as const)
    expect(await post(url, await renumbered("order", number, datesOf(second)))).toBe(200);

  startWatchedWorker(environment);
  await until(async () => expect(await stepsOf("order")).toEqual(stepsTo(5)));
});

test("orders of two connections stay apart, whatever their ids", async () => {
  const { url } = await startInbox(environment);
  for (const [connection, order] of [
    ["a:b", "c"],
    ["a", "b:c"],
    ["b", "c"],
  ] as const)
    expect(await post(url, await renumbered(order, "1", {}, connection))).toBe(200);
  expect(await redis.keys("inbox:waiting:*")).toHaveLength(3);
});

test("what is acknowledged outlives the server, which acknowledges nothing before Redis has it", async () => {
  const inbox = await startInbox(environment);
  await redis.client("PAUSE", 1000, "WRITE");
  expect(await post(inbox.url, await renumbered("order", "1"))).toBe(200);
  await kill(inbox.process);

  startWatchedWorker(environment);
  await until(async () => expect(await stepsOf("order")).toEqual(["begin 1", "end 1"]));
});

test("a delivery with a wrong signature is refused", async () => {
  const { url } = await startInbox({
    ...environment,
    WEBHOOK_SECRET: `whsec_${btoa("another secret for tests only")}`,
  });
  expect(await post(url, await renumbered("order", "1"))).toBe(400);
  expect(await redis.keys("inbox:*")).toEqual([]);
});

test("the handler keeps the tracking numbers of a shipped order", async () => {
  const { url } = await startInbox(environment);
  startWatchedWorker(environment);
  const sandbox = createSandbox({ webhook: { url, secret } });
  const client = createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch });
  await client.shipOrder("order_id", aShipOrderRequest({ packages: [{ package_id: "1", tracking_number: "1Z999" }] }));
  await sandbox.idle();
  await until(async () => expect(await redis.smembers("tracking-numbers:connection_id:order_id")).toEqual(["1Z999"]));
  await sandbox.close();
});
