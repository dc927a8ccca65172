import { Agent, request } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import type { SandboxOptions } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths, secret } from "../support/sandbox-calls.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heapMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_048_576;
}

it("lets go of what it forgets: fifteen refused bodies of a megabyte", async () => {
  const sandbox = createSandbox({ rateLimit: false });
  const call = callerOf(sandbox.fetch);
  const raw = `{"line_items":[${Array.from({ length: 95_000 }, () => '{"sku":1}').join(",")}]}`;
  const before = heapMegabytes();
  for (let sent = 0; sent < 15; sent++) expect((await call("PUT", paths.update, { raw })).status).toBe(422);
  expect(heapMegabytes() - before).toBeLessThan(37);
});

const emptyLength = JSON.stringify({ order_number: "" }).length;
const bodyOfLength = (length: number) => ({ order_number: "x".repeat(length - emptyLength) });

it("keeps what came in a record up to 65,536 characters, and leaves longer bodies out", async () => {
  const sandbox = createSandbox();
  const call = callerOf(sandbox.fetch);
  for (const length of [65_536, 65_537])
    expect((await call("PUT", paths.update, { body: bodyOfLength(length) })).status).toBe(200);
  expect(sandbox.requests[0]?.body).toEqual(bodyOfLength(65_536));
  expect(sandbox.requests[1]).not.toHaveProperty("body");
});

it("refuses a port that is none", async () => {
  await expect(createSandbox().listen(65_536)).rejects.toThrow("listen: port must be an integer from 0 to 65535");
});

it("merges many lines in steps that grow with their number", async () => {
  let lookups = 0;
  const count = 4000;
  const sandbox = createSandbox({
    orders: [
      anOrder({
        line_items: Array.from({ length: count }, (_, at) => ({ product_id: `p${at}`, quantity: 1, is_picked: false })),
      }),
    ],
  });
  const find = Array.prototype.find;
  // oxlint-disable-next-line no-extend-native -- counts steps, not time
  Array.prototype.find = function counted(this: unknown[], holds: (value: unknown) => unknown) {
    return find.call(this, (value: unknown) => {
      lookups++;
      return holds(value);
    });
  } as typeof find;
  try {
    const line_items = Array.from({ length: count }, (_, at) => ({ product_id: `p${count - 1 - at}`, quantity: 2 }));
    const response = await callerOf(sandbox.fetch)("PUT", paths.update, { body: { line_items } });
    expect(response.status).toBe(200);
  } finally {
    // oxlint-disable-next-line no-extend-native -- as it was
    Array.prototype.find = find;
  }
  expect(lookups).toBeLessThan(10 * count);
});

describe("wrong options", () => {
  it.each<[SandboxOptions, RegExp]>([
    [{ faults: [{ latencyMs: 3e9 }] }, /latencyMs of a fault rule must be .* at most 2147483647/],
    [{ faults: [{ operation: "shiporder" as "shipOrder" }] }, /operation of a fault rule must be one of updateOrder/],
    [{ orders: [null as never] }, /Order breaks the contract: the payload must be object, but is null/],
    [{ ordres: [] } as SandboxOptions, /createSandbox: unknown option "ordres". Did you mean "orders"\?/],
    [{ rateLimit: { writes: Number.NaN, reads: 1 } }, /createSandbox: rateLimit.writes must be a number of at least 0/],
    [{ seed: 1.5 }, /createSandbox: seed must be an integer/],
    [{ webhook: { url: "http://127.0.0.1:9/", secret, timeoutMs: 3e9 } }, /webhook.timeoutMs must be .* to 2147483647/],
  ])("%j are refused with the place and the fix", (options, message) => {
    expect(() => createSandbox(options)).toThrow(message);
  });
});

it("does not bring a cancelled order back by an update", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ status: "cancelled" })] });
  const call = callerOf(sandbox.fetch);
  const revived = await call("PUT", paths.update, { body: { status: "open" } });
  expect(revived.status).toBe(422);
  await expect(errorOf(revived)).resolves.toMatchObject({ origin: "integration" });
  expect((await call("PUT", paths.update, { body: { order_number: "7" } })).status).toBe(200);
  expect(sandbox.orders.get("order_id")?.status).toBe("cancelled");
});

it("names the id that was not found", async () => {
  const response = await callerOf(createSandbox().fetch)("PUT", "/wms/orders/nobody/cancel");
  expect(response.status).toBe(404);
  await expect(errorOf(response)).resolves.toMatchObject({ id: "nobody" });
});

it("closes a connection whose request it did not read to its end", async () => {
  const sandbox = createSandbox();
  const { url } = await sandbox.listen(0);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const connection = await new Promise<string | undefined>((resolve, reject) => {
    const outgoing = request(url + paths.update, {
      method: "PUT",
      agent,
      headers: { "content-type": "application/json" },
    });
    outgoing.on("error", reject);
    outgoing.on("response", (incoming) => {
      incoming.resume();
      resolve(incoming.headers.connection);
      outgoing.destroy();
    });
    // More than is read, and never ended.
    outgoing.write(Buffer.alloc(1_500_000, 32));
  });
  expect(connection).toBe("close");
  agent.destroy();
  await sandbox.close();
});
