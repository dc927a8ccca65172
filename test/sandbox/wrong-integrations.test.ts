import assert from "node:assert/strict";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { expect, it } from "vitest";
import { apiKey, credentials, origin, paths } from "../support/sandbox-calls.ts";

type Fetch = ReturnType<typeof createSandbox>["fetch"];

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

/** A test of a team: sends an update. */
const update = (body: unknown) => (fetch: Fetch) => send(fetch, "PUT", paths.update, { body });

/** Mistakes, what the failure tells the team to do, and the tests that make them. */
const integrations: [mistake: string, says: RegExp, test: (fetch: Fetch) => Promise<unknown>][] = [
  ["a POST to cancel", /405.*Send PUT .*\/cancel without a body/, (fetch) => send(fetch, "POST", paths.cancel)],
  [
    "a body for cancel",
    /422.*takes no body. Send the request without one/,
    (fetch) => send(fetch, "PUT", paths.cancel, { body: { reason: "changed my mind" } }),
  ],
  [
    "{success: true} expected",
    /data: \{[^]*id: 'order_id'[^]*success: true/,
    async (fetch) => assert.deepEqual(await (await send(fetch, "PUT", paths.cancel)).json(), { success: true }),
  ],
  [
    "a mock that answers {success: true}",
    /lacks the required field "data"/,
    async () => expect(Response.json({ success: true })).toSatisfyContract("cancelOrder"),
  ],
  ["zip_code", /422.*ship_to_address.zip_code.*write \\"postal_code/, update({ ship_to_address: { zip_code: "1" } })],
  [
    "a null product id",
    /422.*line_items.0.product_id.*must not be null: leave the field out/,
    update({ line_items: [{ product_id: null, sku: "A" }] }),
  ],
  ["an empty address", /422.*ship_to_address.address2.*leave the field/, update({ ship_to_address: { address2: "" } })],
  [
    "no credentials",
    /401.*Missing: the header x-trackstar-api-key and the header x-trackstar-access-token/,
    (fetch) => send(fetch, "PUT", paths.cancel, { headers: {} }),
  ],
  [
    "a bearer token in place of the access token",
    /401.*Missing: the header x-trackstar-access-token/,
    (fetch) =>
      send(fetch, "PUT", paths.cancel, { headers: { Authorization: "Bearer abc", "x-trackstar-api-key": apiKey } }),
  ],
  ["a status that is made up", /422.*status.*must be one of .*fulfilled/, update({ status: "shipped" })],
  ["camelCase", /422.*orderNumber.*write \\"order_number/, update({ orderNumber: "A-1" })],
  [
    "a shipment without packages and measurements",
    /422.*lacks the required field/,
    (fetch) => send(fetch, "POST", paths.ship, { body: sparseShipment }),
  ],
  [
    "a shipment that is sent again blindly",
    /shipped twice/,
    async (fetch) => {
      const lost = { ...json, "x-sandbox-disconnect": "before-response", "x-sandbox-when": "after-write" };
      await send(fetch, "POST", paths.ship, { body: shipment, headers: lost }).catch(() => undefined);
      const response = await send(fetch, "POST", paths.ship, { body: shipment });
      const { data } = (await response.json()) as { data: { shipments: unknown[] } };
      assert.equal(data.shipments.length, 1, "shipped twice");
    },
  ],
  [
    "one idempotency key for all writes",
    /400.*already used for a different request/,
    async (fetch) => {
      const headers = { ...json, "Idempotency-Key": "my-app" };
      await send(fetch, "PUT", paths.update, { body: { status: "picked" }, headers });
      await send(fetch, "PUT", paths.update, { body: { status: "packed" }, headers });
    },
  ],
  [
    "a body that is sent as a form",
    /Content-Type: application\/json/,
    async (fetch) => {
      const body = new URLSearchParams({ status: "open" });
      const response = await fetch(origin + paths.update, { method: "PUT", headers: credentials, body });
      assert.equal(response.status, 200, await response.text());
    },
  ],
  [
    "x-rate-limit-remaining",
    /x-ratelimit-remaining/,
    async (fetch) => {
      const { headers } = await send(fetch, "PUT", paths.cancel);
      assert.ok(headers.get("x-rate-limit-remaining"), `no such header in: ${[...headers.keys()].join(", ")}`);
    },
  ],
];

it.each(integrations)("fails a test of %s, and says what to do", async (_mistake, says, test) => {
  await expect(test(createSandbox().fetch)).rejects.toThrow(says);
});
