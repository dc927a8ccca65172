import { createFetchClient } from "trackstar-orders-contract/openapi-fetch";
import type { CallReport, FetchClient, TransportOptions } from "trackstar-orders-contract/openapi-fetch";
import { describe, expect, it } from "vitest";
import { error404OrderNotFound, shipOrderRequest, updateOrderResponse } from "../../generated/examples.ts";
import { addressLine, quickOptions, secrets, everythingShownOf, thrownBy } from "../support/calls.ts";
import { ledgerServer } from "../support/ledger-server.ts";

const server = ledgerServer();

const update = "/wms/orders/{order_id}";
const cancel = "/wms/orders/{order_id}/cancel";
const ship = "/wms/orders/{order_id}/shipments";
const params = { path: { order_id: "id" } };

/** A client whose requests are all answered with the same response. */
function answering(response: () => Response): { api: FetchClient; sent: string[] } {
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url);
    return response();
  };
  return { sent, api: createFetchClient({ ...quickOptions("https://x.test"), fetch }) };
}

const create = (more: object) => () => createFetchClient({ ...secrets, ...more });

describe("createFetchClient", () => {
  it("sends credentials and one idempotency key with every attempt", async () => {
    server.plan("safe", [{ status: 503 }]);
    const reports: CallReport[] = [];
    const onResponse = (report: CallReport) => void reports.push(report);
    const api = createFetchClient({ ...quickOptions(server.baseUrl), onResponse });
    const { data, error } = await api.PUT(update, {
      params: { path: { order_id: "safe" }, header: { "Idempotency-Key": "mine" } },
      body: { status: "picked" },
    });
    expect({ data, error }).toEqual({ data: updateOrderResponse, error: undefined });
    const headers = {
      "x-trackstar-api-key": secrets.apiKey,
      "x-trackstar-access-token": secrets.accessToken,
      "content-type": "application/json",
    };
    const arrival = { key: "mine", headers, body: '{"status":"picked"}' };
    expect(server.arrivalsOf("safe")).toMatchObject([arrival, arrival]);
    expect(reports).toMatchObject([{ operation: "updateOrder", orderId: "safe", attempts: 2, status: 200 }]);
  });

  it("makes a key for a write that has none", async () => {
    server.plan("keyless", [{ status: 503 }]);
    const keyless = { params: { path: { order_id: "keyless" } } };
    await createFetchClient(quickOptions(server.baseUrl)).PUT(cancel, keyless);
    const keys = server.arrivalsOf("keyless").map(({ key }) => key);
    expect(keys).toEqual([expect.any(String), keys[0]]);
  });

  it("returns a refusal as error, and throws for a shipment whose outcome is unknown, which is not sent again", async () => {
    server.plan("in doubt", [
      { status: 404, body: error404OrderNotFound },
      { status: 502, accepted: true },
    ]);
    const api = createFetchClient(quickOptions(server.baseUrl));
    const asked = { params: { path: { order_id: "in doubt" } }, body: shipOrderRequest };
    await expect(api.POST(ship, asked)).resolves.toMatchObject({ error: error404OrderNotFound });
    await expect(api.POST(ship, asked)).rejects.toMatchObject({ name: "OutcomeUnknownError", operation: "shipOrder" });
    expect(server.acceptedOf("in doubt")).toHaveLength(1);
  });

  it("sends credentials to the base URL only", async () => {
    const elsewhere = { params, baseUrl: server.baseUrl.replace("127.0.0.1", "localhost") };
    const api = createFetchClient(quickOptions(server.baseUrl));
    await expect(api.PUT(cancel, elsewhere)).rejects.toThrow(
      "createFetchClient: credentials are for the base URL only",
    );
    await expect(api.PUT(cancel, elsewhere)).rejects.toMatchObject({ outcome: "not-applied", isTransient: false });
    expect(server.arrivalsOf("id")).toEqual([]);
  });

  it("follows no redirect", async () => {
    server.plan("moved", [{ status: 307, headers: { location: `${server.baseUrl}/wms/orders/elsewhere/cancel` } }]);
    const moved = { params: { path: { order_id: "moved" } } };
    const call = createFetchClient(quickOptions(server.baseUrl)).PUT(cancel, moved);
    await expect(call).rejects.toMatchObject({ name: "OutcomeUnknownError", cause: { status: 307 } });
    expect(server.arrivalsOf("elsewhere")).toEqual([]);
  });

  it.each(["", ".", "..", "\ud800"])("refuses the order id %j before anything is sent", async (order_id) => {
    const { api, sent } = answering(() => Response.json(updateOrderResponse));
    await expect(api.PUT(cancel, { params: { path: { order_id } } })).rejects.toMatchObject({
      name: "ContractError",
      outcome: "not-applied",
      schema: "params.path",
      issues: [{ path: "/order_id", keyword: "path" }],
    });
    expect(sent).toEqual([]);
  });

  it("refuses a key that a header cannot hold before anything is sent", async () => {
    const { api, sent } = answering(() => Response.json(updateOrderResponse));
    const header = { "Idempotency-Key": "a b" };
    await expect(api.PUT(cancel, { params: { ...params, header } })).rejects.toMatchObject({
      name: "ContractError",
      outcome: "not-applied",
      issues: [{ path: "/Idempotency-Key" }],
    });
    expect(sent).toEqual([]);
  });

  it("refuses a request that middleware turns into one of no operation", async () => {
    const { api, sent } = answering(() => Response.json(updateOrderResponse));
    api.use({ onRequest: ({ request }) => new Request(`${request.url}/more`, request) });
    await expect(api.PUT(cancel, { params })).rejects.toThrow(
      "createFetchClient: the contract has no operation PUT of this path",
    );
    expect(sent).toEqual([]);
  });

  it("shows middleware a real Request without credentials, and a real Response", async () => {
    const api = createFetchClient(quickOptions(server.baseUrl));
    const seen: unknown[] = [];
    api.use({
      onRequest({ request }) {
        seen.push(request instanceof Request, request.headers.has("x-trackstar-api-key"));
        request.headers.set("x-trace", "1");
        return request;
      },
      onResponse({ response }) {
        seen.push(response instanceof Response);
      },
    });
    await api.PUT(cancel, { params: { path: { order_id: "middleware" } } });
    expect(seen).toEqual([true, false, true]);
    expect(server.arrivalsOf("middleware")).toMatchObject([{ headers: { "x-trace": "1" } }]);
  });

  it("does not let middleware replace credentials", async () => {
    const api = createFetchClient(quickOptions(server.baseUrl));
    api.use({ onRequest: ({ request }) => request.headers.set("X-Trackstar-Api-Key", "another") });
    await api.PUT(cancel, { params: { path: { order_id: "replaced" } } });
    const [arrival] = server.arrivalsOf("replaced");
    expect(arrival?.headers["x-trackstar-api-key"]).toBe(secrets.apiKey);
  });

  it("ends a call with the caller's signal", async () => {
    const controller = new AbortController();
    controller.abort();
    const { api, sent } = answering(() => Response.json(updateOrderResponse));
    await expect(api.PUT(cancel, { params, signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toEqual([]);
  });

  it("refuses options that do not exist or that only createClient has", () => {
    expect(create({ timeout: 5 })).toThrow(/createFetchClient: unknown option "timeout". Did you mean "timeoutMs"\?/);
    expect(create({ onDrift: () => undefined })).toThrow(TypeError);
    expect(() => createFetchClient({ apiKey: "key" } as TransportOptions)).toThrow(
      "createFetchClient: accessToken must be given",
    );
  });
});

const echo = `<html>${addressLine}</html>`;

it.each([echo, ""])(
  "a success that is not JSON leaves the outcome unknown, and its text (%j) out of sight",
  async (text) => {
    const { api } = answering(() => new Response(text));
    for (const call of [api.POST(ship, { params, body: shipOrderRequest }), api.PUT(cancel, { params })]) {
      const error = await thrownBy(call);
      expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { status: 200, body: text } });
      expect(everythingShownOf(error)).not.toContain(addressLine);
    }
  },
);

it("a response without a body is returned as an error where it is one", async () => {
  const { api } = answering(() => new Response(null, { status: 501 }));
  const { data, response } = await api.PUT(cancel, { params });
  expect(data).toBeUndefined();
  expect(response.status).toBe(501);
});
