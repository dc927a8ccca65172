import { createSandbox, type SandboxOptions } from "trackstar-orders-contract/sandbox";
import type { Order } from "trackstar-orders-contract/schemas";
import { aShipOrderRequest, manualClock } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

const hour = 60 * 60 * 1000;
const body = aShipOrderRequest();

/** Thousands of characters, too long to be compared as they are. */
const many = (...names: string[]) => {
  const numbers = Array.from({ length: 2000 }, (_, at) => at).join();
  return `{"trackstar_tags":[{"list":[${numbers}]}],"additional":{${names.map((name) => `"${name}":[${numbers}]`).join()}}}`;
};

function start(options: SandboxOptions = {}) {
  const clock = manualClock();
  const sandbox = createSandbox({ ...options, clock });
  const call = callerOf(sandbox.fetch);
  const ship = (headers: Record<string, string>) =>
    call("POST", paths.ship, { body, headers: { "idempotency-key": "key-1", ...headers } });
  const write = (raw: string) => call("PUT", paths.update, { raw, headers: { "idempotency-key": "key-1" } });
  const shipments = () => sandbox.orders.get("order_id")?.shipments.length;
  return { clock, sandbox, call, ship, write, shipments };
}

describe("a repeated key", () => {
  it("replays the first answer, marked as such, without writing again", async () => {
    const { ship, shipments, sandbox } = start();
    const [first, second] = [await ship({}), await ship({})];
    expect(first.headers.has("idempotent-replayed")).toBe(false);
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(await second.json()).toEqual(await first.json());
    expect(shipments()).toBe(1);
    expect(sandbox.deliveries).toHaveLength(1);
    expect(sandbox.requests.map(({ wrote, replayed }) => [wrote, replayed])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("belongs to one connection, whichever of its tokens comes with it", async () => {
    const { ship, shipments, sandbox } = start({ connections: { other: {} } });
    await ship({});
    await ship({ "x-trackstar-access-token": "a newer token" });
    expect(shipments()).toBe(1);
    await ship({ "x-trackstar-access-token": "other" });
    expect(sandbox.ordersOf("other").get("order_id")?.shipments).toHaveLength(1);
  });

  it("is refused with 400 for another body or another operation", async () => {
    const { ship, call } = start();
    await ship({});
    const headers = { "idempotency-key": "key-1" };
    const otherBody = await call("POST", paths.ship, { body: aShipOrderRequest({ carrier: "UPS" }), headers });
    const otherOperation = await call("PUT", paths.cancel, { headers });
    for (const response of [otherBody, otherOperation]) expect(response.status).toBe(400);
    await expect(otherBody).toSatisfyContract("shipOrder");
  });

  it.each([
    ["other spacing", '{"order_number":"7","total_price":10}', ' {\n"order_number" : "7", "total_price":10 }'],
    ["another order of fields", '{"order_number":"7","channel":"a"}', '{"channel":"a","order_number":"7"}'],
    [
      "another order of nested fields",
      '{"ship_to_address":{"city":"Rome","country":"Italy"},"line_items":[{"sku":"a","quantity":1}]}',
      '{"line_items":[{"quantity":1,"sku":"a"}],"ship_to_address":{"country":"Italy","city":"Rome"}}',
    ],
    ["another spelling of a number", '{"total_price":10,"total_tax":0.5}', '{"total_price":1.0e1,"total_tax":5e-1}'],
    ["another spelling of a string", '{"order_number":"é/7"}', '{"order_number":"\\u00e9\\/7"}'],
    ["another order of many fields", many("a", "b"), many("b", "a")],
  ])("stands for the same write with %s", async (_what, first, second) => {
    const { write, sandbox } = start();
    expect([(await write(first)).status, (await write(second)).headers.get("idempotent-replayed")]).toEqual([
      200,
      "true",
    ]);
    expect(sandbox.requests.map(({ wrote }) => wrote)).toEqual([true, false]);
  });

  it.each([
    ["another order of a list", '{"trackstar_tags":["a","b"]}', '{"trackstar_tags":["b","a"]}'],
    ["a string in place of a number", '{"order_number":"1","total_price":1}', '{"order_number":"1","total_price":2}'],
    ["a field more", '{"order_number":"1"}', '{"order_number":"1","channel":"a"}'],
    ["another order of a long list", many("a", "b"), many("a", "b").replace("0,1", "1,0")],
  ])("is refused with 400 for %s", async (_what, first, second) => {
    const { write } = start();
    expect([(await write(first)).status, (await write(second)).status]).toEqual([200, 400]);
  });

  it("stands for the same write with another spelling of its path", async () => {
    const { write, call } = start();
    await write('{"order_number":"1"}');
    const headers = { "idempotency-key": "key-1" };
    const again = await call("PUT", "/wms/orders/order%5Fid", { raw: '{"order_number":"1"}', headers });
    expect(again.headers.get("idempotent-replayed")).toBe("true");
  });

  it("writes again 15 minutes after a first request that has not finished, not before", async () => {
    const { ship, clock, shipments, sandbox } = start();
    const minute = 60_000;
    const first = ship({ "x-sandbox-latency-ms": `${20 * minute}` });
    await clock.advance(15 * minute - 1);
    expect((await ship({})).status).toBe(409);
    await clock.advance(1);
    expect((await ship({})).status).toBe(200);
    expect((await ship({})).headers.get("idempotent-replayed")).toBe("true");
    await clock.advance(5 * minute);
    expect((await first).status).toBe(200);
    expect(shipments()).toBe(2);
    expect(sandbox.requests.map(({ wrote }) => wrote)).toEqual([false, true, false, true]);
    const { shipments: replayed } = ((await (await ship({})).json()) as { data: Order }).data;
    expect(replayed).toHaveLength(1);
  });

  it("is free again after an error that followed the write, so that a blind retry ships twice", async () => {
    const { ship, shipments } = start();
    await ship({ "x-sandbox-status": "503", "x-sandbox-when": "after-write" });
    await ship({});
    expect(shipments()).toBe(2);
  });

  it("still stands for the write when only the answer was lost", async () => {
    const { ship, shipments } = start();
    await expect(ship({ "x-sandbox-disconnect": "before-response", "x-sandbox-when": "after-write" })).rejects.toThrow(
      TypeError,
    );
    const retried = await ship({});
    expect(retried.headers.get("idempotent-replayed")).toBe("true");
    expect(shipments()).toBe(1);
  });

  it("is forgotten after 24 hours, not before", async () => {
    const { ship, clock, shipments } = start();
    await ship({});
    await clock.advance(24 * hour - 1);
    expect((await ship({})).headers.get("idempotent-replayed")).toBe("true");
    await clock.advance(1);
    expect((await ship({})).headers.has("idempotent-replayed")).toBe(false);
    expect(shipments()).toBe(2);
  });
});

it("refuses a key of more than 255 characters", async () => {
  const { ship } = start();
  expect((await ship({ "idempotency-key": "x".repeat(255) })).status).toBe(200);
  const response = await ship({ "idempotency-key": "x".repeat(256) });
  expect(response.status).toBe(422);
  expect((await errorOf(response)).detail?.["headers"]).toHaveProperty("Idempotency-Key");
});
