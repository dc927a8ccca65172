import { beforeEach, describe, expect, it, vi } from "vitest";
import { deliveryStoreConformance } from "trackstar-orders-contract/testing";
import { memoryDeliveryStore } from "trackstar-orders-contract/webhooks";

describe("memoryDeliveryStore as a delivery store", () => {
  const retentionMs = 300;
  let now = 0;
  const create = () => memoryDeliveryStore({ retentionMs, clock: () => now });
  it.each(deliveryStoreConformance(create, { pass: (ms) => (now += ms), retentionMs }))("$name", ({ run }) =>
    expect(run()).resolves.toBeUndefined(),
  );
});

/** Handles a delivery if it is still to be handled; says what the store said. */
const completed = async (store: ReturnType<typeof memoryDeliveryStore>, id: string) => {
  const claim = await store.claim(id, 1000);
  if (claim.state === "claimed") await store.complete(id, claim.token);
  return claim.state;
};

describe("memoryDeliveryStore", () => {
  it.each([0, -1, Number.NaN, Infinity])("refuses %d as retention or size", (number) => {
    for (const name of ["retentionMs", "maxEntries"]) {
      const create = () => memoryDeliveryStore({ [name]: number });
      expect(create).toThrow(TypeError);
      expect(create).toThrow(`memoryDeliveryStore: ${name} must be a number of at least 1`);
    }
  });

  it.each([-3_600_000, 3_600_000])("keeps its claims when the wall clock is set by %d ms", async (offset) => {
    const wall = vi.spyOn(Date, "now").mockReturnValue(1_000_000_000_000);
    const store = memoryDeliveryStore();
    await store.claim("a", 60_000);
    wall.mockReturnValue(1_000_000_000_000 + offset);
    const claim = await store.claim("a", 60_000);
    wall.mockRestore();
    expect(claim.state).toBe("busy");
    expect((claim as { retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(60_000);
  });
});

describe("a bounded memory", () => {
  let warn: ReturnType<typeof vi.spyOn>;
  beforeEach(() => void (warn = vi.spyOn(console, "warn").mockImplementation(() => undefined)));

  it("holds a hundred thousand deliveries by default, and says once when it forgets one too early", async () => {
    const store = memoryDeliveryStore();
    for (let count = 0; count < 100_000; count++) await completed(store, `msg_${count}`);
    expect(await completed(store, "msg_0")).toBe("done");
    expect(warn).not.toHaveBeenCalled();
    for (const id of ["a", "b"]) await completed(store, id);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/maxEntries/));
    expect(await completed(store, "msg_0")).toBe("claimed");
  });

  it("forgets without a warning what its retention is over for", async () => {
    let now = 0;
    const store = memoryDeliveryStore({ maxEntries: 1, retentionMs: 1000, clock: () => now });
    await completed(store, "a");
    now = 1000;
    expect(await completed(store, "b")).toBe("claimed");
    expect(warn).not.toHaveBeenCalled();
  });

  it("forgets the longest handled first", async () => {
    const store = memoryDeliveryStore({ maxEntries: 3 });
    for (const id of ["a", "b", "c", "d"]) expect(await completed(store, id)).toBe("claimed");
    expect(await completed(store, "d")).toBe("done");
    expect(await completed(store, "c")).toBe("done");
    expect(await completed(store, "a")).toBe("claimed");
  });

  it("tells a new delivery to come again rather than forget a live claim", async () => {
    let now = 0;
    const store = memoryDeliveryStore({ maxEntries: 2, clock: () => now });
    await store.claim("a", 1000);
    await store.claim("b", 2000);
    expect(await store.claim("c", 1000)).toEqual({ state: "busy", retryAfterMs: expect.any(Number) as number });
    expect(await store.claim("a", 1000)).toMatchObject({ state: "busy" });
    now = 1500;
    expect(await store.claim("c", 1000)).toMatchObject({ state: "claimed" });
    expect(await store.claim("b", 1000)).toMatchObject({ state: "busy" });
  });
});
