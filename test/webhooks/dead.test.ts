import { describe, expect, it } from "vitest";
import { dead, type Handlers } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent } from "../../generated/examples.ts";
import { orderUpdatedBody, setUp, svixRequest } from "../support/deliveries.ts";

/** A handler whose events that were given up are kept. */
function setUpDead(handlers: Handlers) {
  const kept: unknown[][] = [];
  return { kept, ...setUp({ onDead: (event, reason, { id }) => void kept.push([event, reason, id]), ...handlers }) };
}

function cyclic(value: unknown): unknown[] {
  const list = [value];
  list.push(list);
  return list;
}

describe("dead", () => {
  it.each<[string, string, Handlers, object]>([
    ["a known event", orderUpdatedBody, { "order.updated": async () => dead("why") }, orderUpdatedEvent],
    ["an unknown event", '{"event_type":"a.b"}', { unknown: () => dead("why") }, { kind: "unknown" }],
    ["an invalid event", "{}", { invalid: () => dead("why") }, { kind: "invalid", payload: {} }],
  ])("hands %s and the reason to onDead, acknowledges it, and knows it again", async (_name, body, handlers, event) => {
    const { handle, kept, errors } = setUpDead(handlers);
    const bodies = [];
    for (let time = 0; time < 2; time++) bodies.push(await (await handle(svixRequest({ body }))).json());
    expect(bodies).toEqual([{ result: "dead" }, { result: "duplicate" }]);
    expect(kept).toEqual([[expect.objectContaining(event), "why", "msg_1"]]);
    expect(errors).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["a list", [dead("why")], "why"],
    ["the result of Promise.all", Promise.all(["one", "two"].map(async (reason) => dead(reason))), "one; two"],
    ["the result of Promise.allSettled", Promise.allSettled(["why"].map(async (reason) => dead(reason))), "why"],
    ["an object in a list", [[{ result: dead("why") }]], "why"],
    ["a list that holds itself", cyclic(dead("why")), "why"],
  ])("in %s gives the event up as well", async (_name, result, reason) => {
    const { handle, kept } = setUpDead({ "order.updated": () => result });
    expect(await (await handle(svixRequest())).json()).toEqual({ result: "dead" });
    expect(kept).toEqual([[expect.objectContaining(orderUpdatedEvent), reason, "msg_1"]]);
  });

  it("is not looked for behind a getter: nothing of a handler's result is run", async () => {
    const result = {
      get row(): never {
        throw new Error("the connection is closed");
      },
    };
    const { handle } = setUpDead({ "order.updated": () => [result] });
    expect(await (await handle(svixRequest())).json()).toEqual({ result: "handled" });
  });

  it("answers 500 without onDead, or when onDead fails, and the event comes again", async () => {
    const giveUp = { "order.updated": () => dead("why") };
    const { handle: without, errors } = setUp(giveUp);
    expect((await without(svixRequest())).status).toBe(500);
    expect(errors).toEqual([
      new TypeError("webhookHandler: handlers.onDead must be a function, as a handler returned dead()"),
    ]);
    const failing = setUp({ ...giveUp, onDead: () => Promise.reject(new Error("disk is full")) });
    const statuses = [];
    for (let time = 0; time < 2; time++) statuses.push((await failing.handle(svixRequest())).status);
    expect([statuses, failing.errors.map(String)]).toEqual([
      [500, 500],
      ["Error: disk is full", "Error: disk is full"],
    ]);
  });

  it("is recognised when another copy of the package made it, and nothing else is", async () => {
    const brand = Symbol.for("trackstar-orders-contract/dead");
    for (const [result, isDead] of [
      [{ [brand]: "why" }, true],
      [Object.create({ [brand]: "why" }), false],
      [{ reason: "why" }, false],
      ["dead", false],
    ] as const) {
      const { handle, kept } = setUpDead({ "order.updated": () => result });
      expect((await handle(svixRequest())).status).toBe(200);
      expect(kept.length).toBe(isDead ? 1 : 0);
    }
  });
});
