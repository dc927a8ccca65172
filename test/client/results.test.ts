import { createClient, UnusedFieldsError, type Drift } from "trackstar-orders-contract";
import { describe, expect, it, vi } from "vitest";
import { shipOrderResponse, updateOrderResponse } from "../../generated/examples.ts";
import { quickOptions, shipment, update, everythingShownOf, thrownBy } from "../support/calls.ts";
import { ledgerServer } from "../support/ledger-server.ts";

const server = ledgerServer();
const elsewhere = ledgerServer();
const client = (more = {}) => createClient({ ...quickOptions(server.baseUrl), ...more });
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
  const onDrift = vi.fn<(drift: readonly Drift[], context: object) => void>();
  const order = { ...updateOrderResponse.data, status: "teleported", gift: true };
  server.plan("drift", [{ status: 200, body: { ...updateOrderResponse, data: order } }]);
  await expect(client({ onDrift }).updateOrder("drift", update)).resolves.toHaveProperty("data.status", "teleported");
  expect(onDrift.mock.calls[0]?.[0]).toEqual(
    expect.arrayContaining([
      { path: "/data/status", kind: "unknown-value", value: "teleported" },
      { path: "/data/gift", kind: "unknown-field", value: true },
    ]),
  );
  expect(onDrift.mock.calls[0]?.[1]).toEqual({ operation: "updateOrder" });
});

it.for([301, 302, 307, 308])("a %i takes no credentials elsewhere", async (status) => {
  const id = `redirect ${status}`;
  server.plan(id, [{ status, headers: { location: `${elsewhere.baseUrl}/wms/orders/x/cancel` } }]);
  await expect(client().cancelOrder(id)).rejects.toMatchObject({ cause: { name: "ApiError", status } });
  expect(elsewhere.arrivals).toEqual([]);
});

describe("a shipment whose outcome is unknown", () => {
  it("is sent again with the same key if the call says so, and the first answer is replayed", async () => {
    server.plan("resend", [{ connection: "cut-inside" }]);
    await client().shipOrder("resend", shipment, { resendWhenUnknown: true });
    const keys = server.arrivalsOf("resend").map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it("stays so when a later attempt is refused: it may be refused because the first one shipped", async () => {
    const refusal = { status: 422, body: { error: "Already shipped", origin: "integration" } };
    server.plan("resend refused", [{ connection: "cut", accepted: true }, refusal]);
    const error = await thrownBy(client().shipOrder("resend refused", shipment, { resendWhenUnknown: true }));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", attempts: 2, cause: { reason: "Already shipped" } });
  });

  it("is told as such when the caller gives up while it waits to send again", async () => {
    const controller = new AbortController();
    server.plan("resend abort", [{ status: 503, headers: { "retry-after": "5" }, accepted: true }]);
    const onAttempt = () => setImmediate(() => controller.abort());
    const call = client({ retry: { maxDelayMs: 9000 }, onAttempt }).shipOrder("resend abort", shipment, {
      resendWhenUnknown: true,
      signal: controller.signal,
    });
    const ending = { name: "OutcomeUnknownError", attempts: 1, cause: { name: "AbortError" } };
    await expect(call).rejects.toMatchObject(ending);
    expect(server.acceptedOf("resend abort")).toHaveLength(1);
  });

  it.for([502, 503, 504])("an integration %i is not retried even for an update", async (status) => {
    const id = `integration ${status}`;
    server.plan(id, [{ status, body: { error: "Warehouse offline", origin: "integration" } }]);
    const cause = { status, origin: "integration", reason: "Warehouse offline" };
    await expect(client().updateOrder(id, update)).rejects.toMatchObject({ attempts: 1, cause });
  });
});
