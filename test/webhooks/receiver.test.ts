import { runInNewContext } from "node:vm";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { OrderUpdatedEvent } from "trackstar-orders-contract/schemas";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import type { Delivery, DeliveryHeaders, Drift, Order } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent, orderUpdatedEventDotted, orderUpdatedEventTruncated } from "../../generated/examples.ts";
import { unhandledRejections } from "../support/rejections.ts";
import { clock, orderUpdatedBody, secret, signedAt, svixDelivery, svixRequest } from "../support/deliveries.ts";

const receiver = createReceiver({ secret, clock });
const receive = (value: unknown): Promise<Delivery> => receiver.receive(svixDelivery({ body: JSON.stringify(value) }));

describe("receive", () => {
  it("reads a web request", async () => {
    const delivery = await receiver.receive(svixRequest());
    expect(delivery).toMatchObject({ id: "msg_1", timestamp: signedAt, event: orderUpdatedEvent });
  });

  it("works when taken off its receiver", async () => {
    const { receive: alone } = receiver;
    await expect(alone(svixDelivery())).resolves.toMatchObject({ id: "msg_1" });
  });

  const { headers } = svixDelivery();
  const entries = Object.entries(headers);
  const renamed = (rename: (name: string) => string) =>
    Object.fromEntries(entries.map(([name, value]) => [rename(name), value]));
  const others = renamed((name) => name.replace("svix", "webhook"));
  const seconds: unknown = signedAt.getTime() / 1000;
  const bytes = new TextEncoder().encode(orderUpdatedBody);
  const shapes: [string, DeliveryHeaders][] = [
    ["Headers", new Headers(headers)],
    ["an object in capitals", renamed((name) => name.toUpperCase())],
    ["an object of lists, as Node has", Object.fromEntries(entries.map(([name, value]) => [name, [value]]))],
    ["entries", entries],
    ["a Map", new Map(entries)],
    ["the other family of names", others],
    ["both families", { ...headers, ...others }],
    ["an object with get alone", { get: (name) => headers[name] ?? null }],
    ["an object with numbers, beside null", { ...headers, "svix-timestamp": seconds, accept: null } as never],
    ["a Map with numbers", new Map<string, unknown>([...entries, ["svix-timestamp", seconds]]) as never],
    ["much else besides", { host: "127.0.0.1", "content-type": undefined, accept: ["a", "b"], ...headers }],
  ];
  it.each(shapes)("takes headers as %s", async (_name, shape) => {
    await expect(receiver.receive({ headers: shape, body: orderUpdatedBody })).resolves.toMatchObject({ id: "msg_1" });
  });

  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }
  const foreign = (code: string) => runInNewContext(code, { bytes: Array.from(bytes) }) as Uint8Array;
  const padded = Buffer.concat([Buffer.from("before"), bytes, Buffer.from("after")]);
  const bodies = [
    ["text", () => orderUpdatedBody],
    ["a Buffer", () => Buffer.from(orderUpdatedBody)],
    ["a Uint8Array", () => bytes],
    ["a view into a larger buffer", () => padded.subarray(6, 6 + bytes.length)],
    ["an ArrayBuffer", () => bytes.slice().buffer],
    ["an ArrayBuffer of another realm", () => foreign("new Uint8Array(bytes).buffer")],
    ["a Uint8Array of another realm", () => foreign("new Uint8Array(bytes)")],
    ["a DataView", () => new DataView(bytes.buffer)],
    ["a stream of chunks", chunks],
  ] as const;
  it("takes the event of an AWS Lambda, whose body may be base64", async () => {
    const event = { headers, body: Buffer.from(orderUpdatedBody).toString("base64"), isBase64Encoded: true };
    await expect(receiver.receive(event)).resolves.toMatchObject({ event: orderUpdatedEvent });
    const plain = { headers, body: orderUpdatedBody, isBase64Encoded: false };
    await expect(receiver.receive(plain)).resolves.toMatchObject({ event: orderUpdatedEvent });
    const broken = { ...event, body: "%" };
    await expect(receiver.receive(broken)).rejects.toMatchObject({ reason: "incomplete-body" });
  });

  it.each([undefined, null, "x", {}, { body: orderUpdatedBody }, { raw: svixRequest(), arrayBuffer: () => undefined }])(
    "refuses %o, which has no headers, and names the two shapes that it takes",
    async (request) => {
      const received = receiver.receive(request as never);
      await expect(received).rejects.toThrow(TypeError);
      await expect(received).rejects.toThrow(/must be a web Request or \{ headers, body \}; in Hono it is c\.req\.raw/);
    },
  );

  it("keeps the signed bytes", async () => {
    for (const body of [orderUpdatedBody, Buffer.from(orderUpdatedBody), chunks()])
      expect(Buffer.from((await receiver.receive({ headers, body })).rawBody).toString()).toBe(orderUpdatedBody);
    const { rawBody, timestamp, id } = await receiver.verify(svixRequest());
    expect([Buffer.from(rawBody).toString(), timestamp, id]).toEqual([orderUpdatedBody, signedAt, "msg_1"]);
  });

  it.each(bodies)("takes a body as %s", async (_name, body) => {
    await expect(receiver.receive({ headers, body: body() })).resolves.toMatchObject({ event: orderUpdatedEvent });
  });

  it("takes a body at the limit, and one over it not", async () => {
    const body = orderUpdatedBody;
    const limited = (maxBodyBytes: number) =>
      createReceiver({ secret, clock, maxBodyBytes }).receive(svixDelivery({ body }));
    await expect(limited(body.length)).resolves.toMatchObject({ id: "msg_1" });
    await expect(limited(body.length - 1)).rejects.toMatchObject({ reason: "too-large" });
  });
});

describe("the event", () => {
  it("is the payload as it was sent, nothing added", async () => {
    const { event } = await receive(orderUpdatedEventDotted);
    expect(event).toEqual(orderUpdatedEventDotted);
    expect(OrderUpdatedEvent.check(event, { mode: "strict" })).toMatchObject({ ok: true });
  });

  it("is narrowed by its kind, and then by its type", async () => {
    const { event } = await receive(orderUpdatedEvent);
    if (event.kind === "unknown") expectTypeOf(event.payload).toEqualTypeOf<Readonly<Record<string, unknown>>>();
    else if (event.kind === "truncated") expectTypeOf(event.data_url).toBeString();
    else if (event.event_type === "order.updated") expectTypeOf(event.data).toEqualTypeOf<Order>();
    expect(event.kind).toBeUndefined();
  });

  it.each(["order.created", "order.shipment.created", "inventory.updated", "constructor", "__proto__", ""])(
    "is handed over as unknown when the contract has no %o",
    async (event_type) => {
      const payload = { event_type, data: { id: 1 }, more: null };
      const { event, drift } = await receive(payload);
      expect(event).toEqual({ kind: "unknown", event_type, payload });
      expect(drift).toEqual([]);
    },
  );

  it.each(["unknown", "truncated", 1])(
    "is whole with kind %o on the wire, which is left out and reported",
    async (kind) => {
      const { event, drift } = await receive({ ...orderUpdatedEventDotted, kind });
      expect(event).toEqual(orderUpdatedEventDotted);
      expect(drift).toEqual([{ path: "/kind", kind: "unknown-field", value: kind }]);
    },
  );

  it("is marked by us alone when it is truncated or unknown", async () => {
    expect((await receive({ ...orderUpdatedEventTruncated, kind: "unknown" })).event.kind).toBe("truncated");
    const payload = { event_type: "order.created", kind: "truncated" };
    expect((await receive(payload)).event).toEqual({ kind: "unknown", event_type: "order.created", payload });
  });

  it("is handed over as truncated when there is no API key to fetch it", async () => {
    const { event } = await receive(orderUpdatedEventTruncated);
    expect(event).toEqual({ ...orderUpdatedEventTruncated, kind: "truncated" });
  });

  it("may lack the type of its integration, and have a customer, as in the vendor's guide", async () => {
    const { integration_type: _missing, ...event } = orderUpdatedEvent;
    for (const customer_id of ["customer_7", null]) {
      const delivery = await receive({ ...event, customer_id });
      expect(delivery).toMatchObject({ event: { customer_id }, drift: [] });
    }
  });
});

const failing = (): never => {
  throw new Error("observer");
};

describe("drift", () => {
  const grown = { ...orderUpdatedEvent, data: { ...orderUpdatedEvent.data, status: "teleported", mood: "good" } };
  const expected = [
    { path: "/data/status", kind: "unknown-value", value: "teleported" },
    { path: "/data/mood", kind: "unknown-field", value: "good" },
  ];

  it("is on the delivery, which is received all the same", async () => {
    const { event, drift } = await receive(grown);
    expect(event).toEqual(grown);
    expect(drift).toHaveLength(2);
    expect(drift).toEqual(expect.arrayContaining(expected));
    expect((await receive(orderUpdatedEvent)).drift).toEqual([]);
  });

  it("is reported, once for each delivery that has any", async () => {
    const reported: [string, readonly Drift[]][] = [];
    const observed = createReceiver({ secret, clock, onDrift: (drift, { id }) => void reported.push([id, drift]) });
    await observed.receive(svixDelivery({ id: "msg_1" }));
    await observed.receive(svixDelivery({ id: "msg_2", body: JSON.stringify(grown) }));
    expect(reported).toEqual([["msg_2", expect.arrayContaining(expected)]]);
  });

  it.each([
    ["fails", () => failing()],
    ["fails later", () => Promise.reject(new Error("observer"))],
  ])("stops neither the delivery nor the process when its observer %s, and warns", async (_when, onDrift) => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const observed = createReceiver({ secret, clock, onDrift });
    const unhandled = await unhandledRejections(async () => {
      const received = observed.receive(svixDelivery({ body: JSON.stringify(grown) }));
      await expect(received).resolves.toMatchObject({ id: "msg_1" });
    });
    expect(unhandled).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/onDrift hook threw/), "TrackstarWarning");
    warn.mockRestore();
  });
});
