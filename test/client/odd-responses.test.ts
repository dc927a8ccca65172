import { createClient } from "trackstar-orders-contract";
import type { Fetch } from "trackstar-orders-contract";
import { createFetchClient } from "trackstar-orders-contract/openapi-fetch";
import { describe, expect, it } from "vitest";
import { shipOrderResponse as orderResponse } from "../../generated/examples.ts";
import { secrets, shipment } from "../support/calls.ts";
import { everythingShownOf } from "../support/leaks.ts";
import { scriptedClient, thrownBy } from "../support/scripted-fetch.ts";

/** Something that a custom `fetch` brings in place of a response. */
const pretended = (value: object): Response => value as Response;
const leak = "secret-in-an-error";

describe("a response to a shipment that is no refusal", () => {
  it.each([300, 301, 302, 303, 304, 307, 308, 408])("leaves the outcome unknown: %i", async (status) => {
    const { client, sent } = scriptedClient([() => new Response(null, { status })]);
    const error = await thrownBy(client.shipOrder("order_id", shipment));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "ApiError", status } });
    expect(sent).toHaveLength(1);
  });

  it("leaves it unknown when a browser keeps a redirect to itself", async () => {
    const { client } = scriptedClient([() => Response.error()]);
    expect(await thrownBy(client.shipOrder("order_id", shipment))).toHaveProperty("name", "OutcomeUnknownError");
  });

  it("says that another request runs, where the API says so", async () => {
    const { client } = scriptedClient([() => Response.json({ error: "Running." }, { status: 409 })]);
    expect(String(await thrownBy(client.shipOrder("order_id", shipment)))).toContain("its key is still running");
  });
});

describe("a fetch that misbehaves after the request went out", () => {
  it.each<[string, Fetch]>([
    [
      "rejects with a getter that throws",
      () =>
        Promise.reject({
          get code() {
            throw new Error(leak);
          },
        }),
    ],
    [
      "rejects with a cause that throws",
      () =>
        Promise.reject(
          Object.defineProperty(new Error("x"), "cause", {
            get() {
              throw new Error(leak);
            },
          }),
        ),
    ],
    [
      "rejects with a message that is no string",
      () => Promise.reject(Object.assign(new Error("x"), { message: Symbol("x") })),
    ],
    [
      "brings headers that are none",
      async () => pretended({ status: 200, ok: true, headers: {}, text: async () => "{}" }),
    ],
    [
      "brings no text",
      async () => pretended({ status: 200, ok: true, headers: new Headers(), text: async () => undefined }),
    ],
    ["brings nothing", async () => pretended(undefined as unknown as object)],
  ])("leaves the outcome of a shipment unknown when it %s", async (_what, fetch) => {
    const client = createClient({ ...secrets, fetch, retry: false, pacing: true, onResponse: () => undefined });
    const error = await thrownBy(client.shipOrder("order_id", shipment));
    expect(error).toHaveProperty("name", "OutcomeUnknownError");
    expect(everythingShownOf(error)).not.toContain(leak);
  });

  it("knows that nothing was sent to a port that fetch refuses", async () => {
    const client = createClient({ ...secrets, baseUrl: "http://127.0.0.1:1", retry: false });
    expect(await thrownBy(client.shipOrder("order_id", shipment))).toHaveProperty("name", "UnreachableError");
  });
});

const apiOf = (response: object) =>
  createFetchClient({ ...secrets, retry: false, fetch: async () => pretended(response) });
const odd = (facts: object) => ({
  status: 200,
  ok: true,
  headers: new Headers(),
  text: async () => JSON.stringify(orderResponse),
  ...facts,
});

describe("the openapi-fetch client", () => {
  const path = "/wms/orders/{order_id}/shipments";
  const params = { path: { order_id: "order_id" } };
  it.each(["Expédié ✓", "a\u0001b"])("takes a success whose status text is %j", async (statusText) => {
    const { data } = await apiOf(odd({ statusText })).POST(path, { params, body: shipment });
    expect(data).toEqual(orderResponse);
  });

  it("leaves a shipment in doubt, and an update an ApiError, for a status that HTTP does not have", async () => {
    const api = apiOf(odd({ status: 999, ok: false }));
    expect(await thrownBy(api.POST(path, { params, body: shipment }))).toHaveProperty("name", "OutcomeUnknownError");
    const update = api.PUT("/wms/orders/{order_id}", { params, body: { status: "picked" } });
    expect(await thrownBy(update)).toMatchObject({ name: "ApiError", status: 999 });
  });

  it.each(["a b", "k".repeat(300)])("refuses the idempotency key %j before it sends", async (key) => {
    const api = apiOf(odd({}));
    const call = api.POST(path, { params: { ...params, header: { "Idempotency-Key": key } }, body: shipment });
    expect(await thrownBy(call)).toMatchObject({ name: "ContractError", issues: [{ path: "/Idempotency-Key" }] });
  });
});
