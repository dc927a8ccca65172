import {
  createReceiver,
  memoryDeliveryStore,
  redisDeliveryStore,
  webhookHandler,
  type DeliveryStore,
  type HandlerContext,
  type HandlerOptions,
  type Handlers,
} from "trackstar-orders-contract/webhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clock, dataUrl, downloadUrl, secret, setUp, svixRequest, truncatedBody } from "../support/deliveries.ts";
import { truncatedEventServer, untilAborted } from "../support/deliveries.ts";

const down = () => Promise.reject(new Error("down"));
const never = new Promise<never>(() => {});
const without = (part: Partial<DeliveryStore>): DeliveryStore => ({ ...memoryDeliveryStore(), ...part });

beforeEach(
  () =>
    void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] }),
);
afterEach(() => void vi.useRealTimers());

/** A handler that notes the signals that it is given, and what it waits for. */
function watched(wait: () => Promise<void>) {
  const signals: AbortSignal[] = [];
  const handler: Handlers["order.updated"] = (_event, _delivery, { signal }) => {
    signals.push(signal);
    return wait();
  };
  return { signals, handlers: { "order.updated": handler }, aborted: () => signals.map(({ aborted }) => aborted) };
}

/** A handler that stops when it is told to. */
const stops: Handlers["order.updated"] = async (_event, _delivery, { signal }) => {
  await untilAborted(signal);
  throw signal.reason;
};

/** A handler whose receiver fetches truncated events. */
function fetching(handlers: Handlers = {}) {
  const server = truncatedEventServer();
  const errors: unknown[] = [];
  const receiver = createReceiver({ secret, clock, apiKey: "key", fetch: server.fetch });
  const handle = webhookHandler(receiver, { onError: (error) => void errors.push(error), ...handlers });
  return { handle, errors, ...server };
}

describe("a truncated event", () => {
  it("is fetched once for many copies that come at once", async () => {
    const handled = vi.fn<() => void>();
    const { handle, sent } = fetching({ "order.updated": handled });
    const copies = Array.from({ length: 10 }, () => handle(svixRequest({ body: truncatedBody })));
    const statuses = (await Promise.all(copies)).map(({ status }) => status);
    expect(sent).toHaveLength(2);
    expect(handled).toHaveBeenCalledTimes(1);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
  });

  it("can be claimed again when it could not be fetched", async () => {
    const { handle, errors, routes } = fetching();
    const { [dataUrl]: works } = routes;
    routes[dataUrl] = () => new Response("", { status: 503 });
    expect((await handle(svixRequest({ body: truncatedBody }))).status).toBe(500);
    expect(errors).toMatchObject([{ name: "TruncatedEventError" }]);
    routes[dataUrl] = works as () => Response;
    expect((await handle(svixRequest({ body: truncatedBody }))).status).toBe(200);
  });

  it("whose download is an HTML page is a fault of the download, and comes again", async () => {
    const { handle, errors, routes } = fetching();
    routes[downloadUrl] = () => new Response("<html>");
    expect((await handle(svixRequest({ body: truncatedBody }))).status).toBe(500);
    expect(errors).toMatchObject([{ name: "TruncatedEventError", step: "download_url", reason: "malformed" }]);
  });
});

describe("a store that does not respond", () => {
  it("ends in a 503 after storeTimeoutMs, and the handler is not run", async () => {
    const { handle, events, errors } = setUp({}, { store: without({ claim: () => never }), storeTimeoutMs: 3000 });
    const response = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(3000);
    expect((await response).status).toBe(503);
    expect((await response).headers.get("retry-after")).toBe("5");
    await expect((await response).json()).resolves.toEqual({ error: "store-timeout" });
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ name: "StoreTimeoutError" }]);
  });

  it("has its late claim given back", async () => {
    const store = memoryDeliveryStore();
    const waiting: (() => void)[] = [];
    const late = new Promise<void>((resolve) => waiting.push(resolve));
    const claim: DeliveryStore["claim"] = async (id, leaseMs) => {
      const claimed = await store.claim(id, leaseMs);
      await late;
      return claimed;
    };
    const { handle } = setUp({}, { store: { ...store, claim }, storeTimeoutMs: 1000 });
    const response = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(1000);
    expect((await response).status).toBe(503);
    waiting[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    await expect(store.claim("msg_1", 1000)).resolves.toMatchObject({ state: "claimed" });
  });

  it("has nothing given back that came too late and is not a claim", async () => {
    const release = vi.fn<DeliveryStore["release"]>(async () => true);
    for (const late of [{ state: "done" }, { state: "busy", retryAfterMs: 1 }, { state: "claimed" }, undefined]) {
      const claim = async () => (await new Promise((resolve) => setTimeout(resolve, 1500)), late as never);
      const response = setUp({}, { store: without({ claim, release }), storeTimeoutMs: 1000 }).handle(svixRequest());
      await vi.advanceTimersByTimeAsync(1500);
      expect((await response).status).toBe(503);
    }
    expect(release).not.toHaveBeenCalled();
  });

  it("does not run a handler on a claim that is older than its own lease", async () => {
    const store = memoryDeliveryStore();
    const claim: DeliveryStore["claim"] = async (id, leaseMs) => {
      const claimed = await store.claim(id, leaseMs);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return claimed;
    };
    const { handle, events } = setUp({}, { store: { ...store, claim }, leaseMs: 1000, storeTimeoutMs: 5000 });
    const response = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(1500);
    expect((await response).status).toBe(503);
    expect(events).toEqual([]);
  });

  it("is told again that a delivery is done while the lease lasts", async () => {
    const store = memoryDeliveryStore();
    let failures = 2;
    const complete: DeliveryStore["complete"] = async (id, token) => {
      if (failures-- > 0) throw new Error("down");
      return store.complete(id, token);
    };
    const { handle, events, errors } = setUp({}, { store: { ...store, complete } });
    const response = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(1000);
    expect((await response).status).toBe(200);
    await expect(store.claim("msg_1", 1000)).resolves.toEqual({ state: "done" });
    expect(events).toHaveLength(1);
    expect(errors).toMatchObject([{ message: "down" }]);
  });
});

describe("a slow handler", () => {
  it("keeps its delivery, as its lease is renewed", async () => {
    const running: (() => void)[] = [];
    const slow = () => new Promise<void>((resolve) => running.push(resolve));
    const { handle } = setUp({ "order.updated": slow }, { leaseMs: 1000 });
    const first = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await handle(svixRequest())).status).toBe(409);
    expect(running).toHaveLength(1);
    running[0]?.();
    expect((await first).status).toBe(200);
    const again = await handle(svixRequest());
    await expect(again.json()).resolves.toEqual({ result: "duplicate" });
  });

  it("keeps its delivery for one lease in a store that cannot renew it", async () => {
    const { handlers, aborted } = watched(() => new Promise((resolve) => setTimeout(resolve, 800)));
    const store = without({ renew: undefined as never });
    const { handle, errors } = setUp(handlers, { leaseMs: 900, store });
    const first = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(800);
    expect([(await first).status, (await handle(svixRequest())).status]).toEqual([200, 200]);
    expect([aborted(), errors]).toEqual([[false], []]);
  });

  it.each([
    ["fails", () => Promise.reject(new Error("down"))],
    ["hangs", () => never],
  ])("is told by its signal that its claim may be gone, when the renewal %s until then", async (_how, renew) => {
    const { handlers, signals, aborted } = watched(() => never);
    const { handle, errors } = setUp(handlers, { leaseMs: 900, handlerTimeoutMs: 2000, store: without({ renew }) });
    void handle(svixRequest());
    await vi.advanceTimersByTimeAsync(899);
    expect(aborted()).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(String(signals[0]?.reason)).toMatch(/could not be renewed within leaseMs/);
    await vi.advanceTimersByTimeAsync(9000);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/handlerTimeoutMs/) as string }]);
  });

  it("gives its delivery back if it stops because renewals that were done got no reply", async () => {
    const store = memoryDeliveryStore();
    const renew: DeliveryStore["renew"] = async (...args) => (await store.renew?.(...args), never);
    const options = { leaseMs: 900, storeTimeoutMs: 100, store: { ...store, renew } };
    const { handle } = setUp({ "order.updated": stops }, options);
    const first = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(1000);
    expect((await first).status).toBe(500);
    await expect(store.claim("msg_1", 1000)).resolves.toMatchObject({ state: "claimed" });
  });

  it("is ended by handlerTimeoutMs: a 500, its signal aborted, and a repeat after its lease", async () => {
    const { handlers, signals, aborted } = watched(() => never);
    const { handle, errors } = setUp(handlers, { leaseMs: 1000, handlerTimeoutMs: 5000 });
    const first = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(5000);
    expect((await first).status).toBe(500);
    expect(aborted()).toEqual([true]);
    expect(String(errors[0])).toMatch(/handlerTimeoutMs/);
    expect((await handle(svixRequest())).status).toBe(409);
    await vi.advanceTimersByTimeAsync(1000);
    void handle(svixRequest());
    await vi.advanceTimersByTimeAsync(0);
    expect(signals).toHaveLength(2);
  });

  it("finds its signal aborted after handlerTimeoutMs, also in a copy or a proxy of its context, and asked for late", async () => {
    const contexts: HandlerContext[] = [];
    const note: Handlers["order.updated"] = (_event, _delivery, given) => (contexts.push(given), never);
    const { handle } = setUp({ "order.updated": note }, { leaseMs: 1000, handlerTimeoutMs: 5000 });
    void handle(svixRequest());
    await vi.advanceTimersByTimeAsync(4999);
    const given = contexts[0] as HandlerContext;
    contexts.push({ ...given }, new Proxy(given, {}), Object.create(given) as HandlerContext);
    await vi.advanceTimersByTimeAsync(1);
    for (const { signal } of contexts) expect(String(signal.reason)).toMatch(/handlerTimeoutMs/);
  });
});

/** The event is fetched after `frozenMs`, in which the lease of 1000 ms may end. */
const slowlyFetched = (options: HandlerOptions) => {
  const { routes, fetch } = truncatedEventServer();
  const gate = new AbortController();
  const { [dataUrl]: link } = routes;
  routes[dataUrl] = async () => (await untilAborted(gate.signal), link?.() as Response);
  const errors: unknown[] = [];
  const handled = vi.fn<() => void>();
  const slow = createReceiver({ secret, clock, apiKey: "key", fetch, fetchTimeoutMs: 60_000 });
  const handlers = { "order.updated": handled, onError: (error: unknown) => void errors.push(error) };
  const handle = webhookHandler(slow, handlers, { leaseMs: 1000, ...options });
  return { response: handle(svixRequest({ body: truncatedBody })), fetched: () => gate.abort(), handled, errors };
};

describe("a delivery whose lease is over before its handler starts", () => {
  it("is not handled if another worker has it", async () => {
    const store = memoryDeliveryStore();
    const { response, fetched, handled, errors } = slowlyFetched({ store: { ...store, renew: down } });
    await vi.advanceTimersByTimeAsync(1000);
    await store.claim("msg_1", 60_000);
    fetched();
    await vi.advanceTimersByTimeAsync(0);
    expect((await response).status).toBe(500);
    expect(handled).not.toHaveBeenCalled();
    expect(String(errors.at(-1))).toMatch(/could not be renewed within leaseMs/);
    await expect(store.claim("msg_1", 1)).resolves.toMatchObject({ state: "busy" });
  });

  it("is left to others after handlerTimeoutMs, however late its event comes", async () => {
    const store = memoryDeliveryStore();
    const { response, fetched, handled } = slowlyFetched({ store, handlerTimeoutMs: 500 });
    await vi.advanceTimersByTimeAsync(500);
    expect((await response).status).toBe(500);
    await vi.advanceTimersByTimeAsync(1000);
    fetched();
    await vi.advanceTimersByTimeAsync(0);
    expect(handled).not.toHaveBeenCalled();
    await expect(store.claim("msg_1", 1)).resolves.toMatchObject({ state: "claimed" });
  });

  it.each([
    ["handled if nobody has it", undefined, 200, 1],
    ["not handled if another has it", "another", 500, 0],
  ])("is %s, when the process was frozen meanwhile", async (_what, taken, status, times) => {
    const store = memoryDeliveryStore();
    let isFrozen = false;
    // The timers of a frozen process do not fire; the first thing that it asks is asked late.
    const renew: DeliveryStore["renew"] = async (...args) =>
      isFrozen ? false : (await store.renew?.(...args)) === true;
    const { response, fetched, handled } = slowlyFetched({ store: { ...store, renew }, leaseMs: 60_000 });
    // Long enough to be renewed once.
    await vi.advanceTimersByTimeAsync(25_000);
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 120_000);
    isFrozen = taken !== undefined;
    fetched();
    await vi.advanceTimersByTimeAsync(0);
    expect((await response).status).toBe(status);
    expect(handled).toHaveBeenCalledTimes(times);
  });
});

it("a claim that the store lost is taken again while its handler runs, if nobody else has it", async () => {
  const stores = [memoryDeliveryStore(), memoryDeliveryStore()];
  const store: DeliveryStore = {
    claim: (...args) => (stores[0] as DeliveryStore).claim(...args),
    renew: async (...args) => (await stores[0]?.renew?.(...args)) === true,
    complete: (...args) => (stores[0] as DeliveryStore).complete(...args),
    release: (...args) => (stores[0] as DeliveryStore).release(...args),
  };
  const gate = new AbortController();
  const { handlers, aborted } = watched(() => untilAborted(gate.signal));
  const { handle, errors } = setUp(handlers, { store, leaseMs: 900 });
  const first = handle(svixRequest());
  await vi.advanceTimersByTimeAsync(10);
  stores.shift(); // Redis was emptied
  await vi.advanceTimersByTimeAsync(5000);
  await expect(store.claim("msg_1", 1000)).resolves.toMatchObject({ state: "busy" });
  gate.abort();
  expect((await first).status).toBe(200);
  expect([aborted(), errors]).toEqual([[false], []]);
  await expect(store.claim("msg_1", 1000)).resolves.toEqual({ state: "done" });
});

describe("what a store's trouble is called", () => {
  it.each<[keyof DeliveryStore, number, Handlers["order.updated"], RegExp]>([
    ["claim", 503, () => undefined, /to claim .* was not handled/],
    ["complete", 200, () => undefined, /to complete .* was handled, and may be handled again/],
    ["release", 500, () => Promise.reject(new Error("handler")), /to release .* was not handled, and can be/],
  ])("is true when %s times out", async (step, status, handler, text) => {
    const store = without({ [step]: () => never });
    const { handle, errors } = setUp({ "order.updated": handler }, { store, storeTimeoutMs: 500, leaseMs: 2000 });
    const response = handle(svixRequest());
    await vi.advanceTimersByTimeAsync(5000);
    expect((await response).status).toBe(status);
    expect(errors[0]).toMatchObject({ name: "StoreTimeoutError", message: expect.stringMatching(text) as string });
  });
});

describe("what does not exist is refused with the nearest that does", () => {
  it.each<[object, object, RegExp]>([
    [
      { "order.update": () => {} },
      {},
      /^webhookHandler: handlers: unknown option "order.update". Did you mean "order.updated"\?/,
    ],
    [{ "order.updated": 7 }, {}, /^webhookHandler: handlers.order.updated must be a function/],
    [{}, { leaseMS: 5 }, /^webhookHandler: unknown option "leaseMS". Did you mean "leaseMs"\?/],
    [{}, { leaseMs: "60s" }, /^webhookHandler: leaseMs must be a number/],
    [{}, { storeTimeoutMs: "5s" }, /^webhookHandler: storeTimeoutMs must be a number/],
    [{}, { handlerTimeoutMs: "5m" }, /^webhookHandler: handlerTimeoutMs must be a number/],
    [{}, { store: "redis" }, /^webhookHandler: store must be an object/],
  ])("%o %o", (handlers, options, message) => {
    expect(() => setUp(handlers, options)).toThrow(message);
  });

  it("for handlers that are missing", () => {
    expect(() => webhookHandler(createReceiver({ secret }), undefined as never)).toThrow(
      /handlers: .* must be an object/,
    );
  });

  it("for options of a store", () => {
    expect(() => memoryDeliveryStore({ maxEntrys: 5 } as never)).toThrow(/Did you mean "maxEntries"\?/);
    expect(() => memoryDeliveryStore({ retentionMs: "3d" as never })).toThrow(/retentionMs must be a number/);
    expect(() => memoryDeliveryStore({ clock: 5 as never })).toThrow(/clock must be a function/);
    const redis = { eval: async () => undefined };
    expect(() => redisDeliveryStore(redis, { prefixes: "a" } as never)).toThrow(/Did you mean "prefix"\?/);
    expect(() => redisDeliveryStore(redis, { prefix: 5 as never })).toThrow(/prefix must be a string/);
  });

  it.each<[object | undefined, RegExp]>([
    [undefined, /secret is missing/],
    [{}, /secret is missing/],
    [{ secret: 5 }, /secret must be/],
    [{ secret: [] }, /secret must hold at least one/],
    [{ secrets: secret }, /unknown option "secrets". Did you mean "secret"\?/],
    [{ secret, onDrift: "throw" }, /onDrift must be a function/],
    [{ secret, clock: 5 }, /clock must be a function/],
    [{ secret, fetch: {} }, /fetch must be a function/],
    [{ secret, apiKey: 7 }, /apiKey must be a string/],
    [{ secret, toleranceSeconds: "5m" }, /toleranceSeconds must be a number/],
    [{ secret, fetchTimeoutMs: "10s" }, /fetchTimeoutMs must be a number/],
    [{ secret, fetchTimeoutMs: 1e10 }, /fetchTimeoutMs must be a number/],
    [{ secret, toleranceSeconds: Number.NaN }, /toleranceSeconds must be a number/],
    [{ secret, maxBodyBytes: Number.NaN }, /maxBodyBytes must be a number/],
    [{ secret, fetchTimeoutMs: Number.NaN }, /fetchTimeoutMs must be a number/],
    [{ secret, maxEventBytes: Number.NaN }, /maxEventBytes must be a number/],
    [{ secret, allowedHosts: "files.example" }, /allowedHosts must be a list/],
    [{ secret, allowedHosts: ["https://files.example/x"] }, /is not a host. Did you mean "files.example"\?/],
  ])("for values of a receiver: %j", (options, message) => {
    expect(() => createReceiver(options as never)).toThrow(TypeError);
    expect(() => createReceiver(options as never)).toThrow(message);
  });
});
