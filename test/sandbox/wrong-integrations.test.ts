import assert from "node:assert/strict";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { expect, it } from "vitest";
import { apiKey, accessToken, origin, paths } from "../support/sandbox-calls.ts";

type Fetch = ReturnType<typeof createSandbox>["fetch"];

const credentials = { "x-trackstar-api-key": apiKey, "x-trackstar-access-token": accessToken };
const json = { ...credentials, "Content-Type": "application/json" };
const shipment = aShipOrderRequest();
const { packages: _packages, measurements: _measurements, ...sparseShipment } = shipment;

/** How teams call an API: send, and throw whatever was not a success. */
async function send(fetch: Fetch, method: string, path: string, { body, headers = json }: Sent = {}) {
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await fetch(origin + path, init);
  if (!response.ok) throw new Error(`${method} ${path} failed with ${response.status}: ${await response.text()}`);
  return response;
}

interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

interface Wrong {
  mistake: string;
  test: (fetch: Fetch) => Promise<unknown>;
  /** What the failure tells the team to do. */
  says: RegExp;
}

const integrations: Wrong[] = [
  {
    mistake: "a POST to cancel",
    test: (fetch) => send(fetch, "POST", paths.cancel),
    says: /405.*Send PUT .*\/cancel without a body/,
  },
  {
    mistake: "a body for cancel",
    test: (fetch) => send(fetch, "PUT", paths.cancel, { body: { reason: "changed my mind" } }),
    says: /422.*takes no body. Send the request without one/,
  },
  {
    mistake: "{success: true} expected",
    test: async (fetch) => assert.deepEqual(await (await send(fetch, "PUT", paths.cancel)).json(), { success: true }),
    says: /data: \{[^]*id: 'order_id'[^]*success: true/,
  },
  {
    mistake: "a mock that answers {success: true}",
    test: async () => expect(Response.json({ success: true })).toSatisfyContract("cancelOrder"),
    says: /lacks the required field "data"/,
  },
  {
    mistake: "zip_code",
    test: (fetch) => send(fetch, "PUT", paths.update, { body: { ship_to_address: { zip_code: "10001" } } }),
    says: /422.*ship_to_address.zip_code.*write \\"postal_code/,
  },
  {
    mistake: "a null product id",
    test: (fetch) => send(fetch, "PUT", paths.update, { body: { line_items: [{ product_id: null, sku: "A" }] } }),
    says: /422.*line_items.0.product_id.*must not be null: leave the field out/,
  },
  {
    mistake: "empty address lines",
    test: (fetch) => send(fetch, "PUT", paths.update, { body: { ship_to_address: { address2: "" } } }),
    says: /422.*ship_to_address.address2.*leave the field out/,
  },
  {
    mistake: "no credentials",
    test: (fetch) =>
      send(fetch, "PUT", paths.update, { body: { status: "open" }, headers: { "Content-Type": "application/json" } }),
    says: /401.*Missing: the header x-trackstar-api-key and the header x-trackstar-access-token/,
  },
  {
    mistake: "a bearer token in place of the access token",
    test: (fetch) =>
      send(fetch, "PUT", paths.cancel, { headers: { Authorization: "Bearer abc", "x-trackstar-api-key": apiKey } }),
    says: /401.*Missing: the header x-trackstar-access-token/,
  },
  {
    mistake: "a status that is made up",
    test: (fetch) => send(fetch, "PUT", paths.update, { body: { status: "shipped" } }),
    says: /422.*status.*must be one of .*fulfilled/,
  },
  {
    mistake: "camelCase",
    test: (fetch) => send(fetch, "PUT", paths.update, { body: { orderNumber: "A-1" } }),
    says: /422.*orderNumber.*write \\"order_number/,
  },
  {
    mistake: "a shipment without packages and measurements",
    test: (fetch) => send(fetch, "POST", paths.ship, { body: sparseShipment }),
    says: /422.*lacks the required field/,
  },
  {
    mistake: "a shipment that is sent again blindly",
    test: async (fetch) => {
      const lost = { ...json, "x-sandbox-disconnect": "before-response", "x-sandbox-when": "after-write" };
      await send(fetch, "POST", paths.ship, { body: shipment, headers: lost }).catch(() => undefined);
      const response = await send(fetch, "POST", paths.ship, { body: shipment });
      const { data } = (await response.json()) as { data: { shipments: unknown[] } };
      assert.equal(data.shipments.length, 1, "shipped twice");
    },
    says: /shipped twice/,
  },
  {
    mistake: "one idempotency key for all writes",
    test: async (fetch) => {
      const headers = { ...json, "Idempotency-Key": "my-app" };
      await send(fetch, "PUT", paths.update, { body: { status: "picked" }, headers });
      await send(fetch, "PUT", paths.update, { body: { status: "packed" }, headers });
    },
    says: /400.*already used for a different request/,
  },
  {
    mistake: "a body that is sent as a form",
    test: (fetch) =>
      fetch(origin + paths.update, {
        method: "PUT",
        headers: credentials,
        body: new URLSearchParams({ status: "open" }),
      }).then(async (response) => assert.equal(response.status, 200, await response.text())),
    says: /Content-Type: application\/json/,
  },
  {
    mistake: "x-rate-limit-remaining",
    test: async (fetch) => {
      const { headers } = await send(fetch, "PUT", paths.cancel);
      assert.ok(headers.get("x-rate-limit-remaining"), `no such header in: ${[...headers.keys()].join(", ")}`);
    },
    says: /x-ratelimit-remaining/,
  },
];

it.each(integrations)("fails a test of $mistake, and says what to do", async ({ test, says }) => {
  await expect(test(createSandbox().fetch)).rejects.toThrow(says);
});
