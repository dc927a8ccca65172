import { Agent, request } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSandbox, type SandboxOptions } from "trackstar-orders-contract/sandbox";
import { anOrder, manualClock } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths, secret } from "../support/sandbox-calls.ts";

const webhook = { url: "http://127.0.0.1/", secret };
const isDown = () => Promise.resolve(new Response(null, { status: 500 }));
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

it("forgets the oldest records, deliveries and keys by their size, too: fifty updates of a megabyte", async () => {
  const sandbox = createSandbox({ rateLimit: false });
  const call = callerOf(sandbox.fetch);
  const update = (at: number) =>
    call("PUT", paths.update, {
      body: { order_number: `${at}`.padEnd(1_000_000, "x") },
      headers: { "idempotency-key": `${at}` },
    });
  const before = heapMegabytes();
  for (let at = 0; at < 50; at++) await update(at);
  expect(heapMegabytes() - before).toBeLessThan(130);
  expect(sandbox.deliveries.length).toBeGreaterThan(20);
  expect(sandbox.deliveries.length).toBeLessThan(34);
  expect(sandbox.requests.length).toBeLessThan(34);
  expect(sandbox.requests.at(-1)?.body).toHaveProperty("order_number", expect.stringMatching(/^49x/));
  expect((await update(49)).headers.get("idempotent-replayed")).toBe("true");
});

it("gives up deliveries that a receiver which is down would pile up", async () => {
  const sandbox = createSandbox({ rateLimit: false, clock: manualClock(), webhook: { ...webhook, fetch: isDown } });
  const call = callerOf(sandbox.fetch);
  for (let at = 0; at < 36; at++)
    await call("PUT", paths.update, { body: { order_number: `${at}`.padEnd(1_000_000, "x") } });
  expect(sandbox.deliveries.at(-1)?.state).toBe("given-up");
  await sandbox.close();
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
    [{ orders: [null as never] }, /Order breaks the contract: the payload must be object, but is null/],
    [{ faults: [{ retryAfter: -1 }] }, /createSandbox: faults\[0\].retryAfter must be an integer/],
    [{ faults: {} as never }, /createSandbox: faults must be a list/],
    [{ orders: anOrder() as never }, /createSandbox: orders must be a list/],
    [{ cors: "true" as never }, /cors must be true, false or a list of origins/],
    [{ allowedHosts: "sandbox.test" as never }, /allowedHosts must be a list/],
    [{ allowedHosts: ["http://sandbox.test/"] }, /is not a host. Did you mean "sandbox.test"\?/],
    [{ seed: "7" as never }, /seed must be an integer/],
    [{ onRequest: "log" as never }, /onRequest must be a function/],
    [{ onDelivery: {} as never }, /onDelivery must be a function/],
    [{ clock: Date.now as never }, /clock must be an object/],
    [{ pages: { "/": "x" } as never }, /createSandbox: pages\["\/"\]: options must be an object/],
    [{ pages: { "/": { text: "x" } as never } }, /pages\["\/"\].type must be a string/],
    [{ pages: { "/a": { type: "text", text: 1 as never } } }, /pages\["\/a"\].text must be a string/],
    [{ clock: {} as never }, /createSandbox: clock.now must be a function/],
    [{ clock: { now: Date.now } as never }, /createSandbox: clock.wait must be a function/],
    [{ orders: [anOrder(), anOrder({ status: "shipped" })] }, /createSandbox: orders: two have the id "order_id"/],
    [{ webhook: { ...webhook, secret: [] } }, /createSandbox: webhook.secret must hold at least one secret/],
    [{ faults: [[] as never] }, /faults\[0\]: options must be an object/],
    [{ faults: [{ example: "error-404" }] }, /faults\[0\]: example must be one of .*; it is "error-404"/],
    [
      { faults: [{ operation: "getOrder", example: "error-409-still-running" }] },
      /example must be one of read-order-response, (?!.*409.*;)/,
    ],
    [{ faults: [{}] }, /faults\[0\]: a fault rule must have an effect: one of status, example, /],
    [{ faults: [{ operation: "shipOrder", times: 1, when: "after-write" }] }, /must have an effect/],
    [{ rateLimit: true as never }, /rateLimit: options must be an object/],
    [{ rateLimit: { write: 5, reads: 5 } as never }, /rateLimit: unknown option "write". Did you mean "writes"\?/],
    [{ webhook: { ...webhook, timeout: 5 } as never }, /webhook: unknown option "timeout". Did you mean "timeoutMs"\?/],
    [{ webhook: { ...webhook, fetch: "fetch" as never } }, /webhook.fetch must be a function/],
    [{ webhook: "http://127.0.0.1/" as never }, /webhook must be an object/],
    [{ webhook: { ...webhook, secret: "not base64!" } }, /webhook.secret must/],
    [{ webhook: { url: "/hook", secret } }, /webhook.url must/],
    [{ webhook: { url: "ftp://receiver.example/hook", secret } }, /webhook.url must/],
    [{ webhook: { url: "https://user:word@receiver.example/hook", secret } }, /webhook.url must/],
    [{ ordres: [] } as SandboxOptions, /createSandbox: unknown option "ordres". Did you mean "orders"\?/],
    [{ rateLimit: { writes: Number.NaN, reads: 1 } }, /createSandbox: rateLimit.writes must be a number of at least 0/],
    [{ webhook: { url: "http://127.0.0.1:9/", secret, timeoutMs: 3e9 } }, /webhook.timeoutMs must be .* to 2147483647/],
  ])("%j are refused with the place and the fix", (options, message) => {
    expect(() => createSandbox(options)).toThrow(message);
  });
});

it.each(["4010", { port: 4010 }, -1, 70_000, 4010.5, Number.NaN])(
  "does not listen on %j, which is no port",
  async (port) => {
    await expect(createSandbox().listen(port as number)).rejects.toThrow(
      "listen: port must be an integer from 0 to 65535",
    );
  },
);

it("does not bring a cancelled order back by an update", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ status: "cancelled" })] });
  const call = callerOf(sandbox.fetch);
  const revived = await call("PUT", paths.update, { body: { status: "open" } });
  expect(revived.status).toBe(422);
  await expect(errorOf(revived)).resolves.toMatchObject({ origin: "integration" });
  expect((await call("PUT", paths.update, { body: { order_number: "7" } })).status).toBe(200);
  expect(sandbox.orders.get("order_id")?.status).toBe("cancelled");
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

it("keeps a connection for longer than a busy machine takes between two requests", async () => {
  const sandbox = createSandbox();
  const { url } = await sandbox.listen(0);
  const { headers } = await fetch(url);
  expect(headers.get("keep-alive")).toBe("timeout=120");
  await sandbox.close();
});

it("lets a client that is told 413 send its body to the end, so that the response is not lost in a reset", async () => {
  const sandbox = createSandbox();
  const { url } = await sandbox.listen(0);
  const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true });
  let text = "";
  socket.on("data", (data: Buffer) => (text += data.toString()));
  const half = Buffer.alloc(1_500_000, 32);
  const headers = `Host: localhost\r\nx-trackstar-api-key: a\r\nx-trackstar-access-token: b\r\nContent-Length: 3000000`;
  socket.write(`PUT ${paths.update} HTTP/1.1\r\n${headers}\r\n\r\n`);
  socket.write(half);
  while (!text.includes('"}')) await once(socket, "data");
  expect(text).toMatch(/^HTTP\/1.1 413/);
  const closed = once(socket, "close");
  // By the time that another request is answered, the connection would have been closed.
  await fetch(url);
  for (const part of [half.subarray(0, 700_000), half.subarray(700_000)])
    await new Promise((resolve) => socket.write(part, resolve));
  socket.end();
  await expect(closed).resolves.toEqual([false]);
  await sandbox.close();
});
