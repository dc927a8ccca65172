import { createClient } from "trackstar-orders-contract";
import type { CallReport } from "trackstar-orders-contract";
import { afterAll, beforeAll, expect, it } from "vitest";
import { error404OrderNotFound, shipOrderRequest, updateOrderResponse } from "../../generated/examples.ts";
import { quickOptions, secrets } from "../support/calls.ts";
import { LedgerServer } from "../support/ledger-server.ts";

let server: LedgerServer;
beforeAll(async () => {
  server = await LedgerServer.start();
});
afterAll(() => server.close());

const ship = "/wms/orders/{order_id}/shipments";
const update = "/wms/orders/{order_id}";

it("the api beneath has the same credentials, retries and idempotency keys", async () => {
  server.plan("api", [{ status: 503 }]);
  const reports: CallReport[] = [];
  const client = createClient({ ...quickOptions(server.baseUrl), onResponse: (report) => void reports.push(report) });
  const { data, error } = await client.api.PUT(update, {
    params: { path: { order_id: "api" }, header: { "Idempotency-Key": "mine" } },
    body: { status: "picked" },
  });
  expect({ data, error }).toEqual({ data: updateOrderResponse, error: undefined });
  expect(server.arrivalsOf("api")).toMatchObject([
    { key: "mine", headers: { "x-trackstar-api-key": secrets.apiKey }, body: '{"status":"picked"}' },
    { key: "mine" },
  ]);
  expect(reports).toMatchObject([{ operation: "updateOrder", attempts: 2, status: 200 }]);
});

it("the api beneath returns a refusal, and throws for a shipment in doubt", async () => {
  const { api } = createClient(quickOptions(server.baseUrl));
  server.plan("api ship", [
    { status: 404, body: error404OrderNotFound },
    { status: 502, accepted: true },
  ]);
  const asked = { params: { path: { order_id: "api ship" } }, body: shipOrderRequest };
  await expect(api.POST(ship, asked)).resolves.toMatchObject({ error: error404OrderNotFound });
  await expect(api.POST(ship, asked)).rejects.toMatchObject({ name: "OutcomeUnknownError", operation: "shipOrder" });
  expect(server.acceptedOf("api ship")).toHaveLength(1);
});

it("credentials do not go to another base URL", async () => {
  const { api } = createClient(quickOptions(server.baseUrl));
  const params = { path: { order_id: "elsewhere" } };
  await expect(
    api.PUT("/wms/orders/{order_id}/cancel", { params, baseUrl: server.baseUrl.replace("127.0.0.1", "localhost") }),
  ).rejects.toThrow("Credentials are for the base URL only");
  expect(server.arrivalsOf("elsewhere")).toEqual([]);
});

it("a middleware sees the methods' calls too, as a real Request and Response", async () => {
  const client = createClient(quickOptions(server.baseUrl));
  const seen: unknown[] = [];
  client.api.use({
    onRequest({ request }) {
      seen.push(request instanceof Request, request.headers.has("x-trackstar-api-key"));
      request.headers.set("x-trace", "1");
      return request;
    },
    onResponse({ response }) {
      seen.push(response instanceof Response);
    },
  });
  await client.cancelOrder("middleware");
  expect(seen).toEqual([true, false, true]);
  expect(server.arrivalsOf("middleware")).toMatchObject([{ headers: { "x-trace": "1" } }]);
});

it("a middleware may answer in place of the API", async () => {
  const client = createClient(quickOptions(server.baseUrl));
  client.api.use({ onRequest: () => Response.json(error404OrderNotFound, { status: 404 }) });
  await expect(client.cancelOrder("mocked")).rejects.toMatchObject({ name: "ApiError", status: 404, attempts: 0 });
  expect(server.arrivalsOf("mocked")).toEqual([]);
});
