import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anOrder, manualClock } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths } from "../support/sandbox-calls.ts";

describe("reset", () => {
  it("gives back the calls of this second", async () => {
    const sandbox = createSandbox({ clock: manualClock(), rateLimit: { writes: 1, reads: 1 } });
    const cancel = () => callerOf(sandbox.fetch)("PUT", paths.cancel);
    expect([(await cancel()).status, (await cancel()).status]).toEqual([200, 429]);
    sandbox.reset();
    expect((await cancel()).status).toBe(200);
  });

  it("keeps a request that runs from writing, and forgets it", async () => {
    const clock = manualClock();
    const sandbox = createSandbox({ clock, faults: [{ latencyMs: 100 }] });
    const slow = callerOf(sandbox.fetch)("PUT", paths.update, { body: { status: "picked" } });
    await clock.advance(20);
    sandbox.reset();
    await clock.advance(80);
    const response = await slow;
    expect([response.status, (await errorOf(response)).error]).toEqual([410, expect.stringContaining("was reset")]);
    expect(sandbox.orders.get("order_id")?.status).toBe("open");
    expect([sandbox.requests, sandbox.deliveries]).toEqual([[], []]);
  });

  it("also stops a request whose body was not read yet", async () => {
    const sandbox = createSandbox();
    const call = callerOf(sandbox.fetch)("PUT", paths.update, { body: { status: "picked" } });
    sandbox.reset();
    expect((await call).status).toBe(410);
    expect(sandbox.orders.get("order_id")?.status).toBe("open");
  });
});

describe("the state cannot be changed from outside", () => {
  it("through an event", async () => {
    const sandbox = createSandbox();
    await callerOf(sandbox.fetch)("PUT", paths.cancel);
    const { data } = sandbox.deliveries[0]!.event;
    Object.assign(data, { status: "changed" });
    Object.assign((data as ReturnType<typeof anOrder>).line_items[0]!, { sku: "changed" });
    expect(JSON.stringify(sandbox.orders.list())).not.toContain("changed");
  });

  it("through the body of a request", async () => {
    const sandbox = createSandbox();
    await callerOf(sandbox.fetch)("PUT", paths.update, { body: { trackstar_tags: [{ dock: "a" }] } });
    Object.assign((sandbox.requests[0]!.body as { trackstar_tags: object[] }).trackstar_tags[0]!, { dock: "changed" });
    expect(sandbox.orders.get("order_id")?.trackstar_tags).toEqual([{ dock: "a" }]);
  });

  it("through the orders that it was made with", () => {
    const order = anOrder();
    const sandbox = createSandbox({ orders: [order] });
    order.status = "packed";
    sandbox.reset();
    expect(sandbox.orders.get(order.id)?.status).toBe(anOrder().status);
  });
});
