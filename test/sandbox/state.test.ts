import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anOrder, manualClock } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { callerOf, errorOf, paths, secret } from "../support/sandbox-calls.ts";

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

  it("gives up the deliveries that are under way or wait for another try", async () => {
    const clock = manualClock();
    const answers = [() => Promise.resolve(new Response(null, { status: 500 })), () => new Promise<Response>(() => {})];
    const fetch = () => answers.shift()?.() ?? Promise.resolve(new Response());
    const webhook = { url: "https://receiver.example/", secret, fetch };
    const sandbox = createSandbox({ clock, webhook });
    const cancel = () => callerOf(sandbox.fetch)("PUT", paths.cancel);
    await cancel();
    await clock.advance(100);
    await cancel();
    const old = sandbox.deliveries;
    expect(old.map(({ state }) => state)).toEqual(["waiting", "waiting"]);
    sandbox.reset();
    await clock.advance(0);
    expect(old.map(({ state }) => state)).toEqual(["given-up", "given-up"]);
    expect(sandbox.deliveries).toEqual([]);
    await sandbox.idle();
    await cancel();
    await sandbox.idle();
    expect(sandbox.deliveries).toMatchObject([{ state: "acknowledged" }]);
    await sandbox.close();
  });

  it("forgets idempotency keys, fault rules and truncated events", async () => {
    const sandbox = createSandbox({ faults: [{ event: "truncated" }] });
    const call = callerOf(sandbox.fetch);
    const cancel = () => call("PUT", paths.cancel, { headers: { "idempotency-key": "key" } });
    await cancel();
    const { data_url } = sandbox.deliveries[0]!.event as { data_url: string };
    sandbox.reset();
    expect((await cancel()).headers.has("idempotent-replayed")).toBe(false);
    expect(sandbox.deliveries[0]!.event).toHaveProperty("previous_attributes");
    expect(sandbox.deliveries[0]!.event).not.toHaveProperty("data_url");
    expect((await sandbox.fetch(data_url, { headers: { "x-trackstar-api-key": "key" } })).status).toBe(404);
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
