import * as contract from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { FaultRule } from "trackstar-orders-contract/sandbox";
import ts from "typescript";
import { expect, it } from "vitest";
import { shipOrderRequest } from "../../generated/examples.ts";
import { secrets } from "../support/calls.ts";
import { readmeBlocks } from "../support/readme.ts";

type Ship = (job: object) => Promise<string>;

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

it.each<[string, FaultRule, string]>([
  ["a field was ignored", { unusedFields: ["carrier"], times: 9 }, "tell a person"],
  ["the response was lost", { cut: "mid-answer", times: 9 }, "look up the order"],
  ["the server failed after the write", { status: 500, when: "after-write", times: 9 }, "look up the order"],
])("README's example ships once in a queue that repeats what throws: %s", async (_what, fault, told) => {
  const sandbox = createSandbox({ faults: [fault] });
  const ship = await shipOfReadme(sandbox.fetch);
  let left: string | undefined;
  for (let tries = 0; tries < 3 && left === undefined; tries++)
    left = await ship({ id: 1, orderId: "order_id", shipment: shipOrderRequest }).catch(() => undefined);
  expect(sandbox.requests.filter(({ operation }) => operation === "shipOrder")).toHaveLength(1);
  expect(left).toBe(told);
  await sandbox.close();
});

it("README's example ships once when the response to an accepted shipment breaks the contract", async () => {
  const sandbox = createSandbox();
  const ship = await shipOfReadme(async (url, init) => {
    const response = await sandbox.fetch(url, init);
    return Response.json({ ...((await response.json()) as object), id: 7 });
  });
  expect(await ship({ id: 1, orderId: "order_id", shipment: shipOrderRequest })).toBe("tell a person");
  expect(sandbox.orders.get("order_id")?.shipments).toHaveLength(1);
});
