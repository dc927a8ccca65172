import { once } from "node:events";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createReceiver, TruncatedEventError } from "trackstar-orders-contract/webhooks";
import type { Delivery, ReceiverOptions } from "trackstar-orders-contract/webhooks";
import { clock, secret, svixDelivery } from "../support/deliveries.ts";
import { dataUrl, downloadUrl, truncatedEvent, truncatedEventServer, wholeEvent } from "../support/truncated-events.ts";
import type { Routes } from "../support/truncated-events.ts";

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
