import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryDeliveryStore, type DeliveryStore } from "trackstar-orders-contract/webhooks";
import { setUp, svixDelivery, svixRequest } from "../support/deliveries.ts";

beforeEach(
  () =>
    void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] }),
);
afterEach(() => void vi.useRealTimers());

/** The status of a response, which may wait for a store that is tried again. */
async function statusOf(responding: Promise<Response>): Promise<number> {
  await vi.advanceTimersByTimeAsync(1000);
  return (await responding).status;
}

const broken = (part: Partial<DeliveryStore>): DeliveryStore => ({ ...memoryDeliveryStore(), ...part });
const thrown = () => {
  throw new Error("store is down");
};
/** Blocks for longer than its lease of 100 ms. */
const lateClaim = () => {
  vi.advanceTimersByTime(120);
  return { state: "claimed", token: "t" } as never;
};
const down = () => Promise.reject(new Error("store is down"));

describe("a store in trouble", () => {
  it("answers 500 and hands nothing over when a delivery can't be claimed", async () => {
    const { handle, events, errors } = setUp({}, { store: broken({ claim: down }) });
    expect([(await handle(svixRequest())).status, events, errors]).toEqual([500, [], [new Error("store is down")]]);
  });

  it.each([
    ["another state", { state: "Claimed", token: "t" }],
    ["no state", {}],
    ["no token", { state: "claimed" }],
    ["an empty token", { state: "claimed", token: "" }],
    ["nothing", undefined],
    ["true", true],
  ])("answers 500 and hands nothing over when a claim brings %s", async (_what, claim) => {
    const { handle, events, errors } = setUp({}, { store: broken({ claim: async () => claim as never }) });
    expect([(await handle(svixRequest())).status, events]).toEqual([500, []]);
    expect(errors.map(String)).toEqual(["TrackstarError: The delivery store's reply to claim is not a claim."]);
  });

  it("is no less in trouble for replying without a promise, later than its lease lasts", async () => {
    const release = vi.fn<() => never>(() => true as never);
    const { handle, events } = setUp({}, { leaseMs: 100, store: broken({ claim: lateClaim, release }) });
    expect([(await handle(svixRequest())).status, events]).toEqual([503, []]);
    expect(release).toHaveBeenCalledOnce();
  });

  it("says when to come again, though the store does not", async () => {
    const { handle } = setUp({}, { store: broken({ claim: async () => ({ state: "busy" }) as never }) });
    const response = await handle(svixRequest());
    expect([response.status, response.headers.get("retry-after")]).toEqual([409, "1"]);
  });

  it.each<[string, object]>([
    ["claim", {}],
    ["complete", { claim: () => {} }],
    ["release", { ...memoryDeliveryStore(), release: undefined }],
    ["renew", { ...memoryDeliveryStore(), renew: true }],
  ])("is refused at once without %s as a function", (name, store) => {
    const make = () => setUp({}, { store: store as never });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(`webhookHandler: store.${name} must be a function`);
  });

  it.each([
    ["rejects", down],
    ["throws at once", thrown],
  ])(
    "that %s answers 200 when what was handled can't be noted, and tells of a handler's failure too",
    async (_how, fail) => {
      const { handle, errors } = setUp({}, { store: broken({ complete: fail }) });
      expect([await statusOf(handle(svixRequest())), errors.map(String)]).toEqual([200, ["Error: store is down"]]);
      const failing = { "order.updated": () => Promise.reject(new Error("handler")) };
      const other = setUp(failing, { store: broken({ release: fail }) });
      expect(await statusOf(other.handle(svixRequest()))).toBe(500);
      expect(other.errors.map(String)).toEqual(["Error: store is down", "Error: handler"]);
    },
  );

  it("tells when a handler took longer than its lease and another took over", async () => {
    let now = 0;
    const store = memoryDeliveryStore({ clock: () => now });
    const { handle, errors } = setUp(
      {
        "order.updated": async (_event, { id }) => {
          now += 2000;
          await store.claim(id, 1000);
        },
      },
      { store, leaseMs: 1000 },
    );
    expect((await handle(svixRequest())).status).toBe(200);
    expect(String(errors[0])).toMatch(/leaseMs/);
  });

  it("does not share what is handled between handlers unless they share a store", async () => {
    const store = memoryDeliveryStore();
    const [one, two, alone] = [setUp({}, { store }), setUp({}, { store }), setUp()];
    for (const { handle } of [one, two, alone])
      await handle(new Request("http://127.0.0.1", { method: "POST", ...svixDelivery() }));
    expect([one.events.length, two.events.length, alone.events.length]).toEqual([1, 0, 1]);
  });
});
