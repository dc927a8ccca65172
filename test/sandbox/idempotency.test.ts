import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest, manualClock } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

const hour = 60 * 60 * 1000;
const body = aShipOrderRequest();

function start() {
  const clock = manualClock();
  const sandbox = createSandbox({ clock });
  const call = callerOf(sandbox.fetch);
  const ship = (headers: Record<string, string>) =>
    call("POST", paths.ship, { body, headers: { "idempotency-key": "key-1", ...headers } });
  const shipments = () => sandbox.orders.get("order_id")?.shipments.length;
  return { clock, sandbox, call, ship, shipments };
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

  it("belongs to one connection", async () => {
    const { ship, shipments } = start();
    await ship({});
    await ship({ "x-trackstar-access-token": "another connection" });
    expect(shipments()).toBe(2);
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

  it("is refused with 409 while the first request runs", async () => {
    const { ship, clock, shipments } = start();
    const first = ship({ "x-sandbox-latency-ms": "1000" });
    await clock.advance(500);
    const second = await ship({});
    expect(second.status).toBe(409);
    await expect(second).toSatisfyContract("shipOrder");
    await clock.advance(500);
    expect((await first).status).toBe(200);
    expect(shipments()).toBe(1);
  });

  it("is free again after an error", async () => {
    const { ship, shipments } = start();
    expect((await ship({ "x-sandbox-status": "503" })).status).toBe(503);
    expect((await ship({})).headers.has("idempotent-replayed")).toBe(false);
    expect(shipments()).toBe(1);
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
