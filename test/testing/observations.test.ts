import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordObservations } from "trackstar-orders-contract/testing";
import { beforeAll, expect, it } from "vitest";
import { parseJson } from "../../src/core/json.ts";
import { runCheck, type JsonReport } from "../support/terminal.ts";
import { root, run } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const config = fileURLToPath(new URL("observed-suite/vitest.config.ts", import.meta.url));
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const folder = await folderForTests("trackstar-observations");
let seen: string;
let report: JsonReport & { coverage: NonNullable<JsonReport["coverage"]> };
let exit: number;

const seenOf = (name: string) => report.coverage.sets.find((set) => set.name === name)?.seen.toSorted();

/** A team runs its unit tests, and then `check --coverage` on what they wrote. */
beforeAll(async () => {
  seen = join(folder, "seen.ndjson");
  const env = { ...process.env, OBSERVATIONS: seen };
  await run(process.execPath, [vitest, "run", "--config", config], { env });
  const { code, text } = await runCheck([seen, "--coverage", "--format", "json"]);
  exit = code;
  report = JSON.parse(text) as typeof report;
});

it("writes whole lines, from several processes at once", async () => {
  const lines = (await readFile(seen, "utf8")).trimEnd().split("\n");
  expect(lines.filter((line) => parseJson(line) === undefined)).toEqual([]);
  expect(lines.length).toBe(200 + 1 + 1 + 200 + 2 + 1 + 2);
});

it("becomes the coverage of operations, statuses and events", () => {
  expect(seenOf("operations")).toEqual(["cancelOrder", "shipOrder", "updateOrder"]);
  expect(seenOf("events")).toEqual(["order.updated"]);
  expect(["updateOrder", "cancelOrder", "shipOrder"].map((name) => seenOf(`statuses of ${name}`))).toEqual([
    [200, 501],
    [200, 404],
    [200],
  ]);
});

it("becomes the coverage of fields and values", () => {
  expect(seenOf("fields of updateOrder request")).toEqual(["/status", "/status=open", "/status=picked"]);
  const { payloads } = report;
  expect(payloads).toMatchObject({ "shipOrder response 200": 201, "cancelOrder response 200": 1, Order: 1 });
});

it("keeps the contract, and leaves out what did not match, or was refused", () => {
  expect([exit, report.findings]).toEqual([0, []]);
  expect(Object.keys(report.payloads)).not.toContain("Address");
});

it("writes no credentials", async () => {
  expect(await readFile(seen, "utf8")).not.toMatch(/secret-key|secret-token|whsec_/);
});

it("fails at once where it cannot write", () => {
  expect(() => recordObservations({ file: join(folder, "gone", "seen.ndjson") })).toThrow("ENOENT");
});
