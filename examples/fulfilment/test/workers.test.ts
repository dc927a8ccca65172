import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { afterAll, expect, test } from "vitest";
import { firstShipment } from "../src/first-job.ts";
import { JobTable, jobsTable } from "../src/jobs.ts";
import { sweep } from "../src/settle.ts";

const address = process.env["DATABASE_URL"];
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const worker of running) worker.kill("SIGKILL");
});

/** A worker of its own process. */
function startWorker(environment: Record<string, string>): ChildProcess {
  const file = fileURLToPath(new URL("../src/worker.ts", import.meta.url));
  const env = { ...process.env, ...environment };
  const worker = spawn(process.execPath, ["--import", "tsx", file], { env, stdio: ["ignore", "ignore", "inherit"] });
  running.add(worker);
  worker.once("exit", () => running.delete(worker));
  return worker;
}

interface Row {
  readonly order_id: string;
  readonly state: string;
  readonly told_at: Date | null;
}

// Several processes need a server of Postgres.
test.each(address ? [address] : [])(
  "four workers on Postgres, killed at random while the API fails, ship each of 300 orders once at most and forget none",
  async (server) => {
    const schema = `workers_${process.pid}`;
    const url = new URL(server);
    url.searchParams.set("options", `-c search_path=${schema}`);
    const database = new Pool({ connectionString: url.href });
    await database.query(`CREATE SCHEMA ${schema}`);
    await database.query(jobsTable);
    const jobs = new JobTable(database);
    const ids = Array.from({ length: 300 }, (_, index) => `order-${index}`);
    const before = anOrder().shipments.length;
    for (const id of ids) await jobs.add(`job-${id}`, id, firstShipment);

    const sandbox = createSandbox({ orders: ids.map((id) => anOrder({ id })), rateLimit: false });
    sandbox.faults.add({ operation: "shipOrder", disconnect: "before-response", when: "after-write", times: 10 });
    sandbox.faults.add({ operation: "shipOrder", status: 503, times: 10 });
    sandbox.faults.add({ operation: "shipOrder", latencyMs: 100 });
    const { url: baseUrl } = await sandbox.listen(0);
    const environment = {
      DATABASE_URL: url.href,
      TRACKSTAR_API_KEY: "key",
      TRACKSTAR_ACCESS_TOKEN: "token",
      TRACKSTAR_BASE_URL: baseUrl,
    };
    const workers = Array.from({ length: 4 }, () => startWorker(environment));
    let kills = 0;
    const queued = "SELECT count(*)::integer AS count FROM jobs WHERE state = 'queued'";
    while ((await database.query<{ count: number }>(queued)).rows[0]?.count) {
      await wait(2000);
      const [killed] = workers.splice(Math.floor(Math.random() * 4), 1, startWorker(environment));
      killed?.kill("SIGKILL");
      kills++;
    }
    for (const worker of running) worker.kill("SIGKILL");
    // Calls that were on their way when their worker died.
    await wait(1000);

    const client = createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch });
    await sweep(jobs, { client, patienceMs: 0, tell: async () => undefined });
    const { rows } = await database.query<Row>("SELECT order_id, state, told_at FROM jobs");
    const problems = rows.filter(({ order_id, state, told_at }) => {
      const shipments = (sandbox.orders.get(order_id)?.shipments.length ?? 0) - before;
      return shipments > 1 || (state === "shipped" ? shipments !== 1 : state !== "in doubt" || !told_at);
    });
    const shipped = rows.filter(({ state }) => state === "shipped").length;
    console.table({ kills, shipped, "in doubt": rows.length - shipped });
    await sandbox.close();
    await database.query(`DROP SCHEMA ${schema} CASCADE`);
    await database.end();
    expect(problems).toEqual([]);
    expect([rows.length, kills > 0]).toEqual([ids.length, true]);
  },
);
