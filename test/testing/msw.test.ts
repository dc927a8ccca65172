import { http } from "msw";
import { setupServer } from "msw/node";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

const sandbox = createSandbox();
const server = setupServer(http.all("https://production.trackstarhq.com/*", ({ request }) => sandbox.fetch(request)));

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
