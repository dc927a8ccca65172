import { anOrder, anOrderUpdatedEvent } from "trackstar-orders-contract/testing";
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
  { headers: {}, body: JSON.stringify(anOrderUpdatedEvent()) },
  { schema: "Address", payload: { city: "Ghent" } },
];
const input = observations.map((line) => JSON.stringify(line)).join("\n");

async function coverageOf(text: string): Promise<NonNullable<JsonReport["coverage"]>> {
  const { text: printed } = await runCheck(["--coverage", "--format", "json"], { input: text });
  return (JSON.parse(printed) as Required<JsonReport>).coverage;
}

it("tells which operations, statuses and events were exercised, and which never", async () => {
  const coverage = await coverageOf(input);
  const never = Object.keys(operations).filter((name) => !["updateOrder", "cancelOrder"].includes(name));
  expect(coverage.operations).toEqual({ seen: ["updateOrder", "cancelOrder"], never: expect.arrayContaining(never) });
  expect(coverage.events).toEqual({ seen: ["order.updated"], never: [] });
  const statuses = Object.fromEntries(coverage.statuses.map(({ operation, seen }) => [operation, seen]));
  const unseen = Object.fromEntries(never.map((name) => [name, []]));
  expect(statuses).toEqual({ ...unseen, updateOrder: [200, 422], cancelOrder: [404] });
  expect(coverage.statuses[0]?.never).toContain(501);
});

it("tells which fields and values were exercised, and which never, over all items of an array", async () => {
  const { payloads } = await coverageOf(input);
  const request = payloads.find(({ subject }) => subject === "updateOrder request");
  expect(request?.payloads).toBe(2);
  expect(request?.fields.seen).toEqual(
    ["/status", "/line_items", "/line_items/*/sku", "/line_items/*/quantity"].sort(byOrder(request?.fields.seen)),
  );
  expect(request?.fields.never).toContain("/line_items/*/product_id");
  const status = payloads.flatMap(({ subject, values }) =>
    values.filter(({ path }) => subject === "updateOrder response 200" && path === "/data/status"),
  );
  expect(status).toMatchObject([{ seen: ["picked"], never: expect.arrayContaining(["open", "cancelled"]) as unknown }]);
  expect(payloads.find(({ subject }) => subject === "Address")?.fields.seen).toEqual(["/city"]);
});

const byOrder =
  (order: readonly string[] = []) =>
  (a: string, b: string) =>
    order.indexOf(a) - order.indexOf(b);

it("names all that there is when nothing was exercised", async () => {
  const coverage = await coverageOf(JSON.stringify({ schema: "OrderStatus", payload: "open" }));
  expect(coverage.operations.never).toEqual(Object.keys(operations));
  for (const { subject, fields } of coverage.payloads.filter(({ payloads }) => payloads === 0))
    expect([subject, fields.seen, fields.never.length > 0]).toEqual([subject, [], true]);
});

it("is said in words", async () => {
  const { text } = await runCheck(["--coverage"], { input });
  expect(text).toMatch(/ {2}operations: 2 of \d+; never (?:\w+, )*shipOrder\b/);
  expect(text).toMatch(/ {2}fields of shipOrder request: 0 of \d+\n/);
  expect(text).toMatch(/ {2}values of updateOrder request \/status: 1 of \d+; never open, /);
});

describe("--min-coverage", () => {
  it("fails below the percentage that was asked for, says the figure and what was never exercised", async () => {
    const { percent } = await coverageOf(input);
    expect(percent).toBeGreaterThan(1);
    const enough = await runCheck(["--min-coverage", String(percent)], { input });
    expect(enough).toMatchObject({ code: 0, text: expect.stringContaining(`Coverage: ${percent}%\n`) as unknown });
    const little = await runCheck(["--min-coverage", "99.5%"], { input });
    expect(little.code).toBe(1);
    expect(little.text).toContain(`Coverage: ${percent}%, less than the 99.5% that are asked for\n`);
  });

  it("names the ten sets of which most was never seen, in few words, and counts the others", async () => {
    const { percent, ...all } = await coverageOf(input);
    const ofPayloads = all.payloads.flatMap(({ fields, values }) => [
      fields,
      ...(fields.seen.length > 0 ? values : []),
    ]);
    const wanting = [all.operations, all.events, ...all.statuses, ...ofPayloads].filter(
      ({ never }) => never.length > 0,
    );
    const { text } = await runCheck(["--min-coverage", "99"], { input });
    const [verdict, ...lines] = text.slice(text.indexOf("Coverage: ")).split("\n");
    expect(verdict).toContain(`${percent}%`);
    expect(lines.pop()).toBe(`  and ${wanting.length - 10} more, which --format json lists`);
    const counts = lines.map((line) => (/: (\d+) of (\d+)/.exec(line) ?? []).slice(1).map(Number));
    const sizes = wanting.map(({ never }) => never.length).sort((a, b) => b - a);
    expect(counts.map(([seen = 0, of = 0]) => of - seen)).toEqual(sizes.slice(0, 10));
    expect(lines.filter((line) => line.split(", ").length > 6)).toEqual([]);
    expect(text).toMatch(/; never (?:[^,]+, ){5}and \d+ more$/m);
  });

  it("is the share of all operations, statuses, events, fields and values", async () => {
    const { percent, ...all } = await coverageOf(input);
    const ofPayloads = all.payloads.flatMap((payload) => [payload.fields, payload.values]).flat();
    const sets = [all.operations, all.events, ...all.statuses, ...ofPayloads];
    const count = (of: "seen" | "never") => sets.reduce((sum, set) => sum + set[of].length, 0);
    expect(percent).toBe(Math.floor((1000 * count("seen")) / (count("seen") + count("never"))) / 10);
  });

  it("is a failed test in JUnit and an error on GitHub", async () => {
    const [junit, github] = await Promise.all(
      ["junit", "github"].map((format) => runCheck(["--min-coverage", "99", "--format", format], { input })),
    );
    expect(junit?.text).toMatch(/<testsuite [^>]*name="coverage"[^>]* failures="1"[^]*<failure type="coverage"/);
    expect(github?.text).toMatch(/^::error title=Coverage::Coverage: /m);
  });
});
