import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { createReceiver, TruncatedEventError, webhookHandler } from "trackstar-orders-contract/webhooks";
import type { Delivery, ReceiverOptions } from "trackstar-orders-contract/webhooks";
import { clock, dataUrl, downloadUrl, type Routes, secret, svixDelivery } from "../support/deliveries.ts";
import { truncatedEvent, truncatedEventServer, wholeEvent } from "../support/deliveries.ts";
import { callerOf, paths } from "../support/sandbox-calls.ts";

const apiKey = "key-of-the-organisation";

let server: ReturnType<typeof truncatedEventServer>;
let routes: Routes;
beforeEach(() => {
  server = truncatedEventServer();
  ({ routes } = server);
});

const receive = (options: Partial<ReceiverOptions> = {}, event: object = truncatedEvent): Promise<Delivery> =>
  createReceiver({ secret, clock, apiKey, fetch: server.fetch, ...options }).receive(
    svixDelivery({ body: JSON.stringify(event) }),
  );

const link =
  (download_url: unknown): Routes[string] =>
  () =>
    Response.json({ download_url });

/** What an event is refused with. */
async function refusalOf(event: object = truncatedEvent): Promise<unknown> {
  const error: unknown = await receive({}, event).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TruncatedEventError);
  expect(inspect(error)).not.toMatch(/key-of|secret-token|example\.com/);
  return error;
}

const whole = (change: object) => () => Response.json({ ...wholeEvent, ...change });
const malformed = (json: unknown): [string, Routes[string], string] => [
  `${JSON.stringify(json)}, which is not an event`,
  () => Response.json(json),
  "malformed",
];

/** A response whose body never ends, and notes that it was cancelled, though it takes for ever over it. */
const endless = (init?: ResponseInit) => {
  const state = { cancelled: false };
  const never = new Promise<void>(() => {});
  const cancel = () => {
    state.cancelled = true;
    return never;
  };
  return { state, response: new Response(new ReadableStream({ pull: () => never, cancel }), init) };
};

describe("the time limit", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());
  const timedOut = { name: "TruncatedEventError", step: "data_url", reason: "timed-out" };

  it("ends a fetch that does not heed its signal, and cancels what it brings too late", async () => {
    const { state, response } = endless();
    const gate = new AbortController();
    const late = once(gate.signal, "abort").then(() => response);
    const received = receive({ fetch: () => late });
    await Promise.all([expect(received).rejects.toMatchObject(timedOut), vi.advanceTimersByTimeAsync(10_000)]);
    gate.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.cancelled).toBe(true);
  });

  it("ends and cancels a body that does not heed the signal", async () => {
    const { state, response } = endless();
    routes[dataUrl] = () => response;
    const received = receive({ fetchTimeoutMs: 50 });
    await Promise.all([expect(received).rejects.toMatchObject(timedOut), vi.advanceTimersByTimeAsync(50)]);
    expect(state.cancelled).toBe(true);
  });

  it("may be a fraction", async () => {
    await expect(receive({ fetchTimeoutMs: 2500.5 })).resolves.toMatchObject({ event: wholeEvent });
  });
});

describe("a truncated event", () => {
  it("is fetched and handed over whole", async () => {
    const { id, event } = await receive();
    expect(id).toBe("msg_1");
    expect(event).toEqual(wholeEvent);
    expect(event.kind).toBeUndefined();
  });

  it("is fetched with the API key from data_url only, and following no redirect", async () => {
    await receive();
    expect(
      server.sent.map(({ url, headers, redirect }) => [url, headers.get("x-trackstar-api-key"), redirect]),
    ).toEqual([
      [dataUrl, apiKey, "manual"],
      [downloadUrl, null, "manual"],
    ]);
  });

  it.each([
    ["http", dataUrl.replace("https", "http"), "not-https"],
    ["not a URL", "nowhere", "not-https"],
    ["a file", "file:///etc/hostname", "not-https"],
    ["one with credentials", dataUrl.replace("//", "//user:pass@"), "not-https"],
    ["on another host", "https://example.com/x", "host-not-allowed"],
    ["on a host that only ends alike", "https://evilproduction.trackstarhq.com/x", "host-not-allowed"],
    ["on a host that only begins alike", "https://production.trackstarhq.com.example.com/x", "host-not-allowed"],
  ])("is not fetched when data_url is %s", async (_what, data_url, reason) => {
    expect(await refusalOf({ ...truncatedEvent, data_url })).toMatchObject({ step: "data_url", reason });
  });

  it.each<[what: string, answer: Routes[string], reason: string, step?: string]>([
    ["refuses the key", () => new Response(null, { status: 401 }), "refused"],
    ["redirects", () => new Response(null, { status: 302, headers: { location: downloadUrl } }), "refused"],
    ["can't be reached", () => Promise.reject(new TypeError("fetch failed")), "unreachable"],
    ["answers no JSON", () => new Response("<html>"), "malformed"],
    ["answers nothing", () => new Response(null), "malformed"],
    ["answers no link", link(undefined), "malformed"],
    ["answers a link that is not a string", link(1), "malformed"],
    ["answers too much", link(downloadUrl.padEnd(70_000, "x")), "too-large"],
    ["leads to http", link(downloadUrl.replace("https", "http")), "not-https", "download_url"],
    ["leads to another host", link("https://127.0.0.1/x"), "host-not-allowed", "download_url"],
  ])("is not fetched when data_url %s", async (_what, answer, reason, step = "data_url") => {
    routes[dataUrl] = answer;
    expect(await refusalOf()).toMatchObject({ step, reason });
  });

  it.each<[what: string, answer: Routes[string], reason: string]>([
    ...[null, [], {}, "done", { error: "expired" }, { event_type: 7 }].map(malformed),
    ["gone", () => new Response(null, { status: 404 }), "refused"],
    ["a redirect", () => Response.redirect("https://example.com/"), "refused"],
    ["of another order", whole({ data: { ...wholeEvent.data, id: "other" } }), "another-event"],
    ["of another connection", whole({ connection_id: "other" }), "another-event"],
    ["of another type", whole({ event_type: "order.created" }), "another-event"],
    ["truncated itself", () => Response.json(truncatedEvent), "another-event"],
  ])("is not fetched when the download is %s", async (_what, answer, reason) => {
    routes[downloadUrl] = answer;
    expect(await refusalOf()).toMatchObject({ step: "download_url", reason });
  });

  it("leaves no body behind that nobody reads when it is refused", async () => {
    const { state, response } = endless({ status: 500 });
    routes[downloadUrl] = () => response;
    await expect(receive()).rejects.toMatchObject({ step: "download_url", reason: "refused" });
    expect(state.cancelled).toBe(true);
  });

  it("is asked for nowhere when its host is not allowed", async () => {
    await expect(receive({}, { ...truncatedEvent, data_url: "https://example.com/x" })).rejects.toThrow(/allowedHosts/);
    expect(server.sent).toEqual([]);
  });

  it("is not fetched when the download is larger than allowed", async () => {
    await expect(receive({ maxEventBytes: 1000 })).rejects.toMatchObject({ step: "download_url", reason: "too-large" });
  });

  it("is fetched from hosts that are allowed, by name or by wildcard", async () => {
    const elsewhere = "https://files.eu.example.com/x";
    routes[dataUrl] = link(elsewhere);
    routes[elsewhere] = () => Response.json(wholeEvent);
    for (const host of ["files.eu.example.com", "*.example.com", "Files.EU.example.com", "*.Example.COM"]) {
      const { event } = await receive({ allowedHosts: ["production.trackstarhq.com", host] });
      expect(event).toEqual(wholeEvent);
    }
    for (const host of ["example.com", "*.files.eu.example.com", "*.le.com"])
      await expect(receive({ allowedHosts: ["production.trackstarhq.com", host] })).rejects.toMatchObject({
        reason: "host-not-allowed",
      });
  });
});

/** The event of a receiver that allows a host, when both addresses begin with this origin. */
const receiveFrom = (origin: string, host: string) => {
  routes[new URL("/data", origin).href] = link(`${origin}/download`);
  routes[new URL("/download", origin).href] = () => Response.json(wholeEvent);
  return receive({ allowedHosts: [host] }, { ...truncatedEvent, data_url: `${origin}/data` });
};

describe("a host that is allowed", () => {
  it.each([
    ["https://files.test", "files.test:443"],
    ["https://files.test:443", "Files.Test"],
    ["https://files.test:8443", "files.test:8443"],
    ["https://a.files.test", "*.files.test:443"],
    ["https://127.0.0.1:8443", "127.0.0.1"],
    ["http://127.0.0.1:4010", "127.0.0.1"],
    ["http://127.0.0.1:4010", "127.0.0.1:4010"],
    ["http://127.8.9.10:4010", "127.8.9.10"],
    ["http://localhost", "localhost:80"],
    ["http://localhost:4010", "LOCALHOST"],
    ["http://[::1]:4010", "[::1]"],
  ])("is %s for %j", async (origin, host) => {
    await expect(receiveFrom(origin, host)).resolves.toMatchObject({ event: wholeEvent });
  });

  it.each([
    ["https://files.test:8443", "files.test", "host-not-allowed"],
    ["https://files.test:8443", "files.test:443", "host-not-allowed"],
    ["https://a.files.test:8443", "*.files.test", "host-not-allowed"],
    ["http://files.test", "files.test", "not-https"],
    ["http://files.test", "files.test:80", "not-https"],
    ["http://127.0.0.1:4010", "localhost", "not-https"],
    ["http://127.0.0.1:4010", "127.0.0.1:4011", "not-https"],
    ["http://127.0.0.1:4010", "*.0.0.1", "not-https"],
    ["http://127.0.0.1.files.test", "127.0.0.1.files.test", "not-https"],
    ["http://a.localhost", "*.localhost", "not-https"],
    ["http://10.0.0.1", "10.0.0.1", "not-https"],
    ["ftp://127.0.0.1", "127.0.0.1", "not-https"],
  ])("is not %s for %j", async (origin, host, reason) => {
    await expect(receiveFrom(origin, host)).rejects.toMatchObject({ reason });
    expect(server.sent).toEqual([]);
  });

  it("can be a sandbox on a port of this machine", async () => {
    const events: unknown[] = [];
    const receiver = createReceiver({ secret, apiKey, allowedHosts: ["127.0.0.1"], fetchTimeoutMs: 120_000 });
    const handle = webhookHandler(receiver, { "order.updated": (event) => void events.push(event) });
    const sandbox = createSandbox({
      webhook: { url: "http://127.0.0.1/", secret, fetch: handle },
      faults: [{ event: "truncated" }],
    });
    onTestFinished(sandbox.close);
    const { url } = await sandbox.listen(0);
    expect((await callerOf(fetch, url)("PUT", paths.cancel)).status).toBe(200);
    await sandbox.idle();
    expect(sandbox.deliveries).toMatchObject([{ event: { data_truncated: true }, attempts: [{ status: 200 }] }]);
    expect(events).toMatchObject([{ event_type: "order.updated", data: { id: "order_id", status: "cancelled" } }]);
  });
});

describe("over a real connection", () => {
  const api = createServer((request, response) => {
    if (request.url === "/redirects") response.writeHead(302, { location: "/whole" }).end();
    else if (request.url === "/whole") response.end("{}");
    else response.write("{");
  });
  afterEach(() => {
    api.closeAllConnections();
    api.close();
  });
  const overLoopback = async (path: string): Promise<typeof fetch> => {
    await new Promise<void>((ready) => api.listen(0, "127.0.0.1", ready));
    const { port } = api.address() as AddressInfo;
    return (input, init) =>
      (input instanceof URL ? input.href : input) === dataUrl
        ? Promise.resolve(Response.json({ download_url: dataUrl.replace("example-path", "download") }))
        : fetch(`http://127.0.0.1:${port}${path}`, init);
  };

  it("a download that stalls ends with the time limit", async () => {
    const received = receive({ fetch: await overLoopback("/stalls"), fetchTimeoutMs: 100 });
    await expect(received).rejects.toMatchObject({ step: "download_url", reason: "timed-out" });
  });

  it("a redirect is not followed", async () => {
    const received = receive({ fetch: await overLoopback("/redirects") });
    await expect(received).rejects.toMatchObject({ step: "download_url", reason: "refused" });
  });
});
