import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { OutcomeUnknownError, createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest } from "trackstar-orders-contract/testing";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { initOf, origin, paths } from "../support/sandbox-calls.ts";

const sandbox = createSandbox();
// A cut connection makes `fetch` fail; MSW would answer with 500 for it, so it is told that this is a network error.
const answer = ({ request }: { request: Request }) => sandbox.fetch(request).catch(() => HttpResponse.error());
const server = setupServer(http.all("https://production.trackstarhq.com/*", answer));

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => sandbox.reset());
afterAll(() => server.close());

const client = createClient({ apiKey: "key", accessToken: "token" });

it("answers code that calls the real address, and remembers", async () => {
  const { data } = await client.updateOrder("order_id", { status: "picked" });
  expect(data.status).toBe("picked");
  expect(sandbox.orders.get("order_id")?.status).toBe("picked");
});

it("fails as it is told, for code whose headers a test cannot reach", async () => {
  sandbox.faults.add({ operation: "cancelOrder", status: 403 });
  await expect(client.cancelOrder("order_id")).rejects.toMatchObject({ status: 403, isCapabilityGap: true });
});

it("loses the answer of a shipment that was made: a network error, not an answer with 500", async () => {
  sandbox.faults.add({ operation: "shipOrder", disconnect: "before-response", when: "after-write" });
  await expect(fetch(origin + paths.ship, initOf("POST", { body: aShipOrderRequest() }))).rejects.toThrow(TypeError);
  await expect(client.shipOrder("order_id", aShipOrderRequest())).rejects.toBeInstanceOf(OutcomeUnknownError);
  expect(sandbox.requests.map(({ wrote, status }) => [wrote, status])).toEqual([
    [true, 200],
    [true, 200],
  ]);
});
