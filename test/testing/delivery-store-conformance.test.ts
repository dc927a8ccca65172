import { describe, expect, it } from "vitest";
import { deliveryStoreConformance, type StoreConformanceOptions } from "trackstar-orders-contract/testing";
import { memoryDeliveryStore, type DeliveryStore } from "trackstar-orders-contract/webhooks";

const retentionMs = 1000;
let now = 0;
const options: StoreConformanceOptions = { pass: (ms) => (now += ms), retentionMs };

/** What a store gets wrong, and the rule that finds it. */
const mistakes = {
  "gives a delivery to everybody": "gives a new delivery to the first, and tells others for how long it is busy",
  "does not say for how long it is busy": "gives a new delivery to the first, and tells others for how long it is busy",
  "reads, and writes later": "gives a delivery to one of many who claim it at once",
  "keeps claims for ever": "gives a delivery to the next when its lease runs out",
  "ignores case": "keeps deliveries apart whose ids are nearly the same",
  "has one token for all": "does not complete the claim of another",
  "completes for anybody": "does not complete the claim of another",
  "releases for anybody": "does not release the claim of another",
  "renews for anybody": "does not renew the claim of another",
  "forgets what is done with its lease": "remembers what is done beyond its lease",
  "keeps what is done for ever": "forgets what is done after its retention",
  "releases what is done": "does not release what is done",
  "renews what is done": "does not renew what is done",
  "renews by its own reckoning": "renews a lease, when told twice too",
  "completes only what it finds": "lets a slow handler complete what nobody took over",
  "completes once": "completes when told twice",
  "renews only what it finds": "renews a claim that is gone, if nobody has it",
  "takes integers only": "gives a delivery to one of many who claim it at once",
  "brings no verdict": "completes when told twice",
} as const;
type Mistake = keyof typeof mistakes;

/** A store as a team may write it, with at most one mistake. */
function teamsStore(mistake?: Mistake): DeliveryStore {
  const rows = new Map<string, { token: string; until: number; isDone: boolean }>();
  const has = (one: Mistake) => one === mistake;
  const keyOf = (id: string) => (has("ignores case") ? id.toLowerCase() : id);
  const live = (id: string) => {
    const row = rows.get(keyOf(id));
    const isKept = row?.isDone ? has("keeps what is done for ever") : has("keeps claims for ever");
    return row && (isKept || row.until > now) ? row : undefined;
  };
  const write = (id: string, token: string, ms: number, isDone = false) => {
    if (has("takes integers only") && !Number.isInteger(ms)) throw new Error("invalid input syntax for type integer");
    rows.set(keyOf(id), { token, until: now + ms, isDone });
    return true;
  };
  return {
    async claim(id, leaseMs) {
      const row = live(id);
      if (has("reads, and writes later")) await Promise.resolve();
      if (row?.isDone) return { state: "done" };
      const retryAfterMs = has("does not say for how long it is busy") ? 0 : (row?.until ?? now) - now;
      if (row && !has("gives a delivery to everybody")) return { state: "busy", retryAfterMs };
      const token = has("has one token for all") ? "token" : crypto.randomUUID();
      write(id, token, leaseMs);
      return { state: "claimed", token };
    },
    async complete(id, token) {
      const row = live(id);
      if (has("completes only what it finds") && !row) return false;
      if (has("completes once") && row?.isDone) return false;
      if (row && row.token !== token && !has("completes for anybody")) return false;
      const until = row && has("forgets what is done with its lease") ? row.until - now : retentionMs;
      write(id, token, until, true);
      return has("brings no verdict") ? (undefined as never) : true;
    },
    async release(id, token) {
      const row = live(id);
      if (row?.isDone && !has("releases what is done")) return false;
      if (row && row.token !== token && !has("releases for anybody")) return false;
      rows.delete(keyOf(id));
      return true;
    },
    async renew(id, token, leaseMs) {
      const row = live(id);
      if (has("renews only what it finds") && !row) return false;
      if (row?.isDone && !has("renews what is done")) return false;
      if (row && row.token !== token && !has("renews for anybody")) return false;
      return has("renews by its own reckoning") || write(id, token, leaseMs);
    },
  };
}

/** What the rules say of a store, by the name of the rule. */
async function findings(create: () => DeliveryStore): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  // One after the other, as they share a clock.
  for (const { name, run } of deliveryStoreConformance(create, options))
    await run().catch(({ message }: Error) => (found[name] = message));
  return found;
}

describe("deliveryStoreConformance", () => {
  it("finds nothing in a store that keeps the rules, nor in one without renew", async () => {
    expect(await findings(() => teamsStore())).toEqual({});
    expect(await findings(() => ({ ...teamsStore(), renew: undefined }) as never)).toEqual({});
  });

  it.each(Object.entries(mistakes) as [Mistake, string][])("finds a store that %s", async (mistake, rule) => {
    const found = await findings(() => teamsStore(mistake));
    expect(found).toHaveProperty([rule]);
  });

  it("says which step went wrong, and how to mend it", async () => {
    const { "does not release what is done": message } = await findings(() => teamsStore("releases what is done"));
    expect(message).toBe(
      'A delivery store does not release what is done. Here, "claim a, complete a, release a false" brought "true". ' +
        "Keep what is done, with its token, until its retention is over: nothing else ends it.",
    );
  });

  it("lets the time really pass by default, and leaves out the retention that it is not told", async () => {
    const rules = deliveryStoreConformance(() => memoryDeliveryStore());
    expect(rules.map(({ name }) => name)).not.toContain("forgets what is done after its retention");
    const lease = rules.find(({ name }) => name === "gives a delivery to the next when its lease runs out");
    await expect(lease?.run()).resolves.toBeUndefined();
  });

  it("refuses wrong arguments", () => {
    expect(() => deliveryStoreConformance(memoryDeliveryStore() as never)).toThrow(
      new TypeError("deliveryStoreConformance: create must be a function"),
    );
    expect(() => deliveryStoreConformance(memoryDeliveryStore, { retention: 1 } as never)).toThrow(/"retentionMs"/);
  });
});
