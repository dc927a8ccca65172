import { createServer } from "node:http";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anExample, anOrder } from "trackstar-orders-contract/testing";
import { expect, it } from "vitest";
import { observations } from "./observations.ts";

const credentials = { apiKey: "secret-key", accessToken: "secret-token" };

it("ships orders", async () => {
  const orders = Array.from({ length: 200 }, (_, at) => anOrder({ id: `order-${at}`, status: "open" }));
  const sandbox = createSandbox({ ...observations.hooks, orders, rateLimit: false });
  const client = createClient({ ...credentials, fetch: sandbox.fetch });
  for (const { id } of orders) await client.shipOrder(id, anExample("shipOrderRequest"));
  expect(sandbox.requests).toHaveLength(200);
});

it("hears of what was shipped", async () => {
  const receiver = createServer((_request, response) => response.end()).listen(0, "127.0.0.1");
  await new Promise((resolve) => receiver.once("listening", resolve));
  const address = receiver.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  const webhook = { url, secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ=" };
  const sandbox = createSandbox({ ...observations.hooks, webhook });
  await createClient({ ...credentials, fetch: sandbox.fetch }).shipOrder("order_id", anExample("shipOrderRequest"));
  await sandbox.idle();
  expect(sandbox.deliveries).toMatchObject([{ state: "acknowledged" }]);
  await sandbox.close();
  receiver.close();
});

it("takes a documented response, and hears of one that is lost or is no JSON", async () => {
  const body = anExample("cancelOrderResponse");
  const headers = { "x-request-id": "r", "ratelimit-limit": "1", "ratelimit-remaining": "1", "ratelimit-reset": "1" };
  await expect(Response.json(body, { headers })).toSatisfyContract("cancelOrder");
  const faults = [
    { disconnect: "before-response" as const, times: 1 },
    { status: 501, body: "html" as const },
  ];
  const sandbox = createSandbox({ ...observations.hooks, faults });
  const client = createClient({ ...credentials, fetch: sandbox.fetch, retry: false });
  for (const _fault of faults)
    await expect(client.updateOrder("order_id", { status: "open" })).rejects.toThrow(
      /outcome|unreachable|501|response/i,
    );
});
