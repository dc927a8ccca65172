import { createClient, type AttemptReport, type CallReport } from "trackstar-orders-contract";
import { describe, expect, it, vi } from "vitest";
import { cancelOrderResponse, updateOrderResponse } from "../../generated/examples.ts";
import { quickOptions, secrets, shipment, failing, scriptedClient, thrownBy } from "../support/calls.ts";
import { ledgerServer } from "../support/ledger-server.ts";
import { unhandledRejections } from "../support/rejections.ts";

const server = ledgerServer();

const throws = (): never => {
  throw new Error("broken hook");
};
const rejects = async (): Promise<never> => throws();
const ok = () => Response.json(cancelOrderResponse);
const unavailable = () => new Response("", { status: 503, headers: { "x-request-id": "req_1" } });

describe("onResponse", () => {
  const reports: CallReport[] = [];
  const onResponse = (report: CallReport): void => void reports.push(report);

  it("is told once a call how it went", async () => {
    const headers = { "x-ratelimit-limit": "50", "x-ratelimit-remaining": "49", "x-ratelimit-reset": "1641099906" };
    server.plan("told", [{ status: 503 }, { status: 404, body: { error: "None" }, headers }]);
    const client = createClient({ ...quickOptions(server.baseUrl), onResponse });
    await expect(client.cancelOrder("told", { idempotencyKey: "key-1" })).rejects.toThrow(
      "a response with 404 does not tell",
    );
    expect(reports.splice(0)).toEqual([
      {
        operation: "cancelOrder",
        orderId: "told",
        outcome: "unknown",
        status: 404,
        error: expect.objectContaining({ name: "OutcomeUnknownError" }) as Error,
        requestId: "req_test",
        idempotencyKey: "key-1",
        attempts: 2,
        replayed: false,
        rateLimit: { limit: 50, remaining: 49, reset: 1641099906 },
        headers: {
          "x-request-id": "req_test",
          "x-ratelimit-limit": 50,
          "x-ratelimit-remaining": 49,
          "x-ratelimit-reset": 1641099906,
        },
        durationMs: expect.any(Number) as number,
      },
    ]);
  });

  it("is told of a replayed answer, also for one call", async () => {
    const client = createClient(quickOptions(server.baseUrl));
    const options = { idempotencyKey: "replay-1", onResponse };
    await client.cancelOrder("replayed", options);
    await client.cancelOrder("replayed", options);
    expect(reports.splice(0).map(({ replayed }) => replayed)).toEqual([false, true]);
    expect(server.acceptedOf("replayed")).toHaveLength(1);
  });

  it.each([
    ["a success", ok, "applied", undefined],
    ["a response that breaks the contract", () => Response.json({ id: "x" }), "applied", "ContractError"],
    ["a refusal", () => Response.json({ error: "No." }, { status: 404 }), "not-applied", "ApiError"],
    ["a refused connection", failing({ code: "ECONNREFUSED" }), "not-applied", "UnreachableError"],
    ["a lost response", failing({ code: "ECONNRESET" }), "unknown", "OutcomeUnknownError"],
  ])("has the outcome of a call, and the error that it is rejected with: %s", async (_what, step, outcome, name) => {
    const { client } = scriptedClient([step], { retry: false, onResponse });
    const error = await thrownBy(client.cancelOrder("order 7"));
    expect(reports.splice(0)).toMatchObject([{ orderId: "order 7", outcome }]);
    expect((error as Error | undefined)?.name).toBe(name);
  });

  it("has no text as the id of a request that does not look like one", async () => {
    const headers = { "x-request-id": `token=${secrets.accessToken}` };
    const { client } = scriptedClient([() => Response.json(cancelOrderResponse, { headers })], { onResponse });
    await client.cancelOrder("id");
    expect(JSON.stringify(reports.splice(0))).not.toContain(secrets.accessToken);
  });

  it("cannot turn an applied write into a failure", async () => {
    const hooks = { onResponse: throws, onDrift: rejects, onUnusedFields: throws };
    server.plan("hook", [{ status: 200, body: { ...updateOrderResponse, unused_fields: ["channel"], new_field: 1 } }]);
    const client = createClient({ ...quickOptions(server.baseUrl), ...hooks });
    await expect(client.cancelOrder("hook")).resolves.toHaveProperty("id");
  });

  it.each([
    ["an error whose name is a symbol", Object.assign(new Error("x"), { name: Symbol("name") })],
    ["what cannot be read", new Proxy({}, { getPrototypeOf: () => throws() })],
  ])("cannot end the process by throwing %s", async (_what, thrown) => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const throwing = () => {
      throw thrown;
    };
    const unhandled = await unhandledRejections(async () => {
      await createClient({ ...quickOptions(server.baseUrl), onResponse: throwing }).cancelOrder("odd hook");
    });
    expect(unhandled).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/onResponse hook threw/), "TrackstarWarning");
  });
});

describe("onAttempt", () => {
  it("is called after each attempt, with what came of it and when the next one is", async () => {
    const reports: AttemptReport[] = [];
    const onAttempt = (report: AttemptReport): void => void reports.push(report);
    const steps = [failing({ code: "ECONNREFUSED" }), unavailable, ok];
    const { client } = scriptedClient(steps, { onAttempt });
    await client.cancelOrder("order 7", { idempotencyKey: "key-1" });
    const [durationMs, common] = [expect.any(Number) as number, { operation: "cancelOrder", orderId: "order 7" }];
    const error = expect.objectContaining({ code: "ECONNREFUSED" }) as Error;
    const tried = { ...common, idempotencyKey: "key-1", durationMs, requestId: undefined, status: undefined };
    expect(reports).toEqual([
      { ...tried, attempt: 1, error, outcome: "not-applied", retryInMs: durationMs },
      { ...tried, attempt: 2, status: 503, requestId: "req_1", outcome: "unknown", retryInMs: durationMs },
      { ...tried, attempt: 3, status: 200, outcome: "applied" },
    ]);
  });

  it("changes nothing by throwing", async () => {
    vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const { client } = scriptedClient([ok], { onAttempt: rejects });
    await expect(client.cancelOrder("id")).resolves.toEqual(cancelOrderResponse);
  });

  it("is not called for an attempt that was not made", async () => {
    const onAttempt = vi.fn<(report: AttemptReport) => void>();
    const { client } = scriptedClient([ok], { onAttempt });
    await thrownBy(client.shipOrder("id", shipment, { signal: AbortSignal.abort() }));
    expect(onAttempt).not.toHaveBeenCalled();
  });
});

const sentHeaders = (sent: readonly RequestInit[]) => sent.map(({ headers }) => headers as Record<string, string>);

describe("headers of a client", () => {
  it("go with every attempt, below those of the call and its own", async () => {
    const headers = { "X-Team": "a", "x-shift": "night" };
    const { client, sent } = scriptedClient([unavailable, ok], { headers });
    await client.cancelOrder("id", { headers: { "x-team": "b" } });
    const both = { "x-team": "b", "x-shift": "night", "x-trackstar-api-key": secrets.apiKey };
    expect(sentHeaders(sent)).toMatchObject([both, both]);
  });

  it("as a function are asked for before each attempt, with the call", async () => {
    const headers = vi.fn<(context: object) => Promise<Record<string, string>>>(async () => ({ "x-trace": "1" }));
    const { client, sent } = scriptedClient([unavailable, ok], { headers });
    await client.cancelOrder("order 7");
    expect(sentHeaders(sent)).toMatchObject([{ "x-trace": "1" }, { "x-trace": "1" }]);
    const call = { operation: "cancelOrder", orderId: "order 7" };
    expect(headers.mock.calls).toEqual([[{ ...call, attempt: 1 }], [{ ...call, attempt: 2 }]]);
  });

  it.each<[string, () => Record<string, string>, boolean, RegExp]>([
    ["throws", throws, true, /The function for headers failed/],
    ["brings what cannot be sent", () => ({ "x-trace": "a\nb" }), false, /"x-trace" is not a valid header name/],
    ["brings a header of the client's own", () => ({ Expect: "1" }), false, /must not have "Expect"/],
  ])("as a function that %s end the call before anything is sent", async (_what, headers, isTransient, message) => {
    const { client, sent } = scriptedClient([ok], { headers });
    const error = await thrownBy(client.cancelOrder("id"));
    expect(error).toMatchObject({ name: "UnreachableError", attempts: 1, outcome: "not-applied", isTransient });
    expect(String((error as Error).cause)).toMatch(message);
    expect(sent).toEqual([]);
  });
});
