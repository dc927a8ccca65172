import { createClient, type Fetch } from "trackstar-orders-contract";
import { createFetchClient } from "trackstar-orders-contract/openapi-fetch";
import { describe, expect, it } from "vitest";
import { cancelOrderResponse, shipOrderResponse as orderResponse } from "../../generated/examples.ts";
import { secrets, shipment, everythingShownOf, scriptedClient, thrownBy } from "../support/calls.ts";

/** Something that a custom `fetch` brings in place of a response. */
const pretended = (value: object): Response => value as Response;
const leak = "secret-in-an-error";
const get = () => {
  throw new Error(leak);
};

describe("a fetch that misbehaves after the request went out", () => {
  it.each<[string, Fetch]>([
    ["rejects with a getter that throws", () => Promise.reject(Object.defineProperty({}, "code", { get }))],
    ["rejects with a cause that throws", () => Promise.reject(Object.defineProperty(new Error("x"), "cause", { get }))],
    [
      "rejects with a message that is no string",
      () => Promise.reject(Object.assign(new Error("x"), { message: Symbol("x") })),
    ],
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

  it("leaves the outcome unknown for a status that HTTP does not have", async () => {
    const api = apiOf(odd({ status: 999, ok: false }));
    const update = api.PUT("/wms/orders/{order_id}", { params, body: { status: "picked" } });
    for (const call of [update, api.POST(path, { params, body: shipment })])
      expect(await thrownBy(call)).toMatchObject({ name: "OutcomeUnknownError", cause: { status: 999 } });
  });

  it.each(["a b", "k".repeat(300)])("refuses the idempotency key %j before it sends", async (key) => {
    const api = apiOf(odd({}));
    const call = api.POST(path, { params: { ...params, header: { "Idempotency-Key": key } }, body: shipment });
    expect(await thrownBy(call)).toMatchObject({ name: "ContractError", issues: [{ path: "/Idempotency-Key" }] });
  });
});

const deep = "[".repeat(200_000) + "]".repeat(200_000);

describe("an error nested too deep to be written again", () => {
  it("is an error like any other, with a short excerpt", async () => {
    const { client } = scriptedClient([() => new Response(deep, { status: 422 })]);
    const error = await thrownBy(client.shipOrder("id", shipment));
    expect(error).toMatchObject({ name: "ApiError", status: 422, body: "[".repeat(200) });
  });

  it("leaves the outcome unknown where its status does", async () => {
    const { client } = scriptedClient([() => new Response(deep, { status: 500 })]);
    const error = await thrownBy(client.shipOrder("id", shipment));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { status: 500, body: "[".repeat(200) } });
  });
});

it("a paced client goes on when reading an answer fails", async () => {
  const broken = Object.defineProperty(new Response("", { status: 500 }), "status", {
    get: () => {
      throw new Error("broken");
    },
  });
  const { client } = scriptedClient([() => broken, () => Response.json(cancelOrderResponse)], { pacing: true });
  await thrownBy(client.shipOrder("id", shipment));
  await expect(client.cancelOrder("id")).resolves.toEqual(cancelOrderResponse);
});

/** An answer that would be valid JSON, were it ever read to its end. */
function flood(status: number): { response: Response; state: { mebibytes: number; cancelled: boolean } } {
  const state = { mebibytes: 0, cancelled: false };
  const blank = new Uint8Array(1024 * 1024).fill(0x20);
  const body = new ReadableStream({
    pull(controller) {
      state.mebibytes++;
      controller.enqueue(state.mebibytes === 1 ? new TextEncoder().encode("{}") : blank);
      if (state.mebibytes === 40) controller.close();
    },
    cancel: () => void (state.cancelled = true),
  });
  return { response: new Response(body, { status }), state };
}

describe("an answer without end", () => {
  const unknown = { name: "OutcomeUnknownError", cause: { name: "ApiError", status: 200 } };

  it("is read no further than 10 MiB and cancelled, and leaves the outcome unknown", async () => {
    const { response, state } = flood(200);
    await expect(scriptedClient([() => response]).client.shipOrder("id", shipment)).rejects.toMatchObject(unknown);
    expect(state.cancelled).toBe(true);
    expect(state.mebibytes).toBeLessThan(15);
  });

  it("is a refusal where its status is", async () => {
    const { client } = scriptedClient([() => flood(404).response]);
    await expect(client.cancelOrder("id")).rejects.toMatchObject({ name: "ApiError", status: 404 });
  });

  it("is no response of 9 MiB", async () => {
    const text = JSON.stringify(cancelOrderResponse) + " ".repeat(9 * 1024 * 1024);
    const { client } = scriptedClient([() => new Response(text)]);
    await expect(client.cancelOrder("id")).resolves.toEqual(cancelOrderResponse);
  });
});
