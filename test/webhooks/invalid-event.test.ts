import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { ContractError, createReceiver, InvalidEventError, webhookHandler } from "trackstar-orders-contract/webhooks";
import type { InvalidEvent } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent } from "../../generated/examples.ts";
import { clock, downloadUrl, receiver, secret, setUp, svixDelivery, svixRequest } from "../support/deliveries.ts";
import { truncatedBody, truncatedEvent, truncatedEventServer, wholeEvent } from "../support/deliveries.ts";

const odd = { ...orderUpdatedEvent, data: { ...orderUpdatedEvent.data, total_price: "12.50", mark: "private" } };
const oddBody = JSON.stringify(odd);
const { previous_attributes: _previous, ...withoutPrevious } = orderUpdatedEvent;
const { connection_id: _connection, ...withoutConnection } = orderUpdatedEvent;
const { data_url: _address, ...withoutAddress } = truncatedEvent;

const { data: _data, ...withoutData } = orderUpdatedEvent;
const type = "order.updated";
const ofOrder = (change: object) => ({ ...orderUpdatedEvent, data: { ...orderUpdatedEvent.data, ...change } });

/** Genuine bodies that break the contract, where, and the type that the handler gets. */
const bodies: [name: string, payload: unknown, issue: string, event_type?: string][] = [
  ["a price that is a string", odd, "/data/total_price type", type],
  ["a status that is a number", ofOrder({ status: 1 }), "/data/status type", type],
  ["shipments that are null", ofOrder({ shipments: null }), "/data/shipments type", type],
  ["no previous attributes", withoutPrevious, " required", type],
  ["no connection", withoutConnection, " required", type],
  ["no data", withoutData, " required", type],
  ["no address of the whole, though it is truncated", withoutAddress, " required", type],
  ["no type", { data: 1 }, "/event_type type"],
  ["a type that is not a string", { event_type: 1 }, "/event_type type"],
  ["a list in place of an event", [1], " type"],
  ["null", null, " type"],
  ["a body that is not JSON", "order 7 was updated", " json"],
  ["an empty body", "", " json"],
];

describe("a genuine event that breaks the contract", () => {
  it.each(bodies)("reaches the handler for invalid events, once: %s", async (_name, payload, issue, event_type) => {
    const body = typeof payload === "string" ? payload : JSON.stringify(payload);
    const seen: [InvalidEvent, InvalidEventError][] = [];
    const { handle, events, errors } = setUp({ invalid: (...args) => void seen.push([args[0], args[1]]) });
    const statuses = [];
    for (let copy = 0; copy < 2; copy++) statuses.push((await handle(svixRequest({ id: "msg_7", body }))).status);
    expect([statuses, events, errors]).toEqual([[200, 200], [], []]);
    expect(seen.map(([given]) => given)).toEqual([{ kind: "invalid", event_type, payload }]);
    expect(seen[0]?.[1]).toMatchObject({ id: "msg_7", payload, name: "ContractError" });
    expect(seen[0]?.[1].issues.map(({ path, keyword }) => `${path} ${keyword}`)).toContain(issue);
    expect(seen[0]?.[1].message).not.toContain(body.slice(0, 12) || "undefined");
  });

  it("comes again when that handler throws, whatever it throws", async () => {
    let tries = 0;
    const { handle, errors } = setUp({
      invalid: (_event, error) => {
        if (++tries === 1) throw error;
      },
    });
    expect((await handle(svixRequest({ body: oddBody }))).status).toBe(500);
    expect((await handle(svixRequest({ body: oddBody }))).status).toBe(200);
    expect([tries, errors.length]).toEqual([2, 1]);
  });

  it("is a 422 without that handler, and onError gets its id and payload", async () => {
    const { handle, errors } = setUp();
    expect((await handle(svixRequest({ id: "msg_7", body: oddBody }))).status).toBe(422);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(InvalidEventError);
    expect(errors[0]).toBeInstanceOf(ContractError);
    expect(errors[0]).toMatchObject({ id: "msg_7", payload: odd });
    expect((await handle(svixRequest({ id: "msg_7", body: oddBody }))).status).toBe(422);
  });

  it("is printed with its id, and not with its payload, where nobody listens", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const handle = webhookHandler(receiver, { "order.updated": () => undefined });
    expect((await handle(svixRequest({ id: "msg_7", body: oddBody }))).status).toBe(422);
    expect(printed).toHaveBeenCalledTimes(1);
    const text = printed.mock.calls
      .flat()
      .map((part) => (typeof part === "string" ? part : inspect(part)))
      .join(" ");
    expect(text).toMatch(/msg_7/);
    expect(text).toMatch(/\/data\/total_price must be number/);
    expect(text).not.toMatch(/12\.50|private/);
  });

  it("shows neither its id nor its payload in message, JSON or an inspection", async () => {
    const error: unknown = await receiver
      .receive(svixDelivery({ id: "msg_7", body: oddBody }))
      .catch((caught: unknown) => caught);
    const shown = [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })].join(" ");
    expect(shown).not.toMatch(/12\.50|private|msg_7/);
    expect(error).toMatchObject({ id: "msg_7", payload: odd });
  });

  it("is invalid too when it is the whole of a truncated one, and the payload is the whole", async () => {
    const payload = { ...wholeEvent, data: { ...wholeEvent.data, shipments: null } };
    const { routes, fetch } = truncatedEventServer();
    routes[downloadUrl] = () => Response.json(payload);
    const seen: unknown[] = [];
    const fetching = createReceiver({ secret, clock, apiKey: "key", fetch });
    const handle = webhookHandler(fetching, { invalid: (event) => void seen.push(event.payload) });
    expect((await handle(svixRequest({ body: truncatedBody }))).status).toBe(200);
    expect(seen).toEqual([payload]);
  });

  it("types its payload as unknown", () => {
    expectTypeOf<InvalidEvent["payload"]>().toBeUnknown();
    expectTypeOf<InvalidEventError["payload"]>().toBeUnknown();
  });
});

describe("an integer that a JavaScript number cannot hold", () => {
  const grown = JSON.stringify(ofOrder({ additional_fields: { row: 0 } }));
  const withRow = (row: string) => grown.replace('"row":0', `"row":${row}`);

  it("is drift, and the delivery has its digits", async () => {
    for (const row of ["9007199254740993", "-9007199254740993", "[[12345678901234567890]]"]) {
      const { drift, rawBody } = await receiver.receive(svixDelivery({ body: withRow(row) }));
      const path = `/data/additional_fields/row${row.startsWith("[") ? "/0/0" : ""}`;
      expect(drift).toEqual([{ path, kind: "unsafe-integer", value: Number(row.replaceAll(/[[\]]/g, "")) }]);
      expect(new TextDecoder().decode(rawBody)).toContain(`"row":${row}`);
    }
  });

  it("is drift in the whole of a truncated event, too", async () => {
    const { routes, fetch } = truncatedEventServer();
    const body = JSON.stringify({ ...wholeEvent, data: { ...wholeEvent.data, additional_fields: { row: 0 } } });
    routes[downloadUrl] = () => new Response(body.replace('"row":0', '"row":9007199254740993'));
    const fetching = createReceiver({ secret, clock, apiKey: "key", fetch });
    const { drift } = await fetching.receive(svixDelivery({ body: truncatedBody }));
    expect(drift).toMatchObject([{ path: "/data/additional_fields/row", kind: "unsafe-integer" }]);
  });

  it("is not a large integer that fits, nor digits in a string, nor a fraction", async () => {
    for (const row of ["9007199254740991", '"12345678901234567890"', "0.1234567890123456789"]) {
      const { drift } = await receiver.receive(svixDelivery({ body: withRow(row) }));
      expect(drift).toEqual([]);
    }
  });
});
