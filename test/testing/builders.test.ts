import * as contract from "trackstar-orders-contract/schemas";
import * as kit from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { before } from "trackstar-orders-contract/webhooks";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import * as examples from "../../generated/examples.ts";
import { secret } from "../support/sandbox-calls.ts";

describe("a builder", () => {
  it.each([
    ["anOrder", "Order"],
    ["aShippedOrder", "Order"],
    ["anUpdateOrderRequest", "UpdateOrderRequest"],
    ["aShipOrderRequest", "ShipOrderRequest"],
  ] as const)("%s makes a valid %s", (name, schema) => {
    const builder: () => unknown = kit[name];
    expect(builder()).toMatchSchema(schema);
  });

  it("merges objects, replaces lists, and takes out what is undefined", () => {
    const order = kit.anOrder({ status: "picked", ship_to_address: { city: "Rome" }, tags: ["b"], scac: undefined });
    expect(order.status).toBe("picked");
    expect(order.ship_to_address).toEqual({ ...kit.anOrder().ship_to_address, city: "Rome" });
    expect(order.tags).toEqual(["b"]);
    expect(order).not.toHaveProperty("scac");
  });

  it("makes a new payload each time, so that tests don't meet in it", () => {
    const tags: string[] = ["a"];
    const order = kit.anOrder({ tags });
    order.line_items.pop();
    order.tags.push("b");
    expect(kit.anOrder().line_items).toHaveLength(1);
    expect(tags).toEqual(["a"]);
  });

  it("does not reach prototypes", () => {
    kit.anOrder(JSON.parse('{"__proto__": {"polluted": true}}') as object);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("knows the types of what it overrides", () => {
    expectTypeOf(kit.anOrder()).toEqualTypeOf<contract.Order>();
    // @ts-expect-error -- a misspelt field
    kit.anOrder({ statuss: "open" });
    // @ts-expect-error -- a wrong type, deep inside
    kit.anOrder({ ship_to_address: { city: 3 } });
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])("has the documented example %s", (name) => {
    expect(kit.anExample(name)).toEqual(examples[name]);
    expect(kit.anExample(name)).not.toBe(examples[name]);
  });
});

it("orderUpdated makes the event of a change, from which the earlier order can be read", () => {
  const after = kit.aShippedOrder({ id: "order_id" });
  const event = kit.orderUpdated(kit.anOrder(), after);
  expect(event).toMatchSchema("OrderUpdatedEvent");
  expect(event.data).toEqual(after);
  expect(before(event)).toEqual(kit.anOrder());
});

it("orderUpdated shares nothing with its arguments", () => {
  const [earlier, after] = [kit.anOrder({ tags: ["a"] }), kit.aShippedOrder({ tags: ["b", "c"] })];
  const event = kit.orderUpdated(earlier, after);
  const made = structuredClone(event);
  for (const order of [earlier, after]) {
    order.tags.push("d");
    order.ship_to_address.city = "elsewhere";
    order.line_items.length = 0;
  }
  expect(event).toEqual(made);
});

it("aShipment is a shipment with a package and its tracking number", () => {
  const shipment = kit.aShipment({ shipment_id: "s1" });
  expect(contract.Shipment.check(shipment, { mode: "strict" }).ok).toBe(true);
  expect(shipment.packages[0]?.tracking_number).toEqual(expect.any(String));
  expect(kit.anOrder({ shipments: [shipment] }).shipments).toEqual([shipment]);
});

it("bodies of requests are whole, and nothing in them is refused", () => {
  expect(contract.UpdateOrderRequest.lint(kit.anUpdateOrderRequest())).toEqual([]);
  expect(contract.ShipOrderRequest.lint(kit.aShipOrderRequest())).toEqual([]);
  expect(Object.keys(kit.aShipOrderRequest().measurements)).toHaveLength(6);
});

it("overrides keep the type of a string field", () => {
  expectTypeOf<kit.Overrides<{ status: "open" | (string & {}) }>["status"]>().toEqualTypeOf<
    "open" | (string & {}) | undefined
  >();
  expectTypeOf<kit.Overrides<contract.Order>["order_number"]>().toEqualTypeOf<string | undefined>();
});

describe("a signed delivery", () => {
  it("has the same values under both families of header names", async () => {
    const { headers } = await kit.signDelivery("{}", { secret, id: "msg_1", timestamp: new Date(1_700_000_000_999) });
    for (const name of ["id", "timestamp", "signature"])
      expect(headers[`svix-${name}`]).toBe(headers[`webhook-${name}`]);
    expect(headers).toMatchObject({ "svix-id": "msg_1", "svix-timestamp": "1700000000" });
  });

  it("takes a text as the raw body", async () => {
    const { body } = await kit.signDelivery('{ "a" : 1 }', { secret });
    expect(body).toBe('{ "a" : 1 }');
  });

  it.each(["", "a,b", "a b", "a\nb", "ä"])("is not made with the id %j, which no receiver takes", async (id) => {
    const signing = kit.signDelivery("{}", { secret, id });
    await expect(signing).rejects.toThrow(TypeError);
    await expect(signing).rejects.toThrow(/signDelivery: id must be printable ASCII text/);
  });
});

describe("a manual clock", () => {
  it("stands still until it is moved, and rings in order", async () => {
    const clock = kit.manualClock(new Date(0));
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
    const clock = kit.manualClock();
    const waits = Array.from({ length: 50 }, () => clock.wait(10, signal));
    await clock.advance(10);
    await Promise.all(waits);
    expect(warned).not.toHaveBeenCalled();
  });

  it("ends a wait whose signal is aborted", async () => {
    const stop = new AbortController();
    const waiting = kit.manualClock().wait(1000, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
