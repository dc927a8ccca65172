import { cp, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import * as first from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { FaultRule } from "trackstar-orders-contract/sandbox";
import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstShipment } from "../src/first-job.ts";
import { JobTable, jobsTable } from "../src/jobs.ts";
import type { Database } from "../src/jobs.ts";
import { settle, webhookHandlers } from "../src/settle.ts";
import { shipNext } from "../src/ship.ts";
import type { State } from "../src/ship.ts";

const address = process.env["DATABASE_URL"];
const pglite = new PGlite();
/** With the address of a Postgres, a part of the trials runs there, too, in a schema of its own. */
const schema = `trials_${process.pid}`;
const postgres = address ? new Pool({ connectionString: address, options: `-c search_path=${schema}` }) : undefined;
const folder = await mkdtemp(join(tmpdir(), "second-copy-"));
/** The package as a bundler or a monorepo can bring it in once more: the client's errors are of another copy's classes. */
let second: typeof first;

beforeAll(async () => {
  await pglite.query(jobsTable);
  await postgres?.query(`CREATE SCHEMA ${schema}`);
  await postgres?.query(jobsTable);
  const installed = dirname(createRequire(import.meta.url).resolve("trackstar-orders-contract/package.json"));
  await cp(installed, folder, { recursive: true, dereference: true });
  second = (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as typeof first;
}, 120_000);
afterAll(async () => {
  await pglite.close();
  await postgres?.query(`DROP SCHEMA ${schema} CASCADE`);
  await postgres?.end();
  await rm(folder, { recursive: true });
});

interface Trial {
  readonly database: Database;
  readonly fault: FaultRule | undefined;
  /** After how many awaits the first worker's process dies; never, if it is done before. */
  readonly crashAt: number;
  readonly workers: 1 | 2;
  readonly library: typeof first;
  /** Whether the event of a shipment comes, and a sweep before its time. */
  readonly circumstance: "event" | "no event" | "early sweep";
}

interface End {
  readonly shipments: number;
  readonly state: State;
  readonly isTold: boolean;
  readonly isCrashed: boolean;
}

/** A process that dies at one of its awaits: what it waits for never comes, whether it was done or not. */
class Process {
  #left: number;
  readonly died: Promise<void>;
  #die = () => {};

  constructor(crashAt: number) {
    this.#left = crashAt;
    this.died = new Promise((resolve) => (this.#die = resolve));
  }

  get isDead(): boolean {
    return this.#left < 0;
  }

  async do<T>(action: () => Promise<T>): Promise<T> {
    await this.#passes();
    const result = await action();
    await this.#passes();
    return result;
  }

  async #passes(): Promise<void> {
    if (this.#left-- > 0) return;
    this.#die();
    await new Promise(() => {});
  }
}

async function run({ database, fault, crashAt, workers, library, circumstance }: Trial): Promise<End> {
  const sandbox = createSandbox();
  const before = sandbox.orders.get("order_id");
  if (fault) sandbox.faults.add({ operation: "shipOrder", times: 1, ...fault });
  const told = new Set<string>();
  const jobs = new JobTable(database);
  await database.query("TRUNCATE jobs");
  await jobs.add("job", "order_id", firstShipment);

  const start = (process: Process) => {
    const table: Database = { query: (statement, values) => process.do(() => database.query(statement, values)) };
    const fetch: typeof globalThis.fetch = (...request) =>
      process.do(async () => {
        if (circumstance === "early sweep") await sweep(new Process(Infinity));
        return sandbox.fetch(...request);
      });
    const retry = { maxAttempts: 2, initialDelayMs: 1 };
    const client = library.createClient({ apiKey: "key", accessToken: "token", fetch, retry, onUnusedFields: "throw" });
    return Promise.race([process.died, shipNext(new JobTable(table), client)]);
  };
  const sweep = (process: Process) => {
    const table: Database = { query: (statement, values) => process.do(() => database.query(statement, values)) };
    const tell = ({ id }: { id: string }) => process.do(async () => void told.add(id));
    return Promise.race([process.died, new JobTable(table).sweep(0, tell)]);
  };

  const dying = new Process(crashAt);
  const healthy = () => new Process(Infinity);
  await Promise.all([start(dying), ...(workers === 2 ? [start(healthy())] : [])]);
  const after = sandbox.orders.get("order_id");
  if (circumstance === "event" && after) await settle(jobs, after);
  if (!dying.isDead) await sweep(dying);
  // Whatever died is started again.
  for (let round = 0; round < 3; round++) {
    await sweep(healthy());
    await start(healthy());
  }
  await sweep(healthy());
  const { rows } = await database.query<{ state: State }>("SELECT state FROM jobs");
  const shipments = (sandbox.orders.get("order_id")?.shipments.length ?? 0) - (before?.shipments.length ?? 0);
  await sandbox.close();
  return { shipments, state: rows[0]?.state ?? "queued", isTold: told.has("job"), isCrashed: dying.isDead };
}

function afterWrite(fault: FaultRule): FaultRule {
  return { ...fault, when: "after-write" };
}

const errors = [400, 401, 403, 404, 409, 422, 500, 501, 502, 503, 504].map((status) => ({ status }));
const lost = (["before-response", "mid-response"] as const).map((disconnect) => ({ disconnect }));
const late = [...errors.filter(({ status }) => status >= 500 && status !== 501), ...lost];
const faults: (FaultRule | undefined)[] = [
  undefined,
  { status: 429, retryAfter: 0 },
  { unusedFields: ["shipping_cost"] },
  { orderStatus: "of an unknown kind" },
  ...errors,
  ...lost,
  ...late.map(afterWrite),
  { body: "html", when: "after-write" },
  { body: "empty", when: "after-write" },
];

/** Why a trial ended badly; undefined if it did not. */
function problemOf({ shipments, state, isTold }: End): string | undefined {
  if (shipments > 1) return "shipped twice";
  if (state === "queued" || state === "shipping") return "forgotten";
  if (state !== "shipped" && !isTold) return "nobody was told";
  if ((state === "shipped") !== (shipments === 1) && state !== "in doubt") return "untrue";
  return undefined;
}

/** The problems of all trials with these faults, each worker dying at each of its awaits. */
async function problemsOn(database: Database, faultsToTry: typeof faults): Promise<string[]> {
  const counts: Record<string, number> = {};
  const problems: string[] = [];
  for (const fault of faultsToTry)
    for (const workers of [1, 2] as const)
      for (const [copy, library] of Object.entries({ "one copy": first, "two copies": second }))
        for (const circumstance of ["event", "no event", "early sweep"] as const)
          for (let crashAt = 0, isCrashed = true; isCrashed; crashAt++) {
            const end = await run({ database, fault, crashAt, workers, library, circumstance });
            isCrashed = end.isCrashed;
            const key = `${end.shipments} shipments, ${end.state}${end.isTold ? ", told" : ""}`;
            counts[key] = (counts[key] ?? 0) + 1;
            const problem = problemOf(end);
            if (problem)
              problems.push(`${problem}: ${JSON.stringify({ fault, workers, copy, circumstance, crashAt, ...end })}`);
          }
  const { rows } = await database.query<{ version: string }>("SELECT version()");
  console.log(rows[0]?.version);
  console.table(counts);
  return problems;
}

const refused = { status: 503 };
const faultsOnPostgres = [
  undefined,
  { status: 429, retryAfter: 0 },
  refused,
  afterWrite(refused),
  ...lost.map(afterWrite),
];
const databases: { name: string; database: Database; faultsToTry: typeof faults }[] = [
  { name: "PGlite", database: pglite, faultsToTry: faults },
  ...(postgres ? [{ name: "Postgres", database: postgres, faultsToTry: faultsOnPostgres }] : []),
];

test.each(databases)(
  "never ships twice and never forgets a job, wherever a worker dies, whatever the API does, on $name",
  async ({ database, faultsToTry }) => {
    expect(await problemsOn(database, faultsToTry)).toEqual([]);
  },
  600_000,
);

test("a webhook settles a job whose response was lost, and is handled once when it comes again", async () => {
  const secret = `whsec_${Buffer.from("a secret for tests only").toString("base64")}`;
  const statuses: number[] = [];
  let statements = 0;
  const jobs = new JobTable({ query: (...statement) => (statements++, pglite.query(...statement)) });
  const receive = webhookHandler(createReceiver({ secret }), webhookHandlers(jobs));
  const twice = async (request: Request) => {
    const copy = request.clone();
    statuses.push((await receive(request)).status);
    statements = 0;
    const response = await receive(copy);
    statuses.push(response.status);
    return response;
  };
  const sandbox = createSandbox({ webhook: { url: "http://127.0.0.1/", secret, fetch: twice } });
  sandbox.faults.add({ operation: "shipOrder", disconnect: "before-response", when: "after-write" });
  await pglite.query("TRUNCATE jobs");
  await jobs.add("job", "order_id", firstShipment);
  await shipNext(jobs, first.createClient({ apiKey: "key", accessToken: "token", fetch: sandbox.fetch }));
  await sandbox.idle();
  expect((await pglite.query("SELECT state FROM jobs")).rows).toEqual([{ state: "shipped" }]);
  expect(statuses).toEqual([200, 200]);
  expect(statements).toBe(0);
  await sandbox.close();
});
