import { anOrderUpdatedEvent, manualClock, signDelivery } from "trackstar-orders-contract/testing";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import { Webhook } from "svix";
import { describe, expect, it } from "vitest";
import { secret } from "../support/sandbox-calls.ts";

describe("a signed delivery", () => {
  it("is accepted by our receiver and by Svix's own library", async () => {
    const delivery = await signDelivery(anOrderUpdatedEvent(), { secret });
    expect((await createReceiver({ secret }).receive(delivery)).event).toEqual(anOrderUpdatedEvent());
    expect(new Webhook(secret).verify(delivery.body, delivery.headers)).toEqual(anOrderUpdatedEvent());
  });

  it("has the same values under both families of header names", async () => {
    const { headers } = await signDelivery("{}", { secret, id: "msg_1", timestamp: new Date(1_700_000_000_999) });
    for (const name of ["id", "timestamp", "signature"])
      expect(headers[`svix-${name}`]).toBe(headers[`webhook-${name}`]);
    expect(headers).toMatchObject({ "svix-id": "msg_1", "svix-timestamp": "1700000000" });
  });

  it("takes a text as the raw body", async () => {
    const { body } = await signDelivery('{ "a" : 1 }', { secret });
    expect(body).toBe('{ "a" : 1 }');
  });

  it("is refused when it is stale", async () => {
    const timestamp = new Date(Date.now() - 301_000);
    const delivery = await signDelivery(anOrderUpdatedEvent(), { secret, timestamp });
    await expect(createReceiver({ secret }).receive(delivery)).rejects.toMatchObject({ reason: "stale" });
  });
});

describe("a manual clock", () => {
  it("stands still until it is moved, and rings in order", async () => {
    const clock = manualClock(new Date(0));
    const rung: string[] = [];
    const wait = async (milliseconds: number) => {
      await clock.wait(milliseconds);
      rung.push(`${milliseconds} at ${clock.now()}`);
    };
    void wait(200);
    void wait(100).then(() => wait(50));
    await clock.advance(99);
    expect(rung).toEqual([]);
    await clock.advance(101);
    expect(rung).toEqual(["100 at 100", "50 at 150", "200 at 200"]);
    expect(clock.now()).toBe(200);
  });

  it("ends a wait whose signal is aborted", async () => {
    const stop = new AbortController();
    const waiting = manualClock().wait(1000, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
