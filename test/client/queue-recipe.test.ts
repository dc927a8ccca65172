import { readFile } from "node:fs/promises";
import * as contract from "trackstar-orders-contract";
import { createSandbox, type FaultRule } from "trackstar-orders-contract/sandbox";
import { anOrder, manualClock } from "trackstar-orders-contract/testing";
import ts from "typescript";
import { expect, it } from "vitest";
import { shipOrderRequest } from "../../generated/examples.ts";
import { secrets, thrownBy } from "../support/calls.ts";

interface Job {
  id: string;
  orderId: string;
  shipment: object;
  state: string;
  note?: string | undefined;
}
interface Jobs {
  claim(): Promise<Job | undefined>;
  end(job: Job, state: string, note?: string): Promise<void>;
}
type ShipNext = (jobs: Jobs, client: contract.Client) => Promise<boolean>;

const root = new URL("../../", import.meta.url);
const file = await readFile(new URL("examples/fulfilment/src/ship.ts", root), "utf8");
const { outputText } = ts.transpileModule(file, {
  compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
});
const exported: { shipNext?: ShipNext } = {};
// oxlint-disable-next-line typescript/no-implied-eval -- the example's own file
new Function("require", "exports", outputText)(() => contract, exported);
const shipNext = exported.shipNext as ShipNext;

/** The client of the example over a given transport. */
function clientOver(fetch: contract.Fetch): contract.Client {
  return contract.createClient({ ...secrets, onUnusedFields: "throw", fetch });
}

/** A job in a table of its own. */
function tableOf(job: Job): Jobs {
  return {
    claim: async () => (job.state === "queued" ? Object.assign(job, { state: "shipping" }) : undefined),
    end: async (_claimed, state, note) => void Object.assign(job, { state, note }),
  };
}

function aJob(changes: Partial<Job> = {}): Job {
  return { id: "1", orderId: "order_id", shipment: shipOrderRequest, state: "queued", ...changes };
}

/** How a job ended with two workers that come back to it three times. */
async function workOff(fetch: contract.Fetch, job = aJob()): Promise<Job> {
  const jobs = tableOf(job);
  const worker = async () => {
    for (let tries = 0; tries < 3; tries++) await shipNext(jobs, clientOver(fetch));
  };
  await Promise.all([worker(), worker()]);
  return job;
}

it("the guide's recipe is the file of the example", async () => {
  const guide = await readFile(new URL("openapi/guides/idempotency.md", root), "utf8");
  expect(guide).toContain(`\n## In code\n\n\`\`\`ts\n${file}\`\`\`\n`);
});

it.each<[string, FaultRule, string]>([
  ["a field was ignored", { unusedFields: ["carrier"], times: 9 }, "shipped"],
  ["the response was lost", { disconnect: "mid-response", times: 9 }, "in doubt"],
  ["the server failed after the write", { status: 500, when: "after-write", times: 9 }, "in doubt"],
  ["a gateway failed after the write, once", { status: 502, when: "after-write", times: 1 }, "in doubt"],
])("the recipe ships once with two workers, and notes it for a person: %s", async (_what, fault, state) => {
  const sandbox = createSandbox({ faults: [fault] });
  expect(await workOff(sandbox.fetch)).toMatchObject({ state, note: expect.stringMatching(/./) as unknown });
  expect(sandbox.requests.filter(({ operation }) => operation === "shipOrder")).toHaveLength(1);
  expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
  await sandbox.close();
});

it("the recipe puts a job back after a refusal that passes, and rests; then ships it", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ id: "order_id", shipments: [] })] });
  const job = aJob();
  const busy = clientOver(async () =>
    Response.json({ error: "busy" }, { status: 429, headers: { "retry-after": "0" } }),
  );
  expect(await shipNext(tableOf(job), busy)).toBe(false);
  expect(job).toMatchObject({ state: "queued" });
  expect(await shipNext(tableOf(job), clientOver(sandbox.fetch))).toBe(true);
  expect(job).toMatchObject({ state: "shipped", note: undefined });
  expect(await shipNext(tableOf(job), clientOver(sandbox.fetch))).toBe(false);
  expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
});

it.each<[string, Partial<Job>]>([
  ["an order that is not there", { orderId: "nowhere" }],
  ["a body that breaks the contract", { shipment: {} }],
])("the recipe gives up what repeating cannot mend: %s", async (_what, changes) => {
  const sandbox = createSandbox();
  expect(await workOff(sandbox.fetch, aJob(changes))).toMatchObject({ state: "refused" });
});

it("the recipe takes another body for a key that was used as a doubt", async () => {
  const sandbox = createSandbox();
  expect(await workOff(sandbox.fetch)).toMatchObject({ state: "shipped" });
  const later = aJob({ shipment: { ...shipOrderRequest, shipped_date: "2026-03-03T00:00:00Z" } });
  expect(await workOff(sandbox.fetch, later)).toMatchObject({ state: "in doubt" });
});

it("the recipe ships once when the response to an accepted shipment breaks the contract", async () => {
  const sandbox = createSandbox();
  const job = await workOff(async (url, init) => {
    const response = await sandbox.fetch(url, init);
    return Response.json({ ...((await response.json()) as object), id: 7 });
  });
  expect(job).toMatchObject({ state: "shipped", note: expect.stringMatching(/./) as unknown });
  expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
});

/** Two workers that share a key: the first ends in an error after the warehouse took the shipment. */
async function race(resendWhenUnknown: boolean) {
  const clock = manualClock();
  const faults = [{ status: 500, when: "after-write", latencyMs: 60, times: 1 }] as const;
  // The first response comes once the second request has met it.
  const sandbox = createSandbox({ clock, faults, onRequest: ({ status }) => status === 409 && clock.advance(60) });
  const client = contract.createClient({ ...secrets, fetch: sandbox.fetch, retry: { initialDelayMs: 80 } });
  const ship = () => client.shipOrder("order_id", shipOrderRequest, { idempotencyKey: "ship-1", resendWhenUnknown });
  const errors = await Promise.all([thrownBy(ship()), thrownBy(ship())]);
  const written = sandbox.requests.filter(({ status }) => status === 200 || status === 500);
  await sandbox.close();
  return { errors, written };
}

it("a shipment is made once when two workers share a key, and neither reports plain success", async () => {
  const { errors, written } = await race(false);
  expect(errors).toMatchObject([
    { name: "OutcomeUnknownError", outcome: "unknown", cause: { status: 500 } },
    { name: "OutcomeUnknownError", outcome: "unknown", cause: { status: 409 }, attempts: 1 },
  ]);
  expect(written).toHaveLength(1);
});

it("a call that says resendWhenUnknown goes on, and takes the risk", async () => {
  const { errors } = await race(true);
  expect(errors[1]).toBeUndefined();
});
