import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anExample, anOrder, anOrderUpdatedEvent, recordExpectations } from "trackstar-orders-contract/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedContract, removeField, require } from "../support/changed-contract.ts";
import type { ChangedContract } from "../support/changed-contract.ts";
import { briefly } from "../support/report.ts";
import type { JsonReport } from "../support/report.ts";
import { runCheck } from "../support/terminal.ts";

let folder: string;
let team: string;
/** What the team reads. */
let uses: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trackstar-against-"));
  team = join(folder, "expectations.json");
  const recorder = recordExpectations();
  const client = recorder.client(createClient({ apiKey: "k", accessToken: "t", fetch: createSandbox().fetch }));
  const { data } = await client.updateOrder("order_id", { status: "picked", ship_to_address: { city: "Ghent" } });
  const event = recorder.event(anOrderUpdatedEvent());
  uses = [data.id, event.data.status];
  await recorder.write(team);
});
afterAll(() => rm(folder, { recursive: true }));

/** A newer contract, in a file. */
async function newContract(change: (contract: ChangedContract) => void): Promise<string> {
  const file = join(folder, "new.json");
  await writeFile(file, JSON.stringify(changedContract(change)));
  return file;
}

const breakingChange = ({ at, schema }: ChangedContract) => {
  at("info")["version"] = "9.0.0";
  removeField(schema("Order"), "id");
  schema("KnownOrderStatus")["enum"] = ["open"];
  require(schema("RequestAddress"), "country");
  delete at("webhooks")["order.updated"];
};

const envelope = (data: object) => ({ data, id: "order_id", unused_fields: [] });
const answered = (data: object) => ({ operation: "updateOrder", response: { status: 200, body: envelope(data) } });
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join("\n");

/** Checks a recording. */
const against = (input: string) => runCheck(["--against", team, "--format", "json", "-"], { input });

/** The findings in a recording. */
const found = async (...values: unknown[]) => briefly(JSON.parse((await against(lines(...values))).text) as JsonReport);

/** What is said of a command line that cannot be followed. */
async function complaint(...args: string[]): Promise<string> {
  const { code, complaints } = await runCheck(args);
  return code === 2 ? complaints : `exit code ${code}`;
}

describe("check --against, without paths", () => {
  it("passes for the package's own contract, and reads no standard input", async () => {
    const { code, text } = await runCheck(["--against", team], { input: "no JSON", isInputTerminal: true });
    expect(text).toMatch(/^0 violations, 0 drift in 1 payload of 1 input\n.*\n +1 {2}expectations against version \d/);
    expect([code, uses]).toEqual([0, ["order_id", "fulfilled"]]);
  });

  it("names operation, field and what breaks, at the line of the expectation", async () => {
    const contract = await newContract(breakingChange);
    const { code, text } = await runCheck(["--against", team, "--contract", contract]);
    const recorded = (await readFile(team, "utf8")).split("\n");
    const lineOf = (part: string) => recorded.findIndex((line) => line.includes(part)) + 1;
    expect(code).toBe(1);
    expect(text.split("\n").slice(0, 4)).toEqual([
      expect.stringContaining(
        `${team}:${lineOf('"/data/id"')}:21: error: updateOrder response: /data/id is not in the`,
      ),
      expect.stringContaining(
        `${team}:${lineOf('"/status"')}:20: error: updateOrder request: /status must not be "pic`,
      ),
      expect.stringContaining("error: updateOrder request: /ship_to_address/country is required, and not sent (expect"),
      expect.stringContaining(`${team}:${lineOf('"order.updated"')}:22: error: order.updated: is not in the contract`),
    ]);
    expect(text).toContain("expectations against version 9.0.0 of the contract");
  });

  it.each(["json", "junit", "sarif", "github"])("names them as %s, too", async (format) => {
    const contract = await newContract(breakingChange);
    const { code, text } = await runCheck(["--against", team, "--contract", contract, "--format", format]);
    expect(code).toBe(1);
    expect(text).toContain("expectations.json");
    for (const part of ["updateOrder response", "/data/id", "is not in the contract", "/status", "order.updated"])
      expect(text).toContain(part);
  });

  it("passes where a contract changes what the team does not use", async () => {
    const contract = await newContract(({ schema }) => removeField(schema("Order"), "warehouse_id"));
    expect((await runCheck(["--against", team, "--contract", contract])).code).toBe(0);
  });

  it("holds the contract to every team", async () => {
    const [other, contract] = [join(folder, "other.json"), await newContract(breakingChange)];
    await writeFile(
      other,
      JSON.stringify({ contract: "0.1.0", operations: { splitOrder: { reads: {} } }, events: {} }),
    );
    const args = ["--against", team, "--against", other, "--contract", contract, "--format", "json"];
    const report = JSON.parse((await runCheck(args)).text) as JsonReport;
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set([team, other]));
    expect(briefly(report)).toContain("splitOrder expectation");
  });

  it.each([
    ["{", /expectations\.json:1:2: the JSON ends in the middle/],
    ["null", /does not hold expectations/],
    ['{"operations":{}}', /does not hold expectations/],
    ['{"operations":{"a":{"reads":{"/a":1}}},"events":{}}', /does not hold expectations/],
  ])("refuses %s as expectations", async (content, expected) => {
    const file = join(folder, "odd-expectations.json");
    await writeFile(file, content);
    const { code, complaints } = await runCheck(["--against", file]);
    expect(code).toBe(2);
    expect(complaints).toMatch(expected);
  });

  it("refuses files that are not there, contracts that are none, and --contract alone", async () => {
    const broken = await newContract(({ at }) => (at("paths")["/x"] = { $ref: "#/nowhere" }));
    expect(await complaint("--against", "gone.json")).toContain("gone.json: there is no such file.");
    expect(await complaint("--against", team, "--contract", "gone.json")).toContain("gone.json cannot be read.");
    expect(await complaint("--against", team, "--contract", team)).toContain("is not an OpenAPI 3 document.");
    expect(await complaint("--against", team, "--contract", broken)).toContain("#/nowhere leads nowhere");
    expect(await complaint("--contract", broken)).toContain("it needs --against");
  });
});

describe("check --against, with a recording", () => {
  it("passes for responses and events as they are documented", async () => {
    const event = { headers: {}, body: JSON.stringify(anOrderUpdatedEvent()) };
    const { code, text } = await against(lines(answered(anOrder()), event, anOrderUpdatedEvent()));
    expect([code, (JSON.parse(text) as JsonReport).findings]).toEqual([0, []]);
  });

  it("names the field that a response or an event lacks, and whom it breaks", async () => {
    const { id: _id, ...rest } = anOrder();
    const event = { ...anOrderUpdatedEvent(), data: { ...anOrder(), status: 3 } };
    expect(await found(answered(rest), { headers: {}, body: JSON.stringify(event) })).toEqual([
      "updateOrder response 200 /data/id expectation",
      "updateOrder response 200 /data required",
      "order.updated event /data/status expectation",
      "order.updated event /data/status type",
    ]);
    const { text } = await runCheck(["--against", team, "-"], { input: JSON.stringify(answered(rest)) });
    expect(text).toContain(`/data/id is missing, and ${team} relies on it (expectation)`);
  });

  it("asks nothing of errors, truncated events and what the team does not use", async () => {
    const { raw_status: _status, ...rest } = anOrder();
    expect(
      await found(
        { operation: "updateOrder", response: { status: 404, body: anExample("error404OrderNotFound") } },
        { operation: "cancelOrder", response: { status: 200, body: envelope({}) } },
        anExample("orderUpdatedEventTruncated"),
        answered(rest),
      ),
    ).not.toContainEqual(expect.stringContaining("expectation"));
  });

  it("says that a recording holds nothing of the contract", async () => {
    const { code, complaints } = await runCheck(["--against", team, "-"], {
      input: JSON.stringify({ request: { method: "GET", url: "https://example.com/" } }),
    });
    expect([code, complaints]).toEqual([2, "Nothing was checked: the input holds no payload of the contract."]);
  });
});
