import {
  AbortedError,
  ApiError,
  ContractError,
  OutcomeUnknownError,
  TrackstarError,
  UnreachableError,
  UnusedFieldsError,
} from "trackstar-orders-contract";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as examples from "../../generated/examples.ts";
import { callOperation, operationNames, shipment, failing, scriptedClient, thrownBy } from "../support/calls.ts";
import type { Step } from "../support/calls.ts";

const { shipOrderResponse } = examples;
const json =
  (status: number, body: unknown): Step =>
  () =>
    Response.json(body, { status });
const lost = failing({ code: "ECONNRESET", syscall: "read" });
const unsent = failing({ code: "EHOSTUNREACH", syscall: "connect" });
const ignoring = json(200, { ...shipOrderResponse, unused_fields: ["x"] });
const running = json(409, examples.error409StillRunning);
const keyReused = json(400, examples.error400IdempotencyKeyReused);
const refuses = json(422, examples.error422Validation);
const succeeds = json(200, shipOrderResponse);
const integration = { error: "Packed", origin: "integration" };
const once = { retry: false, onUnusedFields: "throw" } as const;

describe.each(operationNames)("the outcome of %s", (operation) => {
  it.each<[string, Step, new (...args: never[]) => Error, string, boolean]>([
    ["a refusal", refuses, ApiError, "not-applied", false],
    ["a rate limit", json(429, { error: "No." }), ApiError, "not-applied", true],
    ["a refusal of the warehouse system", json(409, integration), ApiError, "not-applied", false],
    ["its refusal with a status of its own", json(460, integration), ApiError, "not-applied", false],
    ["its refusal with 400", json(400, examples.error400RefusedByWarehouse), ApiError, "not-applied", false],
    ["an operation that does not exist", json(501, { error: "No." }), ApiError, "not-applied", false],
    ["a key that came with another body", keyReused, OutcomeUnknownError, "unknown", false],
    ["a first request that is still running", running, OutcomeUnknownError, "unknown", false],
    ["an undocumented 409", json(409, { origin: "integration" }), OutcomeUnknownError, "unknown", false],
    ["an unregistered 4xx", json(460, { error: "No." }), OutcomeUnknownError, "unknown", false],
    ["a gateway that ran out of time", json(408, integration), OutcomeUnknownError, "unknown", false],
    ["a proxy whose client left", json(499, integration), OutcomeUnknownError, "unknown", false],
    ["a server error", json(500, { error: "No." }), OutcomeUnknownError, "unknown", false],
    ["a lost connection", lost, OutcomeUnknownError, "unknown", false],
    ["a refused connection", unsent, UnreachableError, "not-applied", true],
    ["a response that breaks the contract", json(200, { id: "x" }), ContractError, "applied", false],
    ["an ignored field", ignoring, UnusedFieldsError, "applied", false],
  ])("after %s is an error that says so", async (_what, step, type, outcome, isTransient) => {
    const error = await thrownBy(callOperation(scriptedClient([step], once).client, operation, "order_id"));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ outcome, isTransient });
  });

  it("is unknown after a redirect that a browser keeps to itself", async () => {
    const { client } = scriptedClient([() => Response.error()], once);
    expect(await thrownBy(callOperation(client, operation, "id"))).toHaveProperty("name", "OutcomeUnknownError");
  });

  it.each<[number, unknown]>([
    [200, { message: "maintenance" }],
    [200, { error: "No.", origin: "trackstar" }],
    [200, { ...shipOrderResponse, error: "No." }],
    [200, null],
    [200, []],
    [200, "ok"],
    [200, { data: {} }],
    [200, { id: "" }],
    [203, shipOrderResponse],
    [206, shipOrderResponse],
    [207, shipOrderResponse],
  ])("is unknown after a %i with %j, which is not the response to a write", async (status, body) => {
    const { client } = scriptedClient([json(status, body)], once);
    const error = await thrownBy(callOperation(client, operation, "id"));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "ApiError", status } });
  });

  it.each([200, 201, 202])("is applied after a %i with the response to a write", async (status) => {
    const { client } = scriptedClient([json(status, { ...shipOrderResponse, error: null })], { retry: false });
    await expect(callOperation(client, operation, "id")).resolves.toMatchObject(shipOrderResponse);
  });

  it.each([{ id: "order_1" }, { id: 7 }, { data: { id: "order_1" } }, { data: { id: 7 } }])(
    "is applied after a 200 with an order's id alone: %j",
    async (body) => {
      const error = await thrownBy(callOperation(scriptedClient([json(200, body)], once).client, operation, "id"));
      expect(error).toMatchObject({ name: "ContractError", outcome: "applied" });
    },
  );

  it("is not-applied where the caller's signal ends the call before anything is sent, with the reason", async () => {
    const reason = new Error("shutting down");
    const { client, sent } = scriptedClient([succeeds]);
    const error = await thrownBy(callOperation(client, operation, "id", { signal: AbortSignal.abort(reason) }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: "AbortError", outcome: "not-applied", isTransient: true, cause: reason });
    expect(sent).toEqual([]);
  });

  it.each([{ timeoutMs: -1 }, { headers: { "a b": "c" } }, { retries: 1 }])(
    "is not-applied for the wrong options %j, whose error is a TypeError",
    async (options) => {
      const error = await thrownBy(callOperation(scriptedClient([succeeds]).client, operation, "id", options));
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({ outcome: "not-applied", isTransient: false });
    },
  );
});

describe("a refusal after an attempt whose outcome is unknown", () => {
  it.each([
    { name: "a lost response", steps: [lost, refuses], status: 422 },
    { name: "a 409", steps: [running, refuses], status: 422 },
    { name: "a lost response and a 409", steps: [lost, running, refuses], status: 422 },
    { name: "a 503", steps: [json(503, {}), refuses], status: 422 },
    { name: "a 504 after a 504", steps: [json(504, {})], status: 504 },
    { name: "a rate limit after a 502", steps: [json(502, {}), json(429, { error: "No." })], status: 429 },
  ])("leaves it unknown: $name", async ({ steps, status }) => {
    const error = await thrownBy(scriptedClient(steps).client.cancelOrder("id"));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "ApiError", status } });
  });

  it("leaves it unknown, also where the later attempt was not sent", async () => {
    const error = await thrownBy(scriptedClient([running, unsent]).client.cancelOrder("id"));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { code: "EHOSTUNREACH" } });
  });

  it.each([
    { name: "at once", steps: [refuses] },
    { name: "after nothing was sent", steps: [unsent, refuses] },
    { name: "after a rate limit", steps: [json(429, { error: "No." }), refuses] },
  ])("is not one $name", async ({ steps }) => {
    const error = await thrownBy(scriptedClient(steps).client.cancelOrder("id"));
    expect(error).toMatchObject({ name: "ApiError", status: 422, outcome: "not-applied" });
  });
});

describe("a shipment", () => {
  const connect = { code: "EHOSTUNREACH", syscall: "connect" };

  it.for([
    { code: "EHOSTUNREACH", syscall: "read" },
    { code: "ENETUNREACH", syscall: "write" },
    { code: "EHOSTUNREACH" },
    { code: "ECONNREFUSED", syscall: "read" },
    { code: "ENETUNREACH", errors: [connect, { code: "ENETUNREACH", syscall: "write" }] },
    { code: "ENETUNREACH", errors: [] },
  ])("that failed with %j has an unknown outcome and is not sent again", async (fields) => {
    const { client, sent } = scriptedClient([failing(fields), succeeds]);
    await expect(client.shipOrder("id", shipment)).rejects.toMatchObject({ name: "OutcomeUnknownError" });
    expect(sent).toHaveLength(1);
  });

  it.for([
    connect,
    { code: "ENETUNREACH", syscall: "connect" },
    { code: "ECONNREFUSED" },
    { code: "ENETUNREACH", errors: [connect, { code: "ECONNREFUSED", syscall: "connect" }] },
  ])("that failed with %j was not sent, and is sent again", async (fields) => {
    const { client, sent } = scriptedClient([failing(fields), succeeds]);
    await expect(client.shipOrder("id", shipment)).resolves.toEqual(shipOrderResponse);
    expect(sent).toHaveLength(2);
  });

  it("says that another request runs, where the API says so", async () => {
    const { client } = scriptedClient([running]);
    expect(String(await thrownBy(client.shipOrder("order_id", shipment)))).toContain("its key is still running");
  });

  it.each([
    ["the API refuses the key", { error: "No" }, "its key may belong to another request"],
    ["the warehouse system refuses a repeat", integration, "a response with 400 does not tell"],
  ])("says of a 400 whether %s", async (_what, body, text) => {
    const refused = () => Response.json(body, { status: 400 });
    const { client } = scriptedClient([() => new Response("", { status: 503 }), refused]);
    expect(String(await thrownBy(client.updateOrder("id", { status: "picked" })))).toContain(text);
  });

  it("keeps the whole text of a success that is cut off: the write may have happened", async () => {
    const text = JSON.stringify(shipOrderResponse).slice(0, -1);
    const { client } = scriptedClient([() => new Response(text), () => new Response(text)]);
    const error = await thrownBy(client.shipOrder("order_id", shipment));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "ApiError", status: 200, body: text } });
    expect(await thrownBy(client.updateOrder("order_id", { status: "picked" }))).toMatchObject({
      cause: { body: text },
    });
  });
});

it.each([new TrackstarError("x"), new ContractError("Order", [])])("%s of no call has no outcome", (error) => {
  expect(error.outcome).toBeUndefined();
});

/** The rows of the guide's table with a status: the statuses, what the body is, and the outcome. */
const guideRows = readFileSync(new URL("../../openapi/guides/idempotency.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && /\b\dxx\b|\d{3}/.test(line.split("|")[1] ?? ""))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, statuses = "", body = "", outcome = ""]) => ({ statuses, body, outcome }));
const listed = new Set(
  guideRows.flatMap(({ statuses }) => statuses.match(/^(?!Any 4xx).*$/)?.[0].match(/\d{3}/g) ?? []),
);
const ranges = { "2xx": [200, 299], "3xx": [300, 399], "4xx": [400, 499], "5xx": [500, 599] } as const;
const samples: Readonly<Record<string, unknown>> = {
  "The response of a write: an object with `id` or `data.id`": shipOrderResponse,
  "A documented error with `origin: integration`": integration,
};

/** The statuses of a row: those that it lists, or the rest of a range. */
function statusesOf({ statuses }: { statuses: string }): number[] {
  const all = Array.from({ length: 400 }, (_, at) => at + 200);
  const inRange = Object.entries(ranges).filter(([range]) => statuses.includes(range));
  const but = statuses.startsWith("Any 4xx but") ? (statuses.match(/\d{3}/g) ?? []) : undefined;
  const own = but ? [] : (statuses.match(/\d{3}/g) ?? []).map(Number);
  const rest = all.filter(
    (status) =>
      inRange.some(([, [first, last]]) => status >= first && status <= last) &&
      !(but ?? [...listed]).includes(String(status)),
  );
  return [...own, ...rest];
}

describe("the guide's table", () => {
  it("has a row for every status from 200 to 599", () => {
    expect(new Set(guideRows.flatMap(statusesOf)).size).toBe(400);
  });

  it.each(guideRows)("is right: $statuses, $body: $outcome", async (row) => {
    const body = Object.hasOwn(samples, row.body) ? samples[row.body] : { error: "No.", origin: "trackstar" };
    for (const status of statusesOf(row)) {
      const isBodiless = [204, 205, 304].includes(status);
      const step = () => new Response(isBodiless ? null : JSON.stringify(body), { status });
      for (const operation of operationNames) {
        let outcome: unknown;
        const onResponse = (report: { outcome: unknown }) => (outcome = report.outcome);
        const { client } = scriptedClient([step], { retry: false, onResponse });
        const error = await thrownBy(callOperation(client, operation, "id"));
        const told = error === undefined ? "applied" : (error as TrackstarError).outcome;
        expect({ status, outcome, told }).toEqual({ status, outcome: row.outcome, told: outcome });
      }
    }
  });
});

it.each<[string, Step, string, boolean]>([
  ["a refusal", json(404, { error: "No." }), "ApiError", false],
  ["a rate limit", json(429, { error: "No." }), "ApiError", true],
  ["a server error", json(500, { error: "No." }), "ApiError", true],
  ["a page in place of the order", json(200, { message: "maintenance" }), "ApiError", true],
  ["a lost connection", lost, "UnreachableError", true],
  ["an order that breaks the contract", json(200, { data: { id: "x" } }), "ContractError", false],
])("a read writes nothing, and may be repeated where that can help: %s", async (_what, step, name, isTransient) => {
  const error = await thrownBy(scriptedClient([step], once).client.getOrder("order_id"));
  expect(error).toMatchObject({ name, outcome: "not-applied", isTransient });
});
