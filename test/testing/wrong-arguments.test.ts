import { anExample, anOrder, aShipment, manualClock, signDelivery } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { secret } from "../support/sandbox-calls.ts";

it.each([[1], ["x"], [null], [[]], [true]])("no payload is made with %j for overrides", (overrides) => {
  for (const build of [anOrder, aShipment]) {
    expect(() => build(overrides as never)).toThrow(TypeError);
    expect(() => build(overrides as never)).toThrow("The overrides of a payload must be an object");
  }
  expect(() => anExample("shipOrderRequest", overrides as never)).toThrow(/overrides/);
});

const match = (options: object) => () => expect(anOrder()).toMatchSchema("Order", options);

describe("what does not exist is refused with the nearest that does", () => {
  it.each<[object | undefined, RegExp]>([
    [undefined, /signDelivery: options must be an object/],
    [{ secrets: secret }, /signDelivery: unknown option "secrets". Did you mean "secret"\?/],
    [{ secret, timestamp: 5 }, /timestamp must be an object/],
    [{ secret, timestamp: {} }, /timestamp must be a valid Date/],
    [{ secret, timestamp: new Date(Number.NaN) }, /timestamp must be a valid Date/],
    [{ secret, id: 5 }, /id must be a string/],
  ])("for signDelivery: %j", async (options, message) => {
    await expect(signDelivery({}, options as never)).rejects.toThrow(message);
  });

  it("for schemas, examples, modes, seeds and times", async () => {
    expect(() => anExample("sparseOrdr" as "sparseOrder")).toThrow(
      /no example "sparseOrdr". Did you mean "sparseOrder"\?/,
    );
    expect(match({ mod: "strict" })).toThrow(/unknown option "mod". Did you mean "mode"\?/);
    expect(match({ mode: "strickt" })).toThrow(/mode must be one of strict, tolerant.*Did you mean "strict"\?/);
    await expect(expect(new Response()).toSatisfyContract("shipOrders" as "shipOrder")).rejects.toThrow(
      /no operation "shipOrders". Did you mean "shipOrder"\?/,
    );
    for (const start of [new Date(Number.NaN), 0, null])
      expect(() => manualClock(start as never)).toThrow("manualClock: start must be a valid Date");
    await expect(manualClock().advance("1s" as never)).rejects.toThrow(/milliseconds must be a number/);
  });
});
