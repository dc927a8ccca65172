import { cp, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import * as first from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { FaultRule, Sandbox } from "trackstar-orders-contract/sandbox";
import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstShipment } from "../src/first-job.ts";
import { JobTable, jobsTable } from "../src/jobs.ts";
import type { Database } from "../src/jobs.ts";
import { settle, sweep, webhookHandlers } from "../src/settle.ts";
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
});
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
  readonly circumstance: keyof typeof circumstances;
}

/** Whether the event of a shipment comes, a sweep before its time, and how reading the order ends. */
const circumstances = {
  event: {},
  "early sweep": {},
  "an order that shows the shipment": {},
  "an order that does not show it yet": {},
  "no order": { status: 404 },
  "too many reads": { status: 429, retryAfter: 0 },
  "reads that are cut": { disconnect: "before-response" },
} as const satisfies Record<string, FaultRule>;

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

/** Whether reading an order shows what was shipped. */
function isReadable(circumstance: Trial["circumstance"]): boolean {
  return circumstance !== "an order that does not show it yet" && Object.keys(circumstances[circumstance]).length === 0;
}

/** The API, where an order does not show its shipment before the next sync. */
function staleReads({ fetch }: Sandbox, stale: unknown): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (init?.method !== "GET" || !response.ok) return response;
    return Response.json({ data: stale }, response);
  };
}

async function run({ database, fault, crashAt, workers, library, circumstance }: Trial): Promise<End> {
  const sandbox = createSandbox();
  const before = sandbox.orders.get("order_id");
  if (fault) sandbox.faults.add({ operation: "shipOrder", times: 1, ...fault });
  const reading: FaultRule = circumstances[circumstance];
  if (Object.keys(reading).length > 0) sandbox.faults.add({ operation: "getOrder", ...reading });
  const api = circumstance === "an order that does not show it yet" ? staleReads(sandbox, before) : sandbox.fetch;
  const told = new Set<string>();
  const jobs = new JobTable(database);
  await database.query("TRUNCATE jobs");
  await jobs.add("job", "order_id", firstShipment);

  /** The table and a client of a process, which dies between any two of their steps. */
  const partsOf = (process: Process) => {
    const table: Database = { query: (statement, values) => process.do(() => database.query(statement, values)) };
    const fetch: typeof globalThis.fetch = (...request) =>
      process.do(async () => {
        if (circumstance === "early sweep" && request[1]?.method === "POST") await startSweep(new Process(Infinity));
        return api(...request);
      });
    const retry = { maxAttempts: 2, initialDelayMs: 1 };
    const client = library.createClient({ apiKey: "key", accessToken: "token", fetch, retry, onUnusedFields: "throw" });
    return { jobs: new JobTable(table), client };
  };
  const start = (process: Process) => {
    const parts = partsOf(process);
    return Promise.race([process.died, shipNext(parts.jobs, parts.client)]);
  };
  const startSweep = (process: Process) => {
    const parts = partsOf(process);
    const tell = ({ id }: { id: string }) => process.do(async () => void told.add(id));
    return Promise.race([process.died, sweep(parts.jobs, { client: parts.client, patienceMs: 0, tell })]);
  };

  const dying = new Process(crashAt);
  const healthy = () => new Process(Infinity);
  await Promise.all([start(dying), ...(workers === 2 ? [start(healthy())] : [])]);
  const after = sandbox.orders.get("order_id");
  if (circumstance === "event" && after) await settle(jobs, after);
  if (!dying.isDead) await startSweep(dying);
  // Whatever died is started again.
  for (let round = 0; round < 2; round++) {
    await startSweep(healthy());
    await start(healthy());
  }
  await startSweep(healthy());
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

const unavailable = { status: 503 };
/** For trials that cost more, or that depend on the doubt alone. */
const fewFaults = [
  undefined,
  { status: 429, retryAfter: 0 },
  unavailable,
  afterWrite(unavailable),
  ...lost.map(afterWrite),
];

/** Why a trial ended badly; undefined if it did not. */
function problemOf({ shipments, state, isTold }: End, circumstance: Trial["circumstance"]): string | undefined {
  if (shipments > 1) return "shipped twice";
  if (shipments === 1 && state !== "shipped" && isReadable(circumstance)) return "not settled by reading";
  if (state === "queued" || state === "shipping") return "forgotten";
  if (state !== "shipped" && !isTold) return "nobody was told";
  if ((state === "shipped") !== (shipments === 1) && state !== "in doubt") return "untrue";
  return undefined;
}

function isSame(fault: FaultRule | undefined): (other: FaultRule | undefined) => boolean {
  return (other) => JSON.stringify(other) === JSON.stringify(fault);
}

/** The problems of all trials with these faults, each worker dying at each of its awaits. */
async function problemsOn(database: Database, faultsToTry: typeof faults): Promise<string[]> {
  const counts: Record<string, number> = {};
  const problems: string[] = [];
  for (const fault of faultsToTry)
    for (const workers of [1, 2] as const)
      for (const [copy, library] of Object.entries({ "one copy": first, "two copies": second }))
        for (const circumstance of Object.keys(circumstances) as (keyof typeof circumstances)[]) {
          // How reading ends depends on the doubt alone, not on who shipped.
          if (!isReadable(circumstance) && (workers === 2 || library === second || !fewFaults.some(isSame(fault))))
            continue;
          for (let crashAt = 0, isCrashed = true; isCrashed; crashAt++) {
            const end = await run({ database, fault, crashAt, workers, library, circumstance });
            isCrashed = end.isCrashed;
            const key = `${end.shipments} shipments, ${end.state}${end.isTold ? ", told" : ""}`;
            counts[key] = (counts[key] ?? 0) + 1;
            const problem = problemOf(end, circumstance);
            if (problem)
              problems.push(`${problem}: ${JSON.stringify({ fault, workers, copy, circumstance, crashAt, ...end })}`);
          }
        }
  const { rows } = await database.query<{ version: string }>("SELECT version()");
  console.log(rows[0]?.version);
  console.table(counts);
  return problems;
}

const databases: { name: string; database: Database; faultsToTry: typeof faults }[] = [
  { name: "PGlite", database: pglite, faultsToTry: faults },
  ...(postgres ? [{ name: "Postgres", database: postgres, faultsToTry: fewFaults }] : []),
];

test.each(databases)(
  "never ships twice and never forgets a job, wherever a worker dies, whatever the API does, on $name",
  async ({ database, faultsToTry }) => {
    expect(await problemsOn(database, faultsToTry)).toEqual([]);
  },
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
