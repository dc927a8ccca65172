import * as contract from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { FaultRule } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import ts from "typescript";
import { expect, it } from "vitest";
import { shipOrderRequest } from "../../generated/examples.ts";
import { secrets } from "../support/calls.ts";
import { readmeBlocks } from "../support/readme.ts";

interface Jobs {
  claim(id: string): Promise<boolean>;
  giveBack(id: string): Promise<boolean>;
}
type Ship = (job: object, jobs: Jobs) => Promise<string>;

/** A table of one job. */
function tableOfJobs(): Jobs {
  let isQueued = true;
  const move = async (from: boolean) => isQueued === from && ((isQueued = !from), true);
  return { claim: () => move(true), giveBack: () => move(false) };
}

/** The function of README's example of a queue, run as it stands there. */
async function shipOfReadme(fetch: contract.Fetch): Promise<Ship> {
  const example = (await readmeBlocks()).find(({ heading }) => heading === "Call the API")?.source ?? "";
  const { outputText } = ts.transpileModule(example, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const { apiKey, accessToken } = secrets;
  const env = { TRACKSTAR_API_KEY: apiKey, TRACKSTAR_ACCESS_TOKEN: accessToken };
  const createClient = (options: contract.ClientOptions) => contract.createClient({ ...options, pacing: false, fetch });
  const exported: { ship?: Ship } = {};
  // oxlint-disable-next-line typescript/no-implied-eval -- README's own text
  const run = new Function("require", "exports", "process", outputText);
  run(() => ({ ...contract, createClient }), exported, { env });
  return exported.ship as Ship;
}

const job = { id: 1, orderId: "order_id", shipment: shipOrderRequest };

/** A queue that repeats a job that throws, three times in all; what the example returned. */
async function workOff(ship: Ship, jobs: Jobs, work: object = job): Promise<string | undefined> {
  for (let tries = 0; tries < 3; tries++) {
    const left = await ship(work, jobs).catch(() => undefined);
    if (left !== undefined) return left;
  }
  return undefined;
}

it.each<[string, FaultRule, string]>([
  ["a field was ignored", { unusedFields: ["carrier"], times: 9 }, "tell a person"],
  ["the response was lost", { disconnect: "mid-response", times: 9 }, "look up the order"],
  ["the server failed after the write", { status: 500, when: "after-write", times: 9 }, "look up the order"],
  ["a gateway failed after the write, once", { status: 502, when: "after-write", times: 1 }, "look up the order"],
])("README's example ships once in two queues that repeat what throws: %s", async (_what, fault, told) => {
  const sandbox = createSandbox({ faults: [fault] });
  const [ship, jobs] = [await shipOfReadme(sandbox.fetch), tableOfJobs()];
  expect(await Promise.all([workOff(ship, jobs), workOff(ship, jobs)])).toEqual([told, "nothing"]);
  expect(await workOff(ship, jobs)).toBe("nothing");
  expect(sandbox.requests.filter(({ operation }) => operation === "shipOrder")).toHaveLength(1);
  expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
  await sandbox.close();
});

it("README's example ships after a refusal that passes, and gives up what repeating cannot mend", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ id: "order_id", shipments: [] })] });
  const busy = await shipOfReadme(async (url, init) =>
    sandbox.requests.length === 0
      ? sandbox.fetch(url, {
          ...init,
          headers: { ...init?.headers, "x-sandbox-status": "429" },
        })
      : sandbox.fetch(url, init),
  );
  expect(await workOff(busy, tableOfJobs())).toBe("nothing");
  const ship = await shipOfReadme(sandbox.fetch);
  for (const wrong of [
    { id: 2, orderId: "nowhere" },
    { id: 3, shipment: {} },
  ])
    expect(await workOff(ship, tableOfJobs(), { ...job, ...wrong })).toBe("correct the job");
  expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
});

it("README's example takes another body for a key that was used as a doubt", async () => {
  const sandbox = createSandbox();
  const ship = await shipOfReadme(sandbox.fetch);
  await workOff(ship, tableOfJobs());
  const later = { ...job, shipment: { ...shipOrderRequest, shipped_date: "2026-03-03T00:00:00Z" } };
  expect(await workOff(ship, tableOfJobs(), later)).toBe("look up the order");
});

it("README's example ships once when the response to an accepted shipment breaks the contract", async () => {
  const sandbox = createSandbox();
  const ship = await shipOfReadme(async (url, init) => {
    const response = await sandbox.fetch(url, init);
    return Response.json({ ...((await response.json()) as object), id: 7 });
  });
  expect(await workOff(ship, tableOfJobs())).toBe("tell a person");
  expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
});
