import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createReceiver, inboxHandler, nodeInboxListener, orderKey } from "trackstar-orders-contract/webhooks";
import type { InboxDelivery, InboxOptions } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent } from "../../generated/examples.ts";
import { clock, orderUpdatedBody, otherSecret, receiver, secret, svixDelivery } from "../support/deliveries.ts";
import { svixRequest, truncatedBody, truncatedEvent } from "../support/deliveries.ts";

/** A handler whose puts end when the test says so, unless it has a `put` of its own. */
function setUp(options: Partial<InboxOptions> = {}) {
  const batches: (readonly InboxDelivery[])[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const errors: unknown[] = [];
  const verified: ReturnType<typeof receiver.verify>[] = [];
  const watched: typeof receiver = {
    ...receiver,
    verify: (request) => (verified[verified.length] = receiver.verify(request)),
  };
  const put = (batch: readonly InboxDelivery[]) => {
    batches.push(batch);
    return new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
  };
  const handle = inboxHandler(watched, { put, onError: (error) => void errors.push(error), ...options });
  /** Posts deliveries, and waits until each waits for its put. */
  const post = async (ids: string[], body = orderUpdatedBody) => {
    const responses = ids.map((id) => handle(svixRequest({ id, body })));
    await Promise.all(verified);
    await nextTurn();
    return responses;
  };
  /** Ends a put, so that the next begins. */
  const end = async (index: number, error?: Error) => {
    if (error) ends[index]?.reject(error);
    else ends[index]?.resolve();
    await nextTurn();
  };
  return { handle, post, batches, end, errors, idsOf: () => batches.map((batch) => batch.map(({ id }) => id)) };
}

/** A handler that stores each delivery at once. */
function storing() {
  const rows: InboxDelivery[] = [];
  const errors: unknown[] = [];
  const put = async (batch: readonly InboxDelivery[]) => rows.push(...batch);
  return { put, rows, errors, handle: inboxHandler(receiver, { put, onError: (error) => void errors.push(error) }) };
}

const statusesOf = async (responses: Promise<Response>[]) => (await Promise.all(responses)).map(({ status }) => status);

/** The row of a delivery with this body, also one that is not text. */
async function rowOf(body: Uint8Array<ArrayBuffer>): Promise<InboxDelivery | undefined> {
  const { headers } = svixDelivery();
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const hmac = createHmac("sha256", key).update(`${headers["svix-id"]}.${headers["svix-timestamp"]}.`).update(body);
  headers["svix-signature"] = `v1,${hmac.digest("base64")}`;
  const { handle, rows } = storing();
  expect((await handle(new Request("http://127.0.0.1/", { method: "POST", headers, body }))).status).toBe(200);
  return rows[0];
}

describe("inboxHandler", () => {
  it("acknowledges a delivery once it is stored, and not before", async () => {
    const { post, end } = setUp();
    let isAnswered = false;
    const [response] = (await post(["msg_1"])).map((one) => one.finally(() => (isAnswered = true)));
    await nextTurn();
    expect(isAnswered).toBe(false);
    await end(0);
    await expect((await response)?.json()).resolves.toEqual({ result: "stored" });
  });

  it("keeps what reading the delivery later needs, and no other header", async () => {
    const { handle, rows } = storing();
    const request = svixRequest();
    for (const name of ["authorization", "cookie"]) request.headers.set(name, "private");
    await handle(request);
    expect(rows).toEqual([
      {
        id: "msg_1",
        event_type: "order.updated",
        orderKey: `${orderUpdatedEvent.connection_id}:${orderUpdatedEvent.data.id}`,
        orderVersion: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        receivedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        headers: svixDelivery().headers,
        body: orderUpdatedBody,
        isBase64Encoded: false,
      },
    ]);
  });

  it.each([
    ["text", Buffer.from(orderUpdatedBody)],
    ["a byte order mark", Buffer.from(`\ufeff${orderUpdatedBody}`)],
    ["a NUL", Buffer.from("\0")],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ])("keeps the bytes of a body with %s, so that the receiver takes the row once more", async (_name, body) => {
    const row = await rowOf(new Uint8Array(body));
    expect(row?.body).not.toContain("\0");
    const later = createReceiver({ secret, clock: () => clock() + 86_400_000, toleranceSeconds: 259_200 });
    const { rawBody } = await later.verify(JSON.parse(JSON.stringify(row)) as InboxDelivery);
    expect(Buffer.from(rawBody)).toEqual(body);
  });

  it.each([
    ["not JSON", "private text", {}],
    ["of an unknown type", '{"event_type":"order.created"}', { event_type: "order.created" }],
    ["truncated", truncatedBody, { event_type: "order.updated", orderKey: orderKey(truncatedEvent) }],
    ["with a NUL in a name", '{"event_type":"a\\u0000","connection_id":"c","data":{"id":"a\\u0000"}}', {}],
    ["with half a surrogate pair", '{"event_type":"\\ud800","connection_id":"c","data":{"id":"\\ud800"}}', {}],
    ["with endless names", JSON.stringify({ event_type: "x".repeat(201), data: { id: "x".repeat(201) } }), {}],
  ])("stores an event that is %s, whose key a database can take", async (_name, body, expected) => {
    const names = { event_type: undefined, orderKey: undefined, orderVersion: undefined, body, isBase64Encoded: false };
    const row = await rowOf(new Uint8Array(Buffer.from(body)));
    expect(row).toMatchObject({ ...names, ...expected });
  });

  it("gathers deliveries while a put runs, up to maxBatch, and puts one batch at a time", async () => {
    const { post, end, idsOf } = setUp({ maxBatch: 2 });
    const responses = await post(["1", "2", "3", "4"]);
    expect(idsOf()).toEqual([["1"]]);
    await end(0);
    expect(idsOf()).toEqual([["1"], ["2", "3"]]);
    await end(1);
    expect(idsOf()).toEqual([["1"], ["2", "3"], ["4"]]);
    await end(2);
    expect(await statusesOf(responses)).toEqual([200, 200, 200, 200]);
  });

  it("puts at most 8 MiB of bodies at once", async () => {
    const { post, end, idsOf } = setUp();
    const responses = await post(
      Array.from({ length: 10 }, (_, id) => `${id}`),
      JSON.stringify("x".repeat(1_000_000)),
    );
    for (const put of [0, 1, 2]) await end(put);
    expect(idsOf().map((batch) => batch.length)).toEqual([1, 8, 1]);
    expect(new Set(await statusesOf(responses))).toEqual(new Set([200]));
  });

  it("stores a delivery once that comes again while it waits, and gives both the same response", async () => {
    const { post, end, idsOf } = setUp();
    const responses = await post(["1", "2", "2", "1"]);
    for (const put of [0, 1]) await end(put);
    expect([await statusesOf(responses), idsOf()]).toEqual([
      [200, 200, 200, 200],
      [["1"], ["2"]],
    ]);
  });

  it("answers 503 and when to come again if too many wait, reports it once a batch, and takes it when they are stored", async () => {
    const { post, end, errors } = setUp({ maxWaiting: 1 });
    const [first, second, third, fourth] = await post(["1", "2", "3", "4"]);
    const refused = await third;
    expect([refused?.status, refused?.headers.get("retry-after"), (await fourth)?.status]).toEqual([503, "5", 503]);
    await end(0);
    const [again, fifth] = await post(["3", "5"]);
    expect((await fifth)?.status).toBe(503);
    for (const put of [1, 2]) await end(put);
    for (const response of [first, second, again]) expect((await response)?.status).toBe(200);
    expect(errors.map(String)).toEqual(Array(2).fill(expect.stringMatching(/maxWaiting/)));
  });

  it("answers 500 to a whole batch that could not be stored, reports it once, and goes on", async () => {
    const { post, end, errors } = setUp();
    const responses = await post(["1", "2", "3"]);
    await end(0);
    await end(1, new Error("database is down"));
    expect(await statusesOf(responses)).toEqual([200, 500, 500]);
    expect(errors).toEqual([new Error("database is down")]);
    const again = await post(["2"]);
    await end(2);
    expect(await statusesOf(again)).toEqual([200]);
  });

  it("puts a delivery again that could not be stored, even if put emptied its batch", async () => {
    const puts: number[] = [];
    const put = async (batch: readonly InboxDelivery[]) => {
      puts.push(batch.length);
      for (const delivery of batch) Object.assign(delivery, { id: "changed" });
      Reflect.set(batch, "length", 0);
      if (puts.length === 1) throw new Error("database is down");
    };
    const { handle } = setUp({ put });
    expect([(await handle(svixRequest())).status, (await handle(svixRequest())).status]).toEqual([500, 200]);
    expect(puts).toEqual([1, 1]);
  });

  it("answers 503 when a put takes too long, and does not hold up the next", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { post, end, errors, idsOf } = setUp({ putTimeoutMs: 200 });
    const [first, second] = await post(["1", "2"]);
    await vi.advanceTimersByTimeAsync(200);
    const response = await first;
    expect([response?.status, response?.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(String(errors[0])).toMatch(/putTimeoutMs/);
    expect(idsOf()).toEqual([["1"], ["2"]]);
    await end(1);
    expect((await second)?.status).toBe(200);
  });

  it.each([undefined, { then: 1 }, "stored"])("does not take a put that returns %j for stored", async (returned) => {
    const errors: unknown[] = [];
    const put = (() => returned) as unknown as InboxOptions["put"];
    const handle = inboxHandler(receiver, { put, onError: (error) => void errors.push(error) });
    expect((await handle(svixRequest())).status).toBe(500);
    expect(errors).toEqual([new TypeError("inboxHandler: put must return a promise")]);
  });

  it("refuses what webhookHandler refuses, and stores none of it", async () => {
    const { handle, rows, errors } = storing();
    expect((await handle(svixRequest({ secret: otherSecret }))).status).toBe(400);
    expect((await handle(svixRequest({ body: "x".repeat(1_048_577) }))).status).toBe(413);
    expect((await handle(new Request("http://127.0.0.1/"))).status).toBe(405);
    expect([rows, errors.length]).toEqual([[], 2]);
  });

  it("prints an error that keeps deliveries from being stored, and no refusal of a forged one", async () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const error = new Error("database is down");
    const handle = inboxHandler(receiver, { put: () => Promise.reject(error) });
    await handle(svixRequest({ secret: otherSecret }));
    await handle(svixRequest());
    expect(print.mock.calls).toEqual([[error]]);
  });

  it("serves node:http as well", async () => {
    const { put, rows } = storing();
    const server = createServer(nodeInboxListener(receiver, { put })).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", ...svixDelivery() });
    server.close();
    expect([response.status, rows.map(({ id }) => id)]).toEqual([200, ["msg_1"]]);
  });

  it("refuses options that it cannot follow", () => {
    const { put } = storing();
    for (const [options, message] of [
      [{}, "inboxHandler: put must be a function"],
      [{ put, maxBatch: 0 }, "inboxHandler: maxBatch must be an integer of at least 1; it is 0"],
      [{ put, maxWaitng: 1 }, 'inboxHandler: unknown option "maxWaitng". Did you mean "maxWaiting"?'],
    ] as const)
      expect(() => inboxHandler(receiver, options as unknown as InboxOptions)).toThrow(new TypeError(message));
    expect(() => inboxHandler({} as typeof receiver, { put })).toThrow(TypeError);
  });
});
