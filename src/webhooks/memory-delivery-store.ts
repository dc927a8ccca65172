import { defaultRetentionMs } from "./delivery-store.ts";
import type { Claim, DeliveryStore, StoreOptions } from "./delivery-store.ts";

export interface MemoryStoreOptions extends StoreOptions {
  /** How many deliveries to remember. Default 10,000. */
  maxEntries?: number;
  /** Milliseconds since 1970. Default: `Date.now`. */
  clock?: () => number;
}

interface Entry {
  until: number;
  /** Of the claim; none once it is done. */
  token?: string;
}

const soonMs = 1000;

/**
 * A delivery store for one process.
 *
 * Its size is bounded: the longest handled is forgotten first. A live claim never is; when there is nothing else to
 * forget, a new delivery is told to come again.
 */
export function memoryDeliveryStore(options: MemoryStoreOptions = {}): DeliveryStore {
  const { retentionMs = defaultRetentionMs, maxEntries = 10_000, clock = Date.now } = options;
  // Two maps, since a claim and a memory leave in different orders.
  const claims = new Map<string, Entry>();
  const done = new Map<string, Entry>();
  const live = (entries: Map<string, Entry>, id: string): Entry | undefined => {
    const entry = entries.get(id);
    if (entry && entry.until > clock()) return entry;
    entries.delete(id);
    return undefined;
  };
  const makeRoom = (): boolean => {
    if (claims.size + done.size < maxEntries) return true;
    const oldest = done.keys().next();
    if (!oldest.done) return done.delete(oldest.value);
    for (const id of claims.keys()) live(claims, id);
    return claims.size < maxEntries;
  };
  return {
    claim: (id, leaseMs) => resolved(takeClaim(id, leaseMs)),
    complete(id, token) {
      const holder = live(claims, id);
      if (holder ? holder.token !== token : live(done, id)) return resolved(false);
      claims.delete(id);
      // One too many for a moment beats forgetting what was just handled.
      makeRoom();
      done.set(id, { until: clock() + retentionMs });
      return resolved(true);
    },
    release: (id, token) => resolved(live(claims, id)?.token === token && claims.delete(id)),
  };

  function takeClaim(id: string, leaseMs: number): Claim {
    if (live(done, id)) return { state: "done" };
    const holder = live(claims, id);
    if (holder) return { state: "busy", retryAfterMs: holder.until - clock() };
    if (!makeRoom()) return { state: "busy", retryAfterMs: soonMs };
    const token = crypto.randomUUID();
    claims.set(id, { until: clock() + leaseMs, token });
    return { state: "claimed", token };
  }
}

function resolved<T>(value: T): Promise<T> {
  return Promise.resolve(value);
}
