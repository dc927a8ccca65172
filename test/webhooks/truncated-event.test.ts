import { once } from "node:events";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { createReceiver, TruncatedEventError, webhookHandler } from "trackstar-orders-contract/webhooks";
import type { Delivery, ReceiverOptions } from "trackstar-orders-contract/webhooks";
import { clock, secret, svixDelivery } from "../support/deliveries.ts";
import { dataUrl, downloadUrl, truncatedEvent, truncatedEventServer, wholeEvent } from "../support/truncated-events.ts";
import type { Routes } from "../support/truncated-events.ts";
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
    await vi.waitFor(() => expect(state.cancelled).toBe(true));
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

  it("brings its drift along", async () => {
    routes[downloadUrl] = () => Response.json({ ...wholeEvent, mood: "good" });
    expect((await receive()).drift).toEqual([{ path: "/mood", kind: "unknown-field", value: "good" }]);
  });

  const faults: [name: string, arrange: () => object | void, step: string, reason: string][] = [
    ["data_url is http", () => ({ data_url: dataUrl.replace("https", "http") }), "data_url", "not-https"],
    ["data_url is no URL", () => ({ data_url: "nowhere" }), "data_url", "not-https"],
    ["data_url is a file", () => ({ data_url: "file:///etc/hostname" }), "data_url", "not-https"],
    [
      "data_url holds credentials",
      () => ({ data_url: dataUrl.replace("//", "//user:pass@") }),
      "data_url",
      "not-https",
    ],
    ["data_url is on another host", () => ({ data_url: "https://example.com/x" }), "data_url", "host-not-allowed"],
    [
      "data_url's host only ends alike",
      () => ({ data_url: "https://evilproduction.trackstarhq.com/x" }),
      "data_url",
      "host-not-allowed",
    ],
    [
      "data_url's host only begins alike",
      () => ({ data_url: "https://production.trackstarhq.com.example.com/x" }),
      "data_url",
      "host-not-allowed",
    ],
    [
      "the key is refused",
      () => void (routes[dataUrl] = () => new Response(null, { status: 401 })),
      "data_url",
      "refused",
    ],
    [
      "data_url redirects",
      () => void (routes[dataUrl] = () => new Response(null, { status: 302, headers: { location: downloadUrl } })),
      "data_url",
      "refused",
    ],
    ["data_url can't be reached", () => void delete routes[dataUrl], "data_url", "unreachable"],
    ["data_url answers no JSON", () => void (routes[dataUrl] = () => new Response("<html>")), "data_url", "malformed"],
    ["data_url answers no link", () => void (routes[dataUrl] = link(undefined)), "data_url", "malformed"],
    ["data_url answers a link that is no string", () => void (routes[dataUrl] = link(1)), "data_url", "malformed"],
    [
      "data_url answers too much",
      () => void (routes[dataUrl] = link(downloadUrl.padEnd(70_000, "x"))),
      "data_url",
      "too-large",
    ],
    [
      "the download is http",
      () => void (routes[dataUrl] = link(downloadUrl.replace("https", "http"))),
      "download_url",
      "not-https",
    ],
    [
      "the download is on another host",
      () => void (routes[dataUrl] = link("https://127.0.0.1/x")),
      "download_url",
      "host-not-allowed",
    ],
    ...[null, [], {}, "done", { error: "expired" }, { event_type: 7 }].map((json): (typeof faults)[number] => [
      `the download is ${JSON.stringify(json)}, which is not an event`,
      () => void (routes[downloadUrl] = () => Response.json(json)),
      "download_url",
      "malformed",
    ]),
    [
      "the download is gone",
      () => void (routes[downloadUrl] = () => new Response(null, { status: 404 })),
      "download_url",
      "refused",
    ],
    [
      "the download redirects",
      () => void (routes[downloadUrl] = () => Response.redirect("https://example.com/")),
      "download_url",
      "refused",
    ],
    [
      "the download is of another order",
      () =>
        void (routes[downloadUrl] = () => Response.json({ ...wholeEvent, data: { ...wholeEvent.data, id: "other" } })),
      "download_url",
      "another-event",
    ],
    [
      "the download is of another connection",
      () => void (routes[downloadUrl] = () => Response.json({ ...wholeEvent, connection_id: "other" })),
      "download_url",
      "another-event",
    ],
    [
      "the download is of another type",
      () => void (routes[downloadUrl] = () => Response.json({ ...wholeEvent, event_type: "order.created" })),
      "download_url",
      "another-event",
    ],
    [
      "the download is truncated itself",
      () => void (routes[downloadUrl] = () => Response.json(truncatedEvent)),
      "download_url",
      "another-event",
    ],
  ];
  it.each(faults)("is not fetched when %s", async (_name, arrange, step, reason) => {
    const event = { ...truncatedEvent, ...arrange() };
    const error: unknown = await receive({}, event).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TruncatedEventError);
    expect(error).toMatchObject({ step, reason });
    expect(inspect(error)).not.toMatch(/key-of|secret-token|example\.com/);
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

  it("breaks the contract when the download does", async () => {
    routes[downloadUrl] = () => Response.json({ ...wholeEvent, data: { ...wholeEvent.data, status: 1 } });
    await expect(receive()).rejects.toMatchObject({ name: "ContractError", schema: "OrderUpdatedEvent" });
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
    const receiver = createReceiver({ secret, apiKey, allowedHosts: ["127.0.0.1"] });
    const handle = webhookHandler(receiver, { "order.updated": (event) => void events.push(event) });
    const sandbox = createSandbox({
      webhook: { url: "http://127.0.0.1/", secret, fetch: handle },
      faults: [{ event: "truncated" }],
    });
    try {
      const { url } = await sandbox.listen(0);
      expect((await callerOf(fetch, url)("PUT", paths.cancel)).status).toBe(200);
      await sandbox.idle();
      expect(sandbox.deliveries).toMatchObject([{ event: { data_truncated: true }, attempts: [{ status: 200 }] }]);
      expect(events).toMatchObject([{ event_type: "order.updated", data: { id: "order_id", status: "cancelled" } }]);
    } finally {
      await sandbox.close();
    }
  });
});
