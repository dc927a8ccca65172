import { expect as jestExpect } from "expect";
import { aShipOrderRequest, anExample, anOrder, matchers } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { describe, expect, it } from "vitest";
import { initOf, origin, paths } from "../support/sandbox-calls.ts";

jestExpect.extend(matchers);

interface JestMatchers {
  toMatchSchema(name: string): void;
  toSatisfyContract(operation: string): Promise<void>;
  not: JestMatchers;
}

const frameworks = [
  ["Vitest", expect as unknown as (value: unknown) => JestMatchers],
  ["Jest", jestExpect as unknown as (value: unknown) => JestMatchers],
] as const;

const request = (method: string, path: string, body?: unknown, headers = {}) =>
  new Request(origin + path, initOf(method, { body, headers }));

function messageOf(check: () => void): string {
  try {
    check();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The matcher did not fail.");
}

describe.each(frameworks)("in %s, toMatchSchema", (_name, check) => {
  it("passes what keeps the contract", () => {
    expect(() => check(anOrder()).toMatchSchema("Order")).not.toThrow();
    expect(() => check({ id: 3 }).not.toMatchSchema("Order")).not.toThrow();
  });

  it("names pointer, expectation and what was found", () => {
    const order = { ...anOrder(), status: 7, line_items: [{ product_id: "p", quantity: "two", is_picked: false }] };
    const message = messageOf(() => check(order).toMatchSchema("Order"));
    expect(message).toContain("/status must be string, but is number; found 7");
    expect(message).toContain('/line_items/0/quantity must be integer, but is string; found "two"');
  });

  it("says so when it was not to match", () => {
    expect(messageOf(() => check(anOrder()).not.toMatchSchema("Order"))).toContain("not to match the schema Order");
  });

  it("is strict, unless it is told otherwise", () => {
    const newer = { ...anOrder(), status: "returned", colour: "red" };
    const message = messageOf(() => check(newer).toMatchSchema("Order"));
    expect(message).toMatch(/\/status must be one of .*; found "returned"/);
    expect(message).toContain('/colour is a field that the contract does not have; found "red"');
    expect(newer).toMatchSchema("Order", { mode: "tolerant" });
  });

  it("cuts what it shows", () => {
    const order = { ...anOrder(), status: ["x".repeat(10_000)] };
    expect(messageOf(() => check(order).toMatchSchema("Order")).length).toBeLessThan(1000);
  });

  it("does not take a schema that is not there for one that does not match", () => {
    expect(() => check(anOrder()).not.toMatchSchema("Nothing")).toThrow(/no schema "Nothing"/);
  });
});

describe.each(frameworks)("in %s, toSatisfyContract", (_name, check) => {
  it("passes an answer of the operation, which can still be read", async () => {
    const headers = { "x-request-id": "req_1" };
    const response = Response.json(anExample("updateOrderResponse"), { headers });
    await check(response).toSatisfyContract("updateOrder");
    expect(await response.json()).toEqual(anExample("updateOrderResponse"));
    const refusal = Response.json(anExample("error422Validation"), { status: 422, headers });
    await check(refusal).toSatisfyContract("shipOrder");
  });

  it.each([
    [Response.json(anExample("updateOrderResponse")), /the header x-request-id must be there/i],
    [Response.json({ success: true }), /lacks the required field "data"; found \{"success":true\}/],
    [Response.json(anExample("updateOrderResponse"), { status: 201 }), /status must be one of 200, 400.*; found 201/],
    [new Response("<html>"), /must be application\/json; found text\/plain/],
    [new Response("{", { headers: { "content-type": "application/json" } }), /must be JSON; found "\{"/],
    [
      Response.json(anExample("updateOrderResponse"), { headers: { "x-ratelimit-limit": "many" } }),
      /x-ratelimit-limit must be integer; found "many"/,
    ],
    [
      Response.json({ ...anExample("updateOrderResponse"), unused_fields: [1] }),
      /\/unused_fields\/0 must be string, but is number; found 1/,
    ],
  ])("fails what is none: %o", async (response, message) => {
    await expect(check(response).toSatisfyContract("updateOrder")).rejects.toThrow(message);
  });

  it("passes a request that the operation takes", async () => {
    const shipping = check(request("POST", paths.ship, aShipOrderRequest())).toSatisfyContract("shipOrder");
    await expect(shipping).resolves.toBeUndefined();
    await expect(check(request("PUT", paths.cancel)).toSatisfyContract("cancelOrder")).resolves.toBeUndefined();
  });

  it.each([
    [request("POST", paths.cancel), "cancelOrder", /must be PUT .*; found POST/],
    [request("PUT", paths.update, { order_number: "" }), "updateOrder", /\/order_number must not be ""/],
    [request("PUT", paths.update, {}, { "x-trackstar-api-key": "" }), "updateOrder", /header x-trackstar-api-key/],
  ])("fails a request that it would refuse: %o", async (wrong, operation, message) => {
    await expect(check(wrong).toSatisfyContract(operation)).rejects.toThrow(message);
    await check(wrong).not.toSatisfyContract(operation);
  });

  it("takes neither a body alone nor an operation that is not there", async () => {
    await expect(check({}).toSatisfyContract("updateOrder")).rejects.toThrow("a Response or a Request");
    await expect(check(new Response()).toSatisfyContract("nothing")).rejects.toThrow('no operation "nothing"');
  });
});

it("is added to Jest's global expect by an import", async () => {
  const added: unknown[] = [];
  const before = (globalThis as { expect?: unknown }).expect;
  Object.assign(globalThis, { expect: { extend: (more: unknown) => added.push(more) } });
  try {
    await import("trackstar-orders-contract/jest");
  } finally {
    Object.assign(globalThis, { expect: before });
  }
  expect(added).toEqual([matchers]);
});

describe("a value that JSON cannot hold", () => {
  const loop: Record<string, unknown> = {};
  loop["self"] = loop;

  it.each([
    ["a bigint", 3n, "found 3n"],
    ["what holds itself", loop, "found a value that JSON cannot hold"],
  ])("fails with a message: %s", (_name, status, found) => {
    expect(messageOf(() => expect({ ...anOrder(), status }).toMatchSchema("Order"))).toContain(found);
    expect(messageOf(() => expect(status).toMatchSchema("Order"))).toContain(found);
  });

  it("is drift where the contract has no such field", () => {
    expect(messageOf(() => expect({ ...anOrder(), colour: loop }).toMatchSchema("Order"))).toContain("/colour");
    expect({ ...anOrder(), colour: 3n }).toMatchSchema("Order", { mode: "tolerant" });
  });
});

it("says of a response that was read before when to match", async () => {
  const response = Response.json(anExample("updateOrderResponse"));
  await response.json();
  await expect(matchers.toSatisfyContract(response, "updateOrder")).rejects.toThrow(/Match before \.json\(\)/);
});
