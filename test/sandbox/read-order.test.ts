import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { expect, it } from "vitest";

const credentials = { apiKey: "key", accessToken: "token" };
const headers = { "x-trackstar-api-key": "key", "x-trackstar-access-token": "token" };
const url = "http://localhost/wms/orders/order_id";

const clientOf = ({ fetch }: ReturnType<typeof createSandbox>) => createClient({ ...credentials, fetch });

it("a read gives the order as the writes before it left it, and writes nothing itself", async () => {
  const sandbox = createSandbox();
  const client = clientOf(sandbox);
  await client.updateOrder("order_id", { order_number: "A-17" });
  const before = sandbox.orders.get("order_id");
  const read = await client.getOrder("order_id");
  expect(Object.keys(read)).toEqual(["data"]);
  expect(read.data).toEqual(before);
  expect(read.data.order_number).toBe("A-17");
  expect(sandbox.requests.at(-1)).toMatchObject({ operation: "getOrder", status: 200, method: "GET" });
  expect(sandbox.deliveries).toHaveLength(1);
});

it("an order that the connection does not have is a 404 with its id", async () => {
  await expect(clientOf(createSandbox()).getOrder("elsewhere")).rejects.toMatchObject({
    name: "ApiError",
    status: 404,
    body: { id: "elsewhere" },
  });
});

it("reads have a rate of their own: ten a second beside fifty writes", async () => {
  const sandbox = createSandbox({ clock: { now: () => 1_700_000_000_000, wait: async () => undefined } });
  const read = async () => (await sandbox.fetch(new Request(url, { headers }))).status;
  const cancel = async () => (await sandbox.fetch(new Request(`${url}/cancel`, { method: "PUT", headers }))).status;
  const reads = [];
  for (let count = 0; count < 11; count++) reads.push(await read());
  expect(reads).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  expect(await cancel()).toBe(200);
  const last = await sandbox.fetch(new Request(url, { headers }));
  expect(last.headers.get("x-ratelimit-limit")).toBe("10");
});
