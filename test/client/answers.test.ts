import { ApiError, createClient, UnusedFieldsError } from "trackstar-orders-contract";
import type { Drift } from "trackstar-orders-contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { error422Validation, shipOrderResponse, updateOrderResponse } from "../../generated/examples.ts";
import { addressLine, quickOptions, secrets, shipment, update } from "../support/calls.ts";
import { everythingShownOf } from "../support/leaks.ts";
import { LedgerServer } from "../support/ledger-server.ts";
import { thrownBy } from "../support/scripted-fetch.ts";

let server: LedgerServer;
let elsewhere: LedgerServer;
beforeAll(async () => {
  server = await LedgerServer.start();
  elsewhere = await LedgerServer.start();
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

const client = (more = {}) => createClient({ ...quickOptions(server.baseUrl), ...more });
const talkative = async (): Promise<Response> => {
  const error = new TypeError(`failed with ${secrets.apiKey}`, { cause: { headers: secrets } });
  throw Object.assign(error, { request: secrets });
};

it("a success resolves to the envelope as it came", async () => {
  await expect(client().shipOrder("plain", shipment)).resolves.toEqual(shipOrderResponse);
  const [arrival] = server.arrivalsOf("plain");
  expect(JSON.parse(arrival?.body ?? "")).toEqual(shipment);
  expect(arrival?.headers["content-type"]).toBe("application/json");
});

it("a cancellation is sent without a body", async () => {
  await client().cancelOrder("no body");
  const [arrival] = server.arrivalsOf("no body");
  expect(arrival).toMatchObject({ body: "", operation: "cancelOrder" });
  expect(arrival?.headers).not.toHaveProperty("content-type");
});

describe("unused fields", () => {
  const unused = { ...updateOrderResponse, unused_fields: ["channel", ""] };

  it("are handed over, without the empty text of the samples", async () => {
    const onUnusedFields = vi.fn<(fields: readonly string[]) => void>();
    server.plan("unused", [
      { status: 200, body: unused },
      { status: 200, body: { ...unused, unused_fields: [""] } },
    ]);
    await client({ onUnusedFields }).updateOrder("unused", update);
    await client({ onUnusedFields }).updateOrder("unused", update);
    expect(onUnusedFields.mock.calls).toEqual([[["channel"], { operation: "updateOrder" }]]);
  });

  it('are an error with "throw", which carries the result and shows none of it', async () => {
    server.plan("throw", [{ status: 200, body: unused }]);
    const error = await thrownBy(client({ onUnusedFields: "throw" }).updateOrder("throw", update));
    expect(error).toBeInstanceOf(UnusedFieldsError);
    expect(error).toMatchObject({ unusedFields: ["channel"], result: unused });
    expect(everythingShownOf(error)).not.toContain(updateOrderResponse.data.ship_to_address.address1);
  });
});

it("drift is handed over and breaks nothing", async () => {
  const onDrift = vi.fn<(drift: readonly Drift[]) => void>();
  const order = { ...updateOrderResponse.data, status: "teleported", gift: true };
  server.plan("drift", [{ status: 200, body: { ...updateOrderResponse, data: order } }]);
  await expect(client({ onDrift }).updateOrder("drift", update)).resolves.toHaveProperty("data.status", "teleported");
  expect(onDrift.mock.calls[0]?.[0]).toEqual(
    expect.arrayContaining([
      { path: "/data/status", kind: "unknown-value", value: "teleported" },
      { path: "/data/gift", kind: "unknown-field", value: true },
    ]),
  );
});

it("an accepted write with a broken answer says that it was accepted", async () => {
  server.plan("broken", [{ status: 200, body: { id: "x" }, accepted: true }]);
  const error = await thrownBy(client().shipOrder("broken", shipment));
  expect(error).toMatchObject({ name: "ContractError", accepted: true });
  expect((error as Error).message).toMatch(/accepted the write, so do not send it again/);
});

it("an error keeps the documented body, readable but out of sight", async () => {
  server.plan("422", [{ status: 422, body: error422Validation }]);
  const error = await thrownBy(client().updateOrder("422", update));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    message: "updateOrder was answered with 422. What it says is in `reason`",
    detail: error422Validation.detail,
    body: error422Validation,
  });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ApiError",
    operation: "updateOrder",
    status: 422,
    origin: "trackstar",
    requestId: "req_test",
    attempts: 1,
    earlierAttemptInDoubt: false,
    isCapabilityGap: false,
    accepted: false,
  });
});

it("anything else than the documented body is cut to a short excerpt", async () => {
  server.plan("long", [{ status: 404, body: "<p>".repeat(1000) }]);
  const error = await thrownBy(client().cancelOrder("long"));
  expect(error).toMatchObject({ status: 404, origin: undefined, body: "<p>".repeat(67).slice(0, 200) });
});

it.for([301, 302, 307, 308])("a %i takes no credentials elsewhere", async (status) => {
  const id = `redirect ${status}`;
  server.plan(id, [{ status, headers: { location: `${elsewhere.baseUrl}/wms/orders/x/cancel` } }]);
  await expect(client().cancelOrder(id)).rejects.toMatchObject({ name: "ApiError", status });
  expect(elsewhere.arrivals).toEqual([]);
});

describe("a shipment in doubt", () => {
  it("is sent again with the same key if the call says so, and the first answer is replayed", async () => {
    server.plan("resend", [{ connection: "cut-inside" }]);
    await client().shipOrder("resend", shipment, { resendWhenUnknown: true });
    const keys = server.arrivalsOf("resend").map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it("stays in doubt when a later attempt is refused: it may be refused because the first one shipped", async () => {
    const refusal = { status: 422, body: { error: "Already shipped", origin: "integration" } };
    server.plan("resend refused", [{ connection: "cut", accepted: true }, refusal]);
    const error = await thrownBy(client().shipOrder("resend refused", shipment, { resendWhenUnknown: true }));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", attempts: 2, cause: { reason: "Already shipped" } });
  });

  it("is told as such when the caller gives up while it waits to send again", async () => {
    const controller = new AbortController();
    server.plan("resend abort", [{ status: 503, headers: { "retry-after": "5" }, accepted: true }]);
    const call = client({ retry: { maxDelayMs: 9000 }, onResponse: undefined }).shipOrder("resend abort", shipment, {
      resendWhenUnknown: true,
      signal: controller.signal,
    });
    await vi.waitFor(() => expect(server.acceptedOf("resend abort")).toHaveLength(1));
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "OutcomeUnknownError", cause: { name: "AbortError" } });
  });

  it("is no shipment in doubt when the caller gives up before it is sent", async () => {
    const controller = new AbortController();
    const call = client().shipOrder("gave up", shipment, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(server.arrivalsOf("gave up")).toEqual([]);
  });

  it.for([502, 503, 504])("an integration %i is not retried even for an update", async (status) => {
    const id = `integration ${status}`;
    server.plan(id, [{ status, body: { error: "Warehouse offline", origin: "integration" } }]);
    await expect(client().updateOrder(id, update)).rejects.toMatchObject({
      status,
      attempts: 1,
      origin: "integration",
      reason: "Warehouse offline",
    });
  });
});

it("what a custom fetch puts into its error stays out of the client's errors", async () => {
  const error = await thrownBy(client({ fetch: talkative, retry: false }).shipOrder("custom", shipment));
  expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { message: "The request failed (TypeError)" } });
  for (const secret of [...Object.values(secrets), addressLine]) expect(everythingShownOf(error)).not.toContain(secret);
});
