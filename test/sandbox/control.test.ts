import { networkInterfaces } from "node:os";
import { createSandbox, type Sandbox } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

let sandbox: Sandbox;
let url: string;
beforeEach(async () => {
  sandbox = createSandbox({ connections: { "token-a": { orders: [anOrder({ id: "theirs" })] } } });
  ({ url } = await sandbox.listen(0));
});
afterEach(() => sandbox.close());

const read = async (name: string, headers = {}): Promise<unknown> =>
  (await fetch(`${url}/__sandbox/${name}`, { headers })).json();

describe("a test in another language", () => {
  it("reads orders, requests and deliveries over HTTP, as they are in the process, without being recorded itself", async () => {
    await callerOf(fetch, url)("PUT", paths.cancel, { headers: { "idempotency-key": "key" } });
    expect(await read("orders")).toEqual(sandbox.orders.list());
    expect(await read("orders")).toMatchObject([{ id: "order_id", status: "cancelled" }]);
    expect(await read("requests")).toMatchObject([{ operation: "cancelOrder", wrote: true, idempotencyKey: "key" }]);
    expect(await read("deliveries")).toMatchObject([
      { id: sandbox.deliveries[0]?.id, state: "unsent", attempts: [], event: { event_type: "order.updated" } },
    ]);
    expect(sandbox.requests).toHaveLength(1);
    expect(JSON.stringify(await read("requests"))).not.toContain("must-not-leak");
  });

  it("reads the orders of another connection with its access token", async () => {
    expect(await read("orders", { "x-trackstar-access-token": "token-a" })).toEqual([anOrder({ id: "theirs" })]);
  });

  it("resets the sandbox over HTTP", async () => {
    await callerOf(fetch, url)("PUT", paths.cancel);
    const response = await fetch(`${url}/__sandbox/reset`, { method: "POST" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect([await read("orders"), await read("requests"), await read("deliveries")]).toEqual([[anOrder()], [], []]);
  });

  it("can do the same without a port", async () => {
    await callerOf(sandbox.fetch)("PUT", paths.cancel);
    expect((await sandbox.fetch(`${url}/__sandbox/reset`, { method: "POST" })).status).toBe(204);
    expect(sandbox.orders.list()).toEqual([anOrder()]);
  });

  it.each([
    ["GET", "reset"],
    ["POST", "orders"],
    ["GET", "order"],
    ["GET", ""],
  ])("is told what there is for %s %s", async (method, name) => {
    const response = await fetch(`${url}/__sandbox/${name}`, { method });
    expect(response.status).toBe(404);
    expect((await errorOf(response)).error).toContain("POST /__sandbox/reset, GET /__sandbox/orders");
  });
});

it.each(["https://evil.example", "http://203.0.113.5", "null"])("keeps a page of %s out", async (origin) => {
  await callerOf(fetch, url)("PUT", paths.cancel);
  const headers = { origin, "sec-fetch-site": "cross-site" };
  for (const [method, name] of [
    ["POST", "reset"],
    ["GET", "orders"],
  ] as const)
    expect((await fetch(`${url}/__sandbox/${name}`, { method, headers })).status).toBe(403);
  expect(sandbox.requests).toHaveLength(1);
});

// Not every machine has IPv6, and not every one has all of 127/8.
const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === "::1"),
);
const [other, otherName] = hasIpv6 ? ["::1", "[::1]"] : ["127.0.0.2", "127.0.0.2"];

describe("an address to listen on", () => {
  it("is 127.0.0.1, unless another one is given", async () => {
    await expect(fetch(`http://${otherName}:${new URL(url).port}/`)).rejects.toThrow(TypeError);
    const open = await sandbox.listen(0, other);
    expect(open.url).toBe(`http://${otherName}:${new URL(open.url).port}`);
    expect((await callerOf(fetch, open.url)("PUT", paths.cancel)).status).toBe(200);
  });

  it("can be all of this machine's", async () => {
    const open = await sandbox.listen(0, "0.0.0.0");
    expect(open.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await callerOf(fetch, open.url)("PUT", paths.cancel)).status).toBe(200);
  });

  it.each(["", 4010, {}])("is not %j", async (host) => {
    await expect(sandbox.listen(0, host as string)).rejects.toThrow("listen: host must be a string that is not empty");
  });
});
