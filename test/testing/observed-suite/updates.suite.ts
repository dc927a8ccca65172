import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { expect, it } from "vitest";
import { observations } from "./observations.ts";

const sandbox = createSandbox({ ...observations.hooks, rateLimit: false });
const client = createClient({ apiKey: "secret-key", accessToken: "secret-token", fetch: sandbox.fetch });

it("updates an order again and again", async () => {
  for (let run = 0; run < 200; run++) await client.updateOrder("order_id", { status: "picked" });
  expect(sandbox.orders.get("order_id")).toMatchSchema("Order");
});

it("is told of an order that is not there", async () => {
  await expect(client.cancelOrder("gone")).rejects.toThrow("404");
});

it("knows what is no address", () => {
  expect({ city: 3 }).not.toMatchSchema("Address");
});
