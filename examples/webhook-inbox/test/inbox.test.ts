import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest, anOrder, orderUpdated, signDelivery } from "trackstar-orders-contract/testing";
import type { SignedDelivery } from "trackstar-orders-contract/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDatabase, kill, startInbox, startProcess, stopAll } from "./processes.ts";
import type { InboxServer } from "./processes.ts";

const secret = `whsec_${Buffer.from("a secret for tests only").toString("base64")}`;
// So long that no worker on a busy machine loses an order that it handles.
const inboxTimes = { lockMs: 60_000, jobSeconds: 2, maintenanceSeconds: 1, firstRetryMs: 10, maxFailures: 3 };
let environment: Record<string, string>;
let database: Pool;

beforeEach(async () => {
  environment = {
    DATABASE_URL: await createDatabase(),
    WEBHOOK_SECRET: secret,
    TRACKSTAR_API_KEY: "key",
    INBOX_TIMES: JSON.stringify(inboxTimes),
  };
  database = new Pool({ connectionString: environment["DATABASE_URL"] });
  await database.query(`
    CREATE TABLE log (at bigint GENERATED ALWAYS AS IDENTITY, order_id text, step text, pid integer);
    CREATE TABLE trouble (order_id text, number text, kind text, times integer DEFAULT 1)`);
});
afterEach(async () => {
  await stopAll();
  await database.end();
});

const startWatchedWorker = () => startProcess("watched-worker.ts", environment);

interface Entry {
  readonly order_id: string;
  readonly step: string;
  readonly pid: number;
}

const log = async (): Promise<Entry[]> => (await database.query<Entry>("SELECT * FROM log ORDER BY at")).rows;

/** The begins and ends of an order's events, in order. */
const stepsOf = async (order: string) =>
  (await log()).filter(({ order_id }) => order_id === order).map(({ step }) => step);

const rowsOf = async (query: string): Promise<unknown[]> => (await database.query(query)).rows;
const setAside = "SELECT error, failures FROM inbox WHERE state = 'set aside' ORDER BY arrival";

const trouble = (order: string, number: string, kind: string, times = 1) =>
  database.query("INSERT INTO trouble VALUES ($1, $2, $3, $4)", [order, number, kind, times]);

const until = <T>(check: () => Promise<T>) => vi.waitFor(check, { timeout: 120_000, interval: 50 });

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

/** Sends a delivery as the vendor does: one that was not stored in time, or whose connection was lost, comes again. */
async function post(url: string, delivery: SignedDelivery): Promise<number> {
  const response = await fetch(url, { method: "POST", ...delivery }).catch(() => undefined);
  return response && response.status !== 503 ? response.status : post(url, delivery);
}

test("two workers handle every event, those of one order in order, though workers die and handlers fail", async () => {
  const rounds = 20;
  const orders = ["calm-1", "calm-2", "dies", "dies-last", "fails"];
  await trouble("dies", "8", "hang");
  await trouble("dies-last", `${rounds}`, "hang");
  await trouble("fails", "9", "fail");
  await trouble("fails-alone", "1", "fail");
  // The two that die keep their orders as long.
  environment["INBOX_TIMES"] = JSON.stringify({ ...inboxTimes, lockMs: 12_000 });
  const inbox = await startInbox(environment);
  const workers = [startWatchedWorker(), startWatchedWorker()];
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
      // Whoever is killed now has no part in the failure.
      await until(async () => noted(await log(), "fails", "end 9"));
      dead.push(await killWhoHangs(workers, "dies", 8));
      workers.push(startWatchedWorker());
    }
  }
  await client.updateOrder("fails-alone", { order_number: "1" });
  await until(async () => expect(await stepsOf("fails-alone")).toEqual(["begin 1", "begin 1", "end 1"]));
  dead.push(await killWhoHangs(workers, "dies-last", rounds));

  await until(async () => {
    for (const order of orders) expect([...new Set(await stepsOf(order))], order).toEqual(stepsTo(rounds));
  });
  // Only events of a dead worker, and failed ones, are handled twice.
  const twice = (await log()).filter(({ order_id, step, pid }, at, all) => {
    const again = all.slice(at + 1).some((later) => later.order_id === order_id && later.step === step);
    return again && !dead.includes(pid) && !order_id.startsWith("fails");
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
  const found = entries.find((entry) => entry.order_id === order && entry.step === step);
  if (!found) throw new Error(`There is no "${step}" of ${order} yet.`);
  return found;
}

test("a worker that was frozen, and whose order another has taken over, stops after the event in its hands", async () => {
  const { url } = await startInbox(environment);
  await trouble("order", "1", "wait");
  await trouble("order", "2", "hang");
  for (const number of ["1", "2"]) expect(await post(url, await renumbered("order", number))).toBe(200);
  const frozen = startWatchedWorker();
  await until(async () => noted(await log(), "order", "begin 1"));
  frozen.kill("SIGSTOP");
  // As if its lock had run out.
  await database.query("UPDATE order_locks SET held_until = now()");
  startWatchedWorker();
  await until(async () => noted(await log(), "order", "begin 2"));

  await trouble("", "", "go on");
  frozen.kill("SIGCONT");
  await until(async () => expect((await log()).filter(({ step }) => step === "end 1")).toHaveLength(2));
  // It handles what comes for other orders, and leaves this one to the other worker.
  for (const number of ["1", "2"]) expect(await post(url, await renumbered("another", number))).toBe(200);
  await until(async () => expect(await stepsOf("another")).toEqual(stepsTo(2)));
  expect((await stepsOf("order")).filter((step) => step === "begin 2")).toHaveLength(1);
});

test("a delivery that comes again is stored once, whichever server it comes to", async () => {
  // They make the tables at the same time.
  const servers = await Promise.all(Array.from({ length: 4 }, () => startInbox(environment)));
  const [first, second] = servers as [InboxServer, InboxServer];
  const delivery = await renumbered("order", "1");
  const statuses = await Promise.all(servers.map(({ url }) => post(url, delivery)));
  expect(statuses).toEqual([200, 200, 200, 200]);

  startWatchedWorker();
  await until(async () => expect(await stepsOf("order")).toEqual(stepsTo(1)));
  expect(await post(second.url, delivery)).toBe(200);
  expect(await post(first.url, await renumbered("order", "2"))).toBe(200);
  await until(async () => expect(await stepsOf("order")).toEqual(stepsTo(2)));
});

const minute = "2026-03-02T15:04";

test.each([
  ["the source system's date", (second: string) => ({ updated_date: `${minute}:${second}Z` })],
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

  startWatchedWorker();
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
  expect((await database.query("SELECT DISTINCT order_key FROM inbox")).rows).toHaveLength(3);
});

test("what is acknowledged outlives the server, and a delivery with a wrong signature is refused", async () => {
  const inbox = await startInbox(environment);
  expect(await post(inbox.url, await renumbered("order", "1"))).toBe(200);
  await kill(inbox.process);
  const other = await startInbox({ ...environment, WEBHOOK_SECRET: `whsec_${btoa("another secret for tests only")}` });
  expect(await post(other.url, await renumbered("order", "2"))).toBe(400);

  startWatchedWorker();
  await until(async () => expect(await stepsOf("order")).toEqual(stepsTo(1)));
});

test("an event that fails for good is set aside, those after it go on, and a replay handles it", async () => {
  const { url } = await startInbox(environment);
  await trouble("order", "1", "fail", 3);
  startWatchedWorker();
  for (const number of ["1", "2"]) expect(await post(url, await renumbered("order", number))).toBe(200);
  const broken = await signDelivery({ event_type: "order.updated" }, { secret });
  expect(await post(url, broken)).toBe(200);
  await until(async () => expect((await stepsOf("order")).at(-1)).toBe("end 2"));
  await until(async () => expect(await rowsOf(setAside)).toHaveLength(2));
  expect(await rowsOf(setAside)).toEqual([
    { error: "It fails.", failures: 3 },
    { error: expect.stringContaining("contract"), failures: 1 },
  ]);

  await once(startProcess("../src/replay.ts", environment), "exit");
  await until(async () => expect((await stepsOf("order")).at(-1)).toBe("end 1"));
  // All that were received on some days.
  await once(startProcess("../src/replay.ts", environment, "2020-01-01", "2100-01-01"), "exit");
  await until(async () => expect((await stepsOf("order")).slice(-4)).toEqual(stepsTo(2)));
});

test("an event over which each worker dies is set aside, too, and those after it go on", async () => {
  const { url } = await startInbox(environment);
  await trouble("order", "1", "hang", inboxTimes.maxFailures);
  for (const number of ["1", "2"]) expect(await post(url, await renumbered("order", number))).toBe(200);
  for (let deaths = 1; deaths <= inboxTimes.maxFailures; deaths++) {
    const worker = startWatchedWorker();
    await until(async () => expect(await stepsOf("order")).toHaveLength(deaths));
    await kill(worker);
    // As if its lock had run out.
    await database.query("UPDATE order_locks SET held_until = now()");
  }
  startWatchedWorker();
  await until(async () => expect((await stepsOf("order")).slice(inboxTimes.maxFailures)).toEqual(["begin 2", "end 2"]));
  expect(await rowsOf(setAside)).toEqual([
    { error: expect.stringContaining("died"), failures: inboxTimes.maxFailures },
  ]);
});

test("the handler keeps the tracking numbers of a shipped order", async () => {
  const { url } = await startInbox(environment);
  startWatchedWorker();
  await shipOrder(url);
  await until(async () =>
    expect(await rowsOf("SELECT * FROM tracking_numbers")).toEqual([
      { order_key: "connection_id:order_id", tracking_number: "1Z999" },
    ]),
  );
});

/** Ships the sandbox's order, and has the event delivered. */
async function shipOrder(url: string): Promise<void> {
  const sandbox = createSandbox({ webhook: { url, secret } });
  const client = createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch });
  await client.shipOrder("order_id", aShipOrderRequest({ packages: [{ package_id: "1", tracking_number: "1Z999" }] }));
  await sandbox.idle();
  await sandbox.close();
}

test("without a server of Postgres, one process does it all on PGlite, and what it acknowledged outlives it for a replay", async () => {
  const folder = await mkdtemp(join(tmpdir(), "inbox-"));
  const times = { ...inboxTimes, lockMs: 5000 }; // the one that is killed keeps its order as long
  const single = { ...environment, DATABASE_URL: "", PGLITE_FOLDER: folder, INBOX_TIMES: JSON.stringify(times) };
  const first = await startInbox(single);
  await shipOrder(first.url);
  await kill(first.process);
  const handles = async () => {
    const inbox = await startInbox(single);
    await until(async () => expect(inbox.printed()).toContain("connection_id:order_id has the tracking number 1Z999"));
    const ended = once(inbox.process, "exit");
    inbox.process.kill("SIGTERM");
    await ended;
  };
  await handles();
  await once(startProcess("../src/replay.ts", single, "2020-01-01", "2100-01-01"), "exit");
  await handles();
  await rm(folder, { recursive: true });
});
