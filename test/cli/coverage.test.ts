import { anOrder, anExample } from "trackstar-orders-contract/testing";
import { operations } from "../../generated/operations.ts";
import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/core/observation.ts";
import { runCheck, type JsonReport } from "../support/terminal.ts";

const envelope = { data: anOrder({ status: "picked" }), id: "order_id", unused_fields: [] };
const observations: Observation[] = [
  {
    operation: "updateOrder",
    request: { body: { status: "picked", line_items: [{ sku: "A" }, { quantity: 2 }] } },
    response: { status: 200, body: envelope },
  },
  { operation: "updateOrder", request: { body: { status: "" } }, response: { status: 422 } },
  { operation: "cancelOrder", request: {}, response: { status: 404 } },
  { headers: {}, body: JSON.stringify(anExample("orderUpdatedEventDotted")) },
  { schema: "Address", payload: { city: "Ghent" } },
];
const input = observations.map((line) => JSON.stringify(line)).join("\n");

async function coverageOf(text: string): Promise<NonNullable<JsonReport["coverage"]>> {
  const { text: printed } = await runCheck(["--coverage", "--format", "json"], { input: text });
  return (JSON.parse(printed) as Required<JsonReport>).coverage;
}

const setIn = ({ sets }: NonNullable<JsonReport["coverage"]>, name: string) => sets.find((one) => one.name === name);

it("tells which operations, statuses and events were exercised, and which never", async () => {
  const coverage = await coverageOf(input);
  const never = Object.keys(operations).filter((name) => !["updateOrder", "cancelOrder"].includes(name));
  expect(setIn(coverage, "operations")).toEqual({
    name: "operations",
    seen: ["updateOrder", "cancelOrder"],
    never: expect.arrayContaining(never),
  });
  expect(setIn(coverage, "events")).toEqual({ name: "events", seen: ["order.updated"], never: [] });
  for (const [name, seen] of [...never.map((one) => [one, []]), ["updateOrder", [200, 422]], ["cancelOrder", [404]]])
    expect(setIn(coverage, `statuses of ${String(name)}`)?.seen).toEqual(seen);
  expect(setIn(coverage, "statuses of updateOrder")?.never).toContain(501);
});

it("tells which fields and values were exercised, and which never, over all items of an array", async () => {
  const coverage = await coverageOf(input);
  const request = setIn(coverage, "fields of updateOrder request");
  expect(request?.seen.toSorted()).toEqual(
    ["/line_items", "/line_items/*/quantity", "/line_items/*/sku", "/status", "/status=picked"].sort(),
  );
  expect(request?.never).toEqual(expect.arrayContaining(["/line_items/*/product_id", "/status=open"]));
  const response = setIn(coverage, "fields of updateOrder response 200");
  expect(response?.seen.filter((one) => String(one).startsWith("/data/status="))).toEqual(["/data/status=picked"]);
  expect(response?.never).toEqual(expect.arrayContaining(["/data/status=open", "/data/status=cancelled"]));
  expect(setIn(coverage, "fields of Address")?.seen).toEqual(["/city"]);
});

it("names all that there is when nothing was exercised", async () => {
  const coverage = await coverageOf(JSON.stringify({ schema: "OrderStatus", payload: "open" }));
  expect(setIn(coverage, "operations")?.never).toEqual(Object.keys(operations));
  for (const { name, seen, never } of coverage.sets.filter((one) => one.name !== "fields of OrderStatus"))
    expect([name, seen, never.length > 0]).toEqual([name, [], true]);
});

it("is said in words", async () => {
  const { text } = await runCheck(["--coverage"], { input });
  expect(text).toMatch(/ {2}operations: 2 of \d+; never (?:\w+, )*shipOrder\b/);
  expect(text).toMatch(/ {2}fields of shipOrder request: 0 of \d+\n/);
  expect(text).toMatch(/ {2}fields of updateOrder request: \d+ of \d+; never (?:[^,\n]+, )*\/status=open, /);
});

describe("--min-coverage", () => {
  it("fails below the percentage that was asked for, says the figure and what was never exercised", async () => {
    const { percent } = await coverageOf(input);
    expect(percent).toBeGreaterThan(1);
    const enough = await runCheck(["--min-coverage", String(percent)], { input });
    expect(enough).toMatchObject({ code: 0, text: expect.stringContaining(`Coverage:\n  ${percent}%\n`) as unknown });
    const little = await runCheck(["--min-coverage", "99.5%"], { input });
    expect(little.code).toBe(1);
    expect(little.text).toContain(`Coverage:\n  ${percent}%, less than the 99.5% that are asked for\n`);
    expect(little.text).toMatch(/ {2}fields of updateOrder request: \d+ of \d+; never (?:[^,\n]+, ){5}and \d+ more$/m);
  });

  it("is the share of all operations, statuses, events, fields and values", async () => {
    const { percent, sets } = await coverageOf(input);
    const count = (of: "seen" | "never") => sets.reduce((sum, set) => sum + set[of].length, 0);
    expect(percent).toBe(Math.floor((1000 * count("seen")) / (count("seen") + count("never"))) / 10);
  });

  it("is a failed test in JUnit and an error on GitHub", async () => {
    const [junit, github] = await Promise.all(
      ["junit", "github"].map((format) => runCheck(["--min-coverage", "99", "--format", format], { input })),
    );
    expect(junit?.text).toMatch(/<testsuite [^>]*name="Coverage"[^>]* failures="1"[^]*<failure type="Coverage"/);
    expect(github?.text).toMatch(/^::error title=Coverage::[\d.]+%25, less than the 99%25 /m);
  });
});
