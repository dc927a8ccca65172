import {
  anExample,
  anOrder,
  anOrderUpdatedEvent,
  aShipment,
  manualClock,
  randomPayload,
  signDelivery,
} from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import { Webhook } from "svix";
import { describe, expect, it, vi } from "vitest";
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

  it.each(["", "a,b", "a b", "a\nb", "ä"])("is not made with the id %j, which no receiver takes", async (id) => {
    const signing = signDelivery("{}", { secret, id });
    await expect(signing).rejects.toThrow(TypeError);
    await expect(signing).rejects.toThrow(/signDelivery: id must be printable ASCII text/);
  });

  it("is not made at a moment that is none", async () => {
    const signing = signDelivery("{}", { secret, timestamp: new Date(Number.NaN) });
    await expect(signing).rejects.toThrow(TypeError);
    await expect(signing).rejects.toThrow("signDelivery: timestamp must be a valid Date");
  });

  it("is refused when it is stale", async () => {
    const timestamp = new Date(Date.now() - 301_000);
    const delivery = await signDelivery(anOrderUpdatedEvent(), { secret, timestamp });
    await expect(createReceiver({ secret }).receive(delivery)).rejects.toMatchObject({ reason: "stale" });
  });
});

it.each([[1], ["x"], [null], [[]], [true]])("no payload is made with %j for overrides", (overrides) => {
  for (const build of [anOrder, anOrderUpdatedEvent, aShipment]) {
    expect(() => build(overrides as never)).toThrow(TypeError);
    expect(() => build(overrides as never)).toThrow("The overrides of a payload must be an object");
  }
  expect(() => anExample("shipOrderRequest", overrides as never)).toThrow(/overrides/);
});

describe("a manual clock", () => {
  it.each([new Date(Number.NaN), 0, null])("does not start at %o", (start) => {
    expect(() => manualClock(start as never)).toThrow("manualClock: start must be a valid Date");
  });

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

  it("takes any number of waits with one signal, without a warning of a leak", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const { signal } = new AbortController();
    const clock = manualClock();
    const waits = Array.from({ length: 50 }, () => clock.wait(10, signal));
    await clock.advance(10);
    await Promise.all(waits);
    expect(warned).not.toHaveBeenCalled();
  });

  it("ends a wait whose signal is aborted", async () => {
    const stop = new AbortController();
    const waiting = manualClock().wait(1000, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});

const match = (options: object) => () => expect(anOrder()).toMatchSchema("Order", options);

describe("what does not exist is refused with the nearest that does", () => {
  it.each<[object | undefined, RegExp]>([
    [undefined, /signDelivery: options must be an object/],
    [{ secrets: secret }, /signDelivery: unknown option "secrets". Did you mean "secret"\?/],
    [{ secret, timestamp: 5 }, /timestamp must be an object/],
    [{ secret, timestamp: {} }, /timestamp must be a valid Date/],
    [{ secret, id: 5 }, /id must be a string/],
  ])("for signDelivery: %j", async (options, message) => {
    await expect(signDelivery({}, options as never)).rejects.toThrow(message);
  });

  it("for schemas, examples, modes, seeds and times", async () => {
    expect(() => randomPayload("Ordr" as "Order", 1)).toThrow(/no schema "Ordr". Did you mean "Order"\?/);
    expect(() => randomPayload("Order", "1" as never)).toThrow(/seed must be a number/);
    expect(() => anExample("sparseOrdr" as "sparseOrder")).toThrow(
      /no example "sparseOrdr". Did you mean "sparseOrder"\?/,
    );
    expect(match({ mod: "strict" })).toThrow(/unknown option "mod". Did you mean "mode"\?/);
    expect(match({ mode: "strickt" })).toThrow(/unknown mode "strickt". Did you mean "strict"\?/);
    await expect(expect(new Response()).toSatisfyContract("shipOrders" as "shipOrder")).rejects.toThrow(
      /no operation "shipOrders". Did you mean "shipOrder"\?/,
    );
    await expect(manualClock().advance("1s" as never)).rejects.toThrow(/milliseconds must be a number/);
  });
});
