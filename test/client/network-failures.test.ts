import { createClient, type Fetch, type FetchResponse } from "trackstar-orders-contract";
import { describe, expect, it } from "vitest";
import { cancelOrderResponse, shipOrderResponse } from "../../generated/examples.ts";
import {
  callOperation,
  operationNames,
  secrets,
  shipment,
  everythingShownOf,
  scriptedClient,
  thrownBy,
} from "../support/calls.ts";

const foreignSignal = 'RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.';
const refusedArguments: [string, Error][] = [
  ["undici, by a code", Object.assign(new Error("invalid onRequestStart method"), { code: "UND_ERR_INVALID_ARG" })],
  [
    "undici, by another code",
    Object.assign(new Error("expect header not supported"), { code: "UND_ERR_NOT_SUPPORTED" }),
  ],
  ["Node, of a foreign signal", new TypeError(foreignSignal)],
  ["Deno", new TypeError("Failed to construct 'Request': 'signal' of 'RequestInit' is not of type AbortSignal")],
  ["Bun", new TypeError("signal is not of type AbortSignal.")],
  ["node-fetch", new TypeError("Expected signal to be an instanceof AbortSignal or EventTarget")],
  ["Chrome", new TypeError("Failed to execute 'fetch' on 'Window': Illegal invocation")],
  ["workers", new TypeError("Illegal invocation: function called with incorrect `this` reference.")],
  ["Safari", new TypeError("Can only call Window.fetch on instances of Window")],
  ["Firefox", new TypeError("'fetch' called on an object that does not implement interface Window.")],
];

describe.each(refusedArguments)("arguments that fetch refuses before it sends: %s", (_what, beneath) => {
  it.each([
    ["at once", beneath],
    ["below a TypeError", new TypeError("fetch failed", { cause: beneath })],
  ])("end the call as not applied and final, with the runtime's text, %s", async (_where, rejection) => {
    for (const operation of operationNames) {
      const { client, sent } = scriptedClient([() => Promise.reject(rejection)]);
      const error = await thrownBy(callOperation(client, operation, "id"));
      expect(error).toMatchObject({ name: "UnreachableError", outcome: "not-applied", isTransient: false });
      expect(String((error as Error).cause)).toBe(`TypeError: fetch refused its arguments: ${beneath.message}`);
      expect(sent).toHaveLength(1);
    }
  });
});

it("a text of fetch about its arguments is not shown with a credential in it", async () => {
  const rejection = new TypeError(`RequestInit: Expected ${secrets.apiKey} to be a signal`);
  const { client } = scriptedClient([() => Promise.reject(rejection)]);
  const error = await thrownBy(client.cancelOrder("id"));
  expect(error).toHaveProperty("outcome", "not-applied");
  expect(everythingShownOf(error)).not.toContain(secrets.apiKey);
});

it.each([
  new TypeError("Failed to fetch"),
  new TypeError("NetworkError when attempting to fetch resource."),
  new TypeError("Load failed"),
  new TypeError("x.json is not a function"),
  Object.assign(new TypeError('The "path" argument must be of type string'), { code: "ERR_INVALID_ARG_TYPE" }),
  Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL" }),
])("any other error of fetch leaves the outcome unknown: %s", async (rejection) => {
  const { client } = scriptedClient([() => Promise.reject(rejection)], { retry: false });
  for (const operation of operationNames)
    expect(await thrownBy(callOperation(client, operation, "id"))).toHaveProperty("outcome", "unknown");
});

it.each([undefined, null, "secret", { name: "secret", message: "bad port" }])(
  "a fetch that throws %j, which is not an Error, leaves the outcome unknown and is not quoted",
  async (thrown) => {
    const { client } = scriptedClient([() => Promise.reject(thrown)], { retry: false });
    const error = await thrownBy(client.cancelOrder("id"));
    expect(error).toMatchObject({ outcome: "unknown", cause: { message: "The request failed (not an Error)" } });
  },
);

describe("a fetch that resolves to something else than a response", () => {
  it.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /fetch did not resolve to a Response/],
    ["a body", { data: {} }, /fetch did not resolve to a Response/],
    ["headers that are a plain object", { status: 200, headers: {}, text: async () => "{}" }, /did not resolve to/],
    ["a text that is not one", { status: 200, headers: new Headers(), text: async () => 7 }, /did not resolve to/],
  ])("leaves the outcome unknown and is not asked again: %s", async (_what, value, message) => {
    for (const operation of operationNames) {
      let calls = 0;
      const fetch = (async () => (calls++, value)) as unknown as Fetch;
      const error = await thrownBy(callOperation(createClient({ ...secrets, fetch }), operation, "id"));
      expect(error).toHaveProperty("outcome", "unknown");
      expect(String((error as Error).cause)).toMatch(message);
      expect(calls).toBe(1);
    }
  });

  it("says so of a response that was read before, as a mock may return one twice", async () => {
    const response = Response.json(cancelOrderResponse);
    await response.text();
    const { client } = scriptedClient([() => response]);
    const error = await thrownBy(client.cancelOrder("id"));
    expect(String((error as Error).cause)).toContain("fetch resolved to a Response that was read before");
  });
});

const text = async () => JSON.stringify(shipOrderResponse);

it("a response of another library is read by its members", async () => {
  const headers = { get: () => null, forEach: () => undefined };
  const response: FetchResponse = { status: 201, headers, body: { pipe: () => undefined }, text };
  const client = createClient({ ...secrets, fetch: async () => response });
  await expect(client.shipOrder("id", shipment)).resolves.toEqual(shipOrderResponse);
});
