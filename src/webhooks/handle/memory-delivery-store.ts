import { checkOptions } from "../../core/check-options.ts";
import { defaultRetentionMs, type DeliveryStore, type StoreOptions } from "./delivery-store.ts";

export interface MemoryStoreOptions extends StoreOptions {
  /**
   * How many deliveries to remember, at most: some 800 bytes each. Allow for all that come within `retentionMs`, as one that is
   * forgotten earlier can be handled again; the first time, that is a warning on the console.
   *
   * @default 100_000
   */
  maxEntries?: number | undefined;
  /**
   * Milliseconds since any moment, never set back or forth.
   *
   * @default performance.now
   */
  clock?: (() => number) | undefined;
}

interface Entry {
  /** By the clock. */
  until: number;
  /** Of the claim that it is, or that it was done under. */
  readonly token: string;
  readonly isDone: boolean;
}

const retrySoonMs = 1000;

/**
 * A delivery store for one process.
 *
 * Its size is bounded: if it is full, the longest handled is forgotten first. A live claim never is; if there is nothing
 * else to forget, a new delivery is told to come again.
 *
 * @example webhookHandler(receiver, handlers, { store: memoryDeliveryStore({ maxEntries: 100_000 }) })
 * @throws {TypeError} for an option that does not exist, with the nearest one that does, or a number below 1.
 */
export function memoryDeliveryStore(options: MemoryStoreOptions = {}): DeliveryStore {
  checkOptions(options, { retentionMs: { min: 1 }, maxEntries: { min: 1 }, clock: "function" }, "memoryDeliveryStore");
  const { retentionMs = defaultRetentionMs, maxEntries = 100_000, clock = () => performance.now() } = options;

  /** The longest unchanged first. */
  const entries = new Map<string, Entry>();
  const liveEntry = (id: string): Entry | undefined => {
    const entry = entries.get(id);
    return entry && entry.until > clock() ? entry : undefined;
  };
  let hasWarned = false;
  const forget = (id: string, isLive: boolean): true => {
    entries.delete(id);
    if (isLive && !hasWarned)
      console.warn("memoryDeliveryStore forgets deliveries that were handled within retentionMs: see maxEntries");
    hasWarned ||= isLive;
    return true;
  };
  const makeRoom = (): boolean => {
    if (entries.size < maxEntries) return true;
    for (const [id, { isDone }] of entries) {
      const isLive = liveEntry(id) !== undefined;
      if (isDone || !isLive) return forget(id, isLive);
    }
    return false;
  };

  return {
    async claim(id, leaseMs) {
      const entry = liveEntry(id);
      if (entry?.isDone) return { state: "done" };
      if (entry) return { state: "busy", retryAfterMs: entry.until - clock() };
      entries.delete(id);
      if (!makeRoom()) return { state: "busy", retryAfterMs: retrySoonMs };
      const token = crypto.randomUUID();
      entries.set(id, { until: clock() + leaseMs, token, isDone: false });
      return { state: "claimed", token };
    },
    async complete(id, token) {
      const entry = liveEntry(id);
      if (entry && entry.token !== token) return false;
      entries.delete(id);
      // One too many for a moment beats forgetting the one that was just handled.
      makeRoom();
      entries.set(id, { until: clock() + retentionMs, token, isDone: true });
      return true;
    },
    async release(id, token) {
      const entry = liveEntry(id);
      if (entry && (entry.token !== token || entry.isDone)) return false;
      entries.delete(id);
      return true;
    },
    async renew(id, token, leaseMs) {
      const entry = liveEntry(id);
      if (entry && (entry.token !== token || entry.isDone)) return false;
      entries.delete(id);
      entries.set(id, { until: clock() + leaseMs, token, isDone: false });
      return true;
    },
  };
}
