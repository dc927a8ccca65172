import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import type { DeliveryStore } from "trackstar-orders-contract/webhooks";

/** A store under test, and a way to let time pass for it. */
export interface StoreUnderTest {
  store: DeliveryStore;
  /** Returns once `ms` have passed by the store's clock. */
  pass: (ms: number) => Promise<void>;
}

export const retentionMs = 300;
const longMs = 60_000;
const shortMs = 40;

/** Time that really passes, for stores with a clock of their own. */
export const passForReal = async (ms: number): Promise<void> => {
  await wait(ms);
};

/** What every delivery store has to do. `create` gives a store that keeps what is done for `retentionMs`. */
export function describeDeliveryStore(name: string, create: () => Promise<StoreUnderTest>): void {
  describe(`a delivery store ${name}`, () => {
    let store: DeliveryStore;
    let pass: StoreUnderTest["pass"];
    let id = "";
    let count = 0;
    const claimed = async (leaseMs = longMs): Promise<string> => {
      const claim = await store.claim(id, leaseMs);
      if (claim.state !== "claimed") throw new Error(`The claim is ${claim.state}.`);
      return claim.token;
    };
    beforeEach(async () => {
      ({ store, pass } = await create());
      id = `msg_${++count}`;
    });

    it("gives a new delivery to the first who claims it", async () => {
      await expect(store.claim(id, longMs)).resolves.toEqual({ state: "claimed", token: expect.any(String) as string });
    });

    it("tells others that it is busy, and for how long at most", async () => {
      await claimed();
      const claim = await store.claim(id, longMs);
      expect(claim).toEqual({ state: "busy", retryAfterMs: expect.any(Number) as number });
      const { retryAfterMs } = claim as { retryAfterMs: number };
      expect(retryAfterMs).toBeGreaterThan(longMs / 2);
      expect(retryAfterMs).toBeLessThanOrEqual(longMs);
    });

    it("gives one of many who claim at once", async () => {
      const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim(id, longMs)));
      expect(claims.filter(({ state }) => state === "claimed")).toHaveLength(1);
      expect(claims.filter(({ state }) => state === "busy")).toHaveLength(49);
    });

    it("keeps deliveries apart", async () => {
      await claimed();
      await expect(store.claim(`${id}_other`, longMs)).resolves.toMatchObject({ state: "claimed" });
    });

    it("remembers what is done", async () => {
      expect(await store.complete(id, await claimed())).toBe(true);
      await expect(store.claim(id, longMs)).resolves.toEqual({ state: "done" });
    });

    it("forgets what is done after its retention", async () => {
      await store.complete(id, await claimed());
      await pass(retentionMs + shortMs);
      await expect(store.claim(id, longMs)).resolves.toMatchObject({ state: "claimed" });
    });

    it("gives a released delivery to the next", async () => {
      const token = await claimed();
      expect(await store.release(id, token)).toBe(true);
      expect(await claimed()).not.toBe(token);
    });

    it("gives a delivery to the next when its lease runs out", async () => {
      const token = await claimed(shortMs);
      await pass(shortMs * 2);
      expect(await claimed()).not.toBe(token);
    });

    it("lets nobody complete or release a claim that is not theirs", async () => {
      const token = await claimed();
      expect(await store.complete(id, "another")).toBe(false);
      expect(await store.release(id, "another")).toBe(false);
      await expect(store.claim(id, longMs)).resolves.toMatchObject({ state: "busy" });
      expect(await store.complete(id, token)).toBe(true);
    });

    it("does not let a slow handler end the claim of the one who took over", async () => {
      const slow = await claimed(shortMs);
      await pass(shortMs * 2);
      const next = await claimed();
      expect(await store.complete(id, slow)).toBe(false);
      expect(await store.release(id, slow)).toBe(false);
      expect(await store.complete(id, next)).toBe(true);
      expect(await store.complete(id, slow)).toBe(false);
      expect(await store.release(id, slow)).toBe(false);
      await expect(store.claim(id, longMs)).resolves.toEqual({ state: "done" });
    });

    it("lets a claim last longer for the one who has it", async () => {
      const token = await claimed(shortMs);
      expect(await store.renew?.(id, "another", longMs)).toBe(false);
      expect(await store.renew?.(id, token, longMs)).toBe(true);
      await pass(shortMs * 2);
      await expect(store.claim(id, longMs)).resolves.toMatchObject({ state: "busy" });
    });

    it("does not renew what somebody else has, or what is done", async () => {
      const slow = await claimed(shortMs);
      await pass(shortMs * 2);
      const next = await claimed();
      expect(await store.renew?.(id, slow, longMs)).toBe(false);
      await store.complete(id, next);
      expect(await store.renew?.(id, next, longMs)).toBe(false);
    });

    it("gives a claim that ran out back to the one who had it, if nobody took it", async () => {
      const token = await claimed(shortMs);
      await pass(shortMs * 2);
      expect(await store.renew?.(id, token, longMs)).toBe(true);
      await expect(store.claim(id, longMs)).resolves.toMatchObject({ state: "busy" });
      expect(await store.complete(id, token)).toBe(true);
    });

    it("lets a slow handler complete what nobody took over", async () => {
      const slow = await claimed(shortMs);
      await pass(shortMs * 2);
      expect(await store.complete(id, slow)).toBe(true);
      await expect(store.claim(id, longMs)).resolves.toEqual({ state: "done" });
    });

    it("does not release what is done", async () => {
      const token = await claimed();
      await store.complete(id, token);
      expect(await store.release(id, token)).toBe(false);
      await expect(store.claim(id, longMs)).resolves.toEqual({ state: "done" });
    });
  });
}
