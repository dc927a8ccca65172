import { checkOptions } from "../../core/check-options.ts";

/** The outcome of an attempt to claim a delivery. */
export type Claim =
  /** The token proves that the claim is ours: one that ran out and was taken over has another. */
  | { readonly state: "claimed"; readonly token: string }
  /** Handled already. */
  | { readonly state: "done" }
  /** Being handled elsewhere, or no room to note that it is: try again later. */
  | { readonly state: "busy"; readonly retryAfterMs: number };

/**
 * Remembers which deliveries are handled, so that each is handled once.
 *
 * A claim is a lease: when the one who holds it crashes, it frees itself. It is renewed while a handler runs; a store
 * without `renew` needs a lease that is longer than the slowest handler, or the delivery can be handled twice. As clients send a
 * command again whose reply was lost, the same call with the same token must bring the same result.
 */
export interface DeliveryStore {
  /** Takes a delivery for `leaseMs`, unless it is done or somebody else has it. At one moment, one caller succeeds. */
  claim(id: string, leaseMs: number): Promise<Claim>;
  /** Marks it as done. False, and nothing happens, if the claim ran out and somebody else has it. */
  complete(id: string, token: string): Promise<boolean>;
  /** Gives it back to be claimed again. False, and nothing happens, if it is done or somebody else has it. */
  release(id: string, token: string): Promise<boolean>;
  /**
   * Lets the lease last `leaseMs` from now, also one that ran out or that the store lost, if nobody else has the delivery.
   * False, and nothing happens, if somebody else has it, or it is done.
   */
  renew?(id: string, token: string, leaseMs: number): Promise<boolean>;
}

export const defaultRetentionMs = 259_200_000;

export interface StoreOptions {
  /** How long a handled delivery is remembered, in milliseconds: longer than repeats come. @default 259_200_000 (3 days) */
  retentionMs?: number | undefined;
}

export interface MemoryStoreOptions extends StoreOptions {
  /**
   * How many deliveries to remember, at most: some 800 bytes each. Allow for all that come within `retentionMs`, as one that is
   * forgotten earlier can be handled again; the first time, that is a warning on the console. @default 100_000
   */
  maxEntries?: number | undefined;
  /** Milliseconds since any moment, never set back or forth. @default performance.now */
  clock?: (() => number) | undefined;
}

interface Entry {
  /** By the clock. */
  readonly until: number;
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
 * @throws {TypeError} for an invalid option.
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
  const makeRoom = (): boolean => {
    if (entries.size < maxEntries) return true;
    for (const [id, { isDone }] of entries) {
      const isLive = liveEntry(id) !== undefined;
      if (isLive && !isDone) continue;
      if (isLive && !hasWarned)
        console.warn("memoryDeliveryStore forgets deliveries that were handled within retentionMs: see maxEntries");
      hasWarned ||= isLive;
      return entries.delete(id);
    }
    return false;
  };
  /** Takes an entry out, unless somebody else has the delivery, or it is done and must not be. */
  const takeOut = (id: string, token: string, mayBeDone = false): boolean => {
    const entry = liveEntry(id);
    if (entry && (entry.token !== token || (entry.isDone && !mayBeDone))) return false;
    entries.delete(id);
    return true;
  };
  const put = (id: string, token: string, ms: number, isDone = false): true => {
    entries.set(id, { until: clock() + ms, token, isDone });
    return true;
  };

  return {
    async claim(id, leaseMs) {
      const entry = liveEntry(id);
      if (entry?.isDone) return { state: "done" };
      if (entry) return { state: "busy", retryAfterMs: entry.until - clock() };
      entries.delete(id);
      if (!makeRoom()) return { state: "busy", retryAfterMs: retrySoonMs };
      const token = crypto.randomUUID();
      put(id, token, leaseMs);
      return { state: "claimed", token };
    },
    async complete(id, token) {
      if (!takeOut(id, token, true)) return false;
      // One too many for a moment beats forgetting the one that was just handled.
      makeRoom();
      return put(id, token, retentionMs, true);
    },
    release: async (id, token) => takeOut(id, token),
    renew: async (id, token, leaseMs) => takeOut(id, token) && put(id, token, leaseMs),
  };
}
