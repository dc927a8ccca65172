import { createSandbox, type SandboxOptions } from "trackstar-orders-contract/sandbox";
import { anOrder, manualClock, orderUpdated } from "trackstar-orders-contract/testing";
import { before, changed, createReceiver } from "trackstar-orders-contract/webhooks";
import "trackstar-orders-contract/vitest";
import { Webhook } from "svix";
import { describe, expect, it } from "vitest";
import { callerOf, origin, paths, secret } from "../support/sandbox-calls.ts";

const url = "https://receiver.example/hook";

interface Arrival {
  headers: Record<string, string>;
  body: string;
}

/** A sandbox whose deliveries are answered in turn with these statuses, then with 200; 0 is no response. */
function start(statuses: number[] = [], options: SandboxOptions = {}, secrets: string | string[] = secret) {
  const clock = manualClock();
  const arrivals: Arrival[] = [];
  const at: number[] = [];
  const fetch = async (request: Request) => {
    at.push(clock.now());
    arrivals.push({ headers: Object.fromEntries(request.headers), body: await request.text() });
    const status = statuses.shift() ?? 200;
    if (status === 0) throw new TypeError("fetch failed");
    return new Response(null, { status });
  };
  const sandbox = createSandbox({ clock, webhook: { url, secret: secrets, fetch }, ...options });
  const call = callerOf(sandbox.fetch);
  const update = (headers = {}) => call("PUT", paths.update, { body: { status: "picked" }, headers });
  return { clock, sandbox, update, arrivals, pauses: () => at.slice(1).map((time, index) => time - (at[index] ?? 0)) };
}

describe("an accepted write", () => {
  it("sends an event that our receiver and Svix's own library accept, saying what changed", async () => {
    const { update, sandbox, arrivals, clock } = start();
    await update();
    await sandbox.idle();
    const [arrival] = arrivals as [Arrival];
    const { event } = await createReceiver({ secret, clock: clock.now }).receive(arrival);
    expect(event).toMatchSchema("OrderUpdatedEvent");
    expect(changed(event, "status")).toBe(true);
    expect(changed(event, "line_items")).toBe(false);
    expect(before(event)).toEqual(anOrder());
    expect(new Webhook(secret).verify(arrival.body, arrival.headers)).toEqual(event);
    expect(sandbox.deliveries).toMatchObject([{ id: arrival.headers["svix-id"], state: "acknowledged" }]);
  });

  it("tells what changed by dotted path", async () => {
    const { sandbox, update } = start();
    await update();
    const { previous_attributes } = sandbox.deliveries[0]!.event as { previous_attributes: object };
    expect(previous_attributes).toEqual({ status: "open", updated_date: anOrder().updated_date });
  });
});

it("signs with every secret while one replaces the other", async () => {
  const secrets = [secret, "whsec_YW5vdGhlci1zYW5kYm94LXNlY3JldC1ub3QtcmVhbA=="];
  const { update, sandbox, arrivals, clock } = start([], {}, secrets);
  await update();
  await sandbox.idle();
  for (const one of secrets) {
    const received = createReceiver({ secret: one, clock: clock.now }).receive(arrivals[0]!);
    await expect(received).resolves.toHaveProperty("id");
  }
});

describe("a delivery that is not acknowledged", () => {
  it("comes again with the same id and body, a fresh timestamp and growing pauses, until it is", async () => {
    const { update, sandbox, arrivals, clock, pauses } = start([500, 0, 302, 404]);
    await update();
    await clock.advance(60_000);
    await sandbox.idle();
    expect(new Set(arrivals.map(({ headers }) => headers["svix-id"])).size).toBe(1);
    expect(new Set(arrivals.map(({ body }) => body)).size).toBe(1);
    expect(pauses()).toEqual([500, 1000, 2000, 4000]);
    const [first, last] = [arrivals[0], arrivals.at(-1)].map((arrival) => Number(arrival?.headers["svix-timestamp"]));
    expect(last! - first!).toBeGreaterThan(5);
    expect(sandbox.deliveries[0]).toMatchObject({ state: "acknowledged" });
    expect(sandbox.deliveries[0]?.attempts.map(({ status }) => status)).toEqual([500, undefined, 302, 404, 200]);
  });

  it("is given up when the sandbox closes, so that the process can end", async () => {
    const { update, sandbox, clock } = start(Array(100).fill(500));
    await update();
    await clock.advance(100);
    await sandbox.close();
    expect(sandbox.deliveries[0]?.state).toBe("given-up");
  });

  it("is given up after a day", async () => {
    const { update, sandbox, clock } = start(Array(10_000).fill(500));
    await update();
    await clock.advance(25 * 60 * 60 * 1000);
    expect(sandbox.deliveries[0]?.state).toBe("given-up");
  });
});

describe("on demand", () => {
  it("a delivery comes twice, with the same id, and each copy has a state of its own", async () => {
    const { update, sandbox, arrivals, clock } = start([200, 500]);
    await update({ "x-sandbox-event": "duplicate" });
    await clock.advance(100);
    expect(arrivals).toHaveLength(2);
    expect(new Set(arrivals.map(({ headers }) => headers["svix-id"])).size).toBe(1);
    expect(sandbox.deliveries.map(({ state }) => state)).toEqual(["acknowledged", "waiting"]);
    expect(new Set(sandbox.deliveries.map(({ id }) => id)).size).toBe(1);
    await clock.advance(500);
    expect(sandbox.deliveries.map(({ attempts }) => attempts.length)).toEqual([1, 2]);
  });

  it("an event of an unknown type comes first", async () => {
    const { update, sandbox, arrivals, clock } = start();
    await update({ "x-sandbox-event": "unknown" });
    await sandbox.idle();
    const receiver = createReceiver({ secret, clock: clock.now });
    const events = await Promise.all(arrivals.map(async (arrival) => (await receiver.receive(arrival)).event));
    expect(events.map(({ kind }) => kind)).toEqual(["unknown", undefined]);
  });

  it("an event comes cut, and its receiver fetches the rest", async () => {
    const { update, sandbox, arrivals, clock } = start();
    await update({ "x-sandbox-event": "truncated" });
    await sandbox.idle();
    const [arrival] = arrivals as [Arrival];
    expect(JSON.parse(arrival.body)).toMatchSchema("TruncatedOrderUpdatedEvent");
    const receiver = createReceiver({ secret, clock: clock.now, apiKey: "key", fetch: sandbox.fetch });
    const { event } = await receiver.receive(arrival);
    expect(event).toMatchSchema("OrderUpdatedEvent");
    expect(before(event as ReturnType<typeof orderUpdated>)).toEqual(anOrder());
  });

  it("the rest of a cut event needs the key, and its address is good for 20 minutes", async () => {
    const { update, sandbox, arrivals, clock } = start();
    // A clock may tell parts of a millisecond.
    await clock.advance(0.25);
    await update({ "x-sandbox-event": "truncated" });
    await sandbox.idle();
    const { data_url } = JSON.parse(arrivals[0]!.body) as { data_url: string };
    expect(data_url.startsWith(origin)).toBe(true);
    expect((await sandbox.fetch(data_url)).status).toBe(401);
    const link = await sandbox.fetch(data_url, { headers: { "x-trackstar-api-key": "key" } });
    const { download_url } = (await link.json()) as { download_url: string };
    expect((await sandbox.fetch(download_url)).status).toBe(200);
    await clock.advance(20 * 60 * 1000 + 1);
    expect((await sandbox.fetch(download_url)).status).toBe(403);
  });
});
