import * as contract from "trackstar-orders-contract/schemas";
import { randomPayload, schemaNames } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";

const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe("a random payload", () => {
  it.each(schemaNames)("of %s satisfies it strictly, and the write rules if it has any", (name) => {
    const schema = contract[name];
    for (const seed of seeds) {
      const payload = randomPayload(name, seed);
      expect(payload).toMatchSchema(name);
      expect("lint" in schema ? schema.lint(payload) : []).toEqual([]);
    }
  });

  it("is the same for the same seed, and another for another", () => {
    const orders = seeds.map((seed) => JSON.stringify(randomPayload("Order", seed)));
    expect(seeds.map((seed) => JSON.stringify(randomPayload("Order", seed)))).toEqual(orders);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it("leaves optional fields out and fills them in, and is null where that may be", () => {
    const orders = seeds.map((seed) => randomPayload("Order", seed));
    expect(orders.some((order) => !("type" in order))).toBe(true);
    expect(orders.some(({ type }) => type === null)).toBe(true);
    expect(orders.some(({ type }) => typeof type === "string")).toBe(true);
    expect(orders.some(({ shipments }) => shipments.some(({ packages }) => packages.length > 0))).toBe(true);
  });

  it("cannot be made of a schema that is not there", () => {
    expect(() => randomPayload("Nothing" as never, 1)).toThrow(/no schema "Nothing"/);
  });
});
