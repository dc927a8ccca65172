import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import express from "express";
import { Hono } from "hono";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createReceiver, nodeWebhookListener, webhookHandler } from "trackstar-orders-contract/webhooks";
import type { Handlers, SignatureError } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent } from "../../generated/examples.ts";
import { clock, otherSecret, secret, svixDelivery, untilAborted } from "../support/deliveries.ts";
import { connect, type AddressInfo, type Socket } from "node:net";

/** Opens a connection and sends the head of a POST that promises `length` bytes. */
async function openPost(port: number, headers: Record<string, string>, length: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const lines = Object.entries({
    host: "127.0.0.1",
    "content-type": "application/json",
    ...headers,
    "content-length": length,
  });
  socket.write(`POST /webhooks HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`);
  return socket;
}

/** The status of the first answer on a connection. */
async function readStatus(socket: Socket): Promise<number> {
  const [chunk] = (await once(socket, "data")) as [Buffer];
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString("latin1"))?.[1]);
}

/** Lets what was written leave as a packet of its own. */
async function flush(socket: Socket, chunk: Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => socket.write(chunk, () => resolve()));
}

const receiver = createReceiver({ secret, clock });

const servers: Record<string, (handlers: Handlers) => RequestListener> = {
  "bare node:http": (handlers) => nodeWebhookListener(receiver, handlers),
  Express: (handlers) => express().post("/webhooks", nodeWebhookListener(receiver, handlers)),
  "Express with express.raw()": (handlers) =>
    express().post(
      "/webhooks",
      express.raw({ type: "application/json", limit: "2mb" }),
      nodeWebhookListener(receiver, handlers),
    ),
  Hono: (handlers) => {
    const handle = webhookHandler(receiver, handlers);
    const app = new Hono().post("/webhooks", (context) => handle(context.req.raw));
    // Its own global classes would stay for the tests that follow.
    return getRequestListener(app.fetch, { overrideGlobalObjects: false });
  },
};

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  if (server?.listening) await once(server, "close");
});

/** Listens on a free port of the loopback interface. */
async function start(listener: RequestListener): Promise<number> {
  server = createServer({ keepAliveTimeout: 0 }, listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

const post = (port: number, delivery: { headers: Record<string, string>; body: string }) =>
  fetch(`http://127.0.0.1:${port}/webhooks`, {
    method: "POST",
    body: delivery.body,
    headers: { ...delivery.headers, "content-type": "application/json" },
  });

describe.each(Object.entries(servers))("under %s", (name, listenerOf) => {
  const setUp = async (more: Handlers = {}) => {
    const events: unknown[] = [];
    const errors: unknown[] = [];
    const handlers: Handlers = {
      "order.updated": (event) => void events.push(event),
      onError: (error) => void errors.push(error),
      ...more,
    };
    return { port: await start(listenerOf(handlers)), events, errors };
  };

  it("a delivery is handled, and its repeat acknowledged", async () => {
    const { port, events } = await setUp();
    expect((await post(port, svixDelivery())).status).toBe(200);
    expect((await post(port, svixDelivery())).status).toBe(200);
    expect(events).toEqual([orderUpdatedEvent]);
  });

  it("the responses are those of the handler", async () => {
    const { port, events } = await setUp({ unknown: () => Promise.reject(new Error("handler")) });
    const answers = [
      await post(port, svixDelivery({ secret: otherSecret })),
      await post(port, svixDelivery({ body: "[]" })),
      await post(port, svixDelivery({ body: '{"event_type": "x"}' })),
      await post(port, { ...svixDelivery(), body: "x".repeat(8_000_000) }),
      await post(port, svixDelivery({ id: "msg_after" })),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 422, 500, 413, 200]);
    expect(answers[0]?.headers.get("content-type")).toBe("application/json");
    expect(events).toHaveLength(1);
  });

  it("a body sent in many chunks is put together", async () => {
    const { port, events } = await setUp();
    const { headers, body } = svixDelivery();
    const bytes = Buffer.from(body);
    const socket = await openPost(port, headers, bytes.length);
    for (let at = 0; at < bytes.length; at += 61) await flush(socket, bytes.subarray(at, at + 61));
    expect(await readStatus(socket)).toBe(200);
    socket.destroy();
    expect(events).toEqual([orderUpdatedEvent]);
  });

  it("a body cut off half-way is not handled, and comes through when it is sent again", async () => {
    const { port, events, errors } = await setUp();
    const { headers, body } = svixDelivery();
    const bytes = Buffer.from(body);
    const socket = await openPost(port, headers, bytes.length);
    await flush(socket, bytes.subarray(0, bytes.length / 2));
    socket.resetAndDestroy();
    // express.raw() deals with the broken request itself, so the listener never sees it.
    const reasons = name.includes("raw") ? [] : ["incomplete-body"];
    await vi.waitFor(() => expect(errors.map((error) => (error as SignatureError).reason)).toEqual(reasons), 120_000);
    expect(events).toEqual([]);
    expect((await post(port, svixDelivery())).status).toBe(200);
    expect(events).toHaveLength(1);
  });
});

/** A route with parsers before the listener. */
const withParser = (...before: express.RequestHandler[]) => {
  const errors: unknown[] = [];
  const listener = nodeWebhookListener(receiver, { onError: (error) => void errors.push(error) });
  return { listener: express().post("/webhooks", ...before, listener), errors };
};

describe("a body parser in the way", () => {
  it("is recognised: express.json() is a 500 that names the fix", async () => {
    const { listener, errors } = withParser(express.json());
    const response = await post(await start(listener), svixDelivery());
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      error: "parsed-body",
      message: expect.stringContaining("express.raw") as string,
    });
    expect(errors[0]).toMatchObject({ reason: "parsed-body" });
  });

  it("is no obstacle when it keeps the raw body, as a string or beside the parsed one", async () => {
    const keep: express.RequestHandler = express.json({
      verify: (request, _response, buffer) => void Object.assign(request, { rawBody: buffer }),
    });
    for (const parser of [express.text({ type: "*/*" }), keep]) {
      const { listener } = withParser(parser);
      expect((await post(await start(listener), svixDelivery())).status).toBe(200);
      server?.close();
    }
  });

  it("is no obstacle when it lets the body through unread", async () => {
    const { listener } = withParser(express.urlencoded());
    expect((await post(await start(listener), svixDelivery())).status).toBe(200);
  });
});

describe("nodeWebhookListener", () => {
  it("answers 413 to a sender that writes all of a huge body first, and closes", async () => {
    const port = await start(nodeWebhookListener(receiver, {}));
    const bytes = Buffer.alloc(20_971_520);
    const socket = await openPost(port, svixDelivery().headers, bytes.length);
    await flush(socket, bytes);
    let text = "";
    for await (const chunk of socket) text += (chunk as Buffer).toString("latin1");
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text).toMatch(/^connection: close\r$/im);
    expect(text).toContain("maxBodyBytes");
  });

  it("cuts off a sender that goes on for ever", async () => {
    const port = await start(nodeWebhookListener(receiver, {}));
    const socket = await openPost(port, svixDelivery().headers, 1_000_000_000_000);
    let sent = 0;
    await new Promise<void>((closed) => {
      socket.on("error", () => undefined).on("close", closed);
      const chunk = Buffer.alloc(1_048_576);
      const send = () => void (socket.destroyed || socket.write(chunk, () => ((sent += chunk.length), send())));
      socket.resume();
      send();
    });
    expect(sent).toBeLessThan(200_000_000);
  });

  it.each(["ended", "begun"])("leaves a response alone that something else has %s", async (state) => {
    const errors: unknown[] = [];
    const answered: Promise<unknown>[] = [];
    const gate = new AbortController();
    const listener = nodeWebhookListener(receiver, {
      "order.updated": () => untilAborted(gate.signal),
      onError: (error) => void errors.push(error),
    });
    const port = await start((request, response) => {
      answered.push(listener(request, response));
      response.writeHead(503);
      if (state === "ended") response.end();
      else response.write("too slow");
    });
    const response = await post(port, svixDelivery());
    gate.abort();
    await expect(Promise.all(answered)).resolves.toEqual([undefined]);
    expect([response.status, errors]).toEqual([503, []]);
  });

  it("refuses a header that is there twice", async () => {
    const port = await start(nodeWebhookListener(receiver, {}));
    const { headers, body } = svixDelivery();
    const socket = await openPost(port, { ...headers, "Svix-Id": "msg_2" }, body.length);
    await flush(socket, Buffer.from(body));
    expect(await readStatus(socket)).toBe(400);
    socket.destroy();
  });
});
