import { readFile } from "node:fs/promises";
import * as contract from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { FaultRule } from "trackstar-orders-contract/sandbox";
import ts from "typescript";
import { expect, it } from "vitest";
import { shipOrderRequest } from "../../generated/examples.ts";
import { secrets } from "../support/calls.ts";

type Ship = (job: object) => Promise<unknown>;

/** The function of README's first example, run as it stands there. */
async function shipOfReadme(fetch: contract.Fetch, calls: string[]): Promise<Ship> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const example = /## Call the API\s+```ts\n([^]*?)```/.exec(readme)?.[1] ?? "";
  const { outputText } = ts.transpileModule(example, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const given = {
    ...secrets,
    tellPerson: () => calls.push("tellPerson"),
    lookUpOrder: () => calls.push("lookUpOrder"),
    askForEndpoint: () => calls.push("askForEndpoint"),
  };
  const createClient = (options: contract.ClientOptions) => contract.createClient({ ...options, pacing: false, fetch });
  const exported: { ship?: Ship } = {};
  // oxlint-disable-next-line typescript/no-implied-eval -- README's own text
  const run = new Function("require", "exports", ...Object.keys(given), outputText);
  run(() => ({ ...contract, createClient }), exported, ...Object.values(given));
  return exported.ship as Ship;
}

it.each<[string, FaultRule, string]>([
  ["a field was ignored", { unusedFields: ["carrier"], times: 9 }, "tellPerson"],
  ["the response was lost", { cut: "mid-answer", times: 9 }, "lookUpOrder"],
  ["the server failed after the write", { status: 500, when: "after-write", times: 9 }, "lookUpOrder"],
])("README's first example ships once in a queue that repeats what throws: %s", async (_what, fault, told) => {
  const sandbox = createSandbox({ faults: [fault] });
  const calls: string[] = [];
  const ship = await shipOfReadme(sandbox.fetch, calls);
  for (let tries = 0; tries < 3; tries++) {
    const done = await ship({ id: 1, orderId: "order_id", shipment: shipOrderRequest }).then(
      () => true,
      () => false,
    );
    if (done) break;
  }
  expect(sandbox.requests.filter(({ operation }) => operation === "shipOrder")).toHaveLength(1);
  expect(calls).toEqual([told]);
  await sandbox.close();
});
