import { createSandbox, type FaultRule } from "trackstar-orders-contract/sandbox";
import type { OrderResponse } from "trackstar-orders-contract/schemas";
import { anExample, manualClock } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { responseHeaderTypes } from "../../generated/headers.ts";
import published from "../../generated/openapi.json" with { type: "json" };
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

function start(faults: FaultRule[] = []) {
  const clock = manualClock();
  const sandbox = createSandbox({ faults, clock, seed: 1 });
  const call = callerOf(sandbox.fetch);
  const update = (headers = {}) => call("PUT", paths.update, { body: { status: "picked" }, headers });
  return { clock, sandbox, call, update, status: () => sandbox.orders.get("order_id")?.status };
}

const { responses } = published.components;
const refusals = Object.entries(published.paths["/wms/orders/{order_id}"].put.responses).slice(1);
const documented = refusals.map(
  ([status, { $ref }]) => [$ref.split("/").at(-1) as keyof typeof responses, Number(status)] as const,
);

/** The headers of the contract that the document gives a response, in lower case. */
const documentedFor = (name: keyof typeof responses) =>
  Object.keys(responses[name].headers)
    .map((header) => header.toLowerCase())
    .sort();

const sentWith = ({ headers }: Response) =>
  Object.keys(responseHeaderTypes)
    .filter((name) => headers.has(name))
    .sort();

it("a replay, and a refusal for a credential that is missing, have the documented headers alone", async () => {
  const { update } = start();
  expect(sentWith(await update({ "x-trackstar-api-key": "" }))).toEqual(documentedFor("Unauthorized"));
  await update({ "idempotency-key": "key" });
  expect(sentWith(await update({ "idempotency-key": "key" }))).toEqual(documentedFor("UpdatedOrder"));
});

describe("an error that is asked for by header", () => {
  it.each(documented)(
    "is the documented %s for %i, with its headers alone, and nothing is written",
    async (name, code) => {
      const { update, status, sandbox } = start();
      const response = await update({ "x-sandbox-status": `${code}` });
      expect([response.status, ...sentWith(response)]).toEqual([code, ...documentedFor(name)]);
      await expect(response).toSatisfyContract("updateOrder");
      expect(status()).toBe("open");
      expect(sandbox.requests[0]?.wrote).toBe(false);
    },
  );

  it("is a documented example by its name", async () => {
    const response = await start().update({ "x-sandbox-example": "error-400-refused-by-warehouse" });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(anExample("error400RefusedByWarehouse"));
  });

  it("is a 429 with the pause that is asked for", async () => {
    const { headers } = await start().update({ "x-sandbox-status": "429", "x-sandbox-retry-after": "7" });
    expect(headers.get("retry-after")).toBe("7");
    expect(headers.get("x-ratelimit-remaining")).toBe("0");
  });

  it("is what a proxy says: HTML, or nothing", async () => {
    const html = await start().update({ "x-sandbox-body": "html" });
    expect([html.status, html.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await html.text()).toContain("<html>");
    const empty = await start().update({ "x-sandbox-body": "empty", "x-sandbox-status": "504" });
    expect([empty.status, await empty.text()]).toEqual([504, ""]);
  });

  it("comes for the first requests with a key, and then no more", async () => {
    const { update } = start();
    const headers = { "x-sandbox-status": "409", "x-sandbox-times": "2", "idempotency-key": "a" };
    expect((await update(headers)).status).toBe(409);
    expect((await update(headers)).status).toBe(409);
    expect((await update(headers)).status).toBe(200);
    expect((await update({ ...headers, "idempotency-key": "b" })).status).toBe(409);
  });

  it.each([
    ["x-sandbox-sttaus", "500"],
    ["x-sandbox-status", "abc"],
    ["x-sandbox-disconnect", "later"],
    ["x-sandbox-latency-ms", "-1"],
    ["x-sandbox-example", "error-999"],
  ])("is refused with 400 if it cannot be understood: %s: %s", async (name, value) => {
    const { update, status } = start();
    const response = await update({ [name]: value });
    expect(response.status).toBe(400);
    expect((await errorOf(response)).error).toMatch(name === "x-sandbox-example" ? /Unknown example/ : /x-sandbox-/);
    expect(status()).toBe("open");
  });
});

describe("a cut connection", () => {
  it("before the answer makes fetch fail, and nothing is written", async () => {
    const { update, status, sandbox } = start();
    await expect(update({ "x-sandbox-disconnect": "before-response" })).rejects.toThrow(TypeError);
    expect(status()).toBe("open");
    expect(sandbox.requests[0]).toMatchObject({ wrote: false, disconnect: "before-response" });
  });

  it("can come after the write, so that only the ledger knows of it", async () => {
    const { update, status, sandbox } = start();
    await expect(
      update({ "x-sandbox-disconnect": "before-response", "x-sandbox-when": "after-write" }),
    ).rejects.toThrow(TypeError);
    expect(status()).toBe("picked");
    expect(sandbox.requests[0]).toMatchObject({ wrote: true, disconnect: "before-response" });
  });

  it("in the middle of the answer lets the status through and fails the body", async () => {
    const { update, status } = start();
    const response = await update({ "x-sandbox-disconnect": "mid-response" });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(status()).toBe("picked");
  });
});

describe("a slow answer", () => {
  it("takes its time", async () => {
    const { update, clock } = start();
    let answered = false;
    const slow = update({ "x-sandbox-latency-ms": "3000" }).finally(() => (answered = true));
    await clock.advance(2999);
    expect(answered).toBe(false);
    await clock.advance(1);
    expect((await slow).status).toBe(200);
  });

  it("is written all the same when the caller stops waiting", async () => {
    const { sandbox, clock, status } = start([{ latencyMs: 1000 }]);
    const stop = new AbortController();
    const slow = callerOf((input, init) => sandbox.fetch(input, { ...init, signal: stop.signal }))("PUT", paths.cancel);
    const reason = new Error("enough");
    stop.abort(reason);
    await expect(slow).rejects.toBe(reason);
    await clock.advance(1000);
    expect(status()).toBe("cancelled");
  });
});

describe("a rule", () => {
  it("can look at the request, which has no credentials, and can be added and cleared later", async () => {
    const { update, sandbox } = start();
    const seen: unknown[] = [];
    sandbox.faults.add({ match: (request) => Boolean(seen.push(request)), status: 500 });
    expect((await update()).status).toBe(500);
    expect(JSON.stringify(seen)).not.toContain("must-not-leak");
    sandbox.faults.clear();
    expect((await update()).status).toBe(200);
  });
});

it("reports fields as unused on demand", async () => {
  const response = await start().update({ "x-sandbox-unused-fields": "status, channel" });
  expect(((await response.json()) as OrderResponse).unused_fields).toEqual(["status", "channel"]);
});

it("gives the order a status that the contract does not know, on demand", async () => {
  const response = await start().update({ "x-sandbox-order-status": "returned" });
  const { data } = (await response.json()) as OrderResponse;
  expect(data).toMatchSchema("Order", { mode: "tolerant" });
  expect(data).not.toMatchSchema("Order");
});
