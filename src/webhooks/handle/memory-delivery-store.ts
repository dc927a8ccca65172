import { checkNumber } from "../../core/check-number.ts";
import { checkKnownKeys } from "../../core/check-options.ts";
import { defaultRetentionMs } from "./delivery-store.ts";
import type { Claim, DeliveryStore, StoreOptions } from "./delivery-store.ts";

export interface MemoryStoreOptions extends StoreOptions {
  /**
   * How many deliveries to remember.
   *
   * @default 10_000
   */
  maxEntries?: number;
  /**
   * Milliseconds since any moment, never set back or forth.
   *
   * @default performance.now
   */
  clock?: () => number;
}

interface Entry {
  until: number;
  /** Of the claim that it is, or that it was done under. */
  token: string;
}

const retrySoonMs = 1000;

/**
 * A delivery store for one process.
 *
 * Its size is bounded: the longest handled is forgotten first. A live claim never is; when there is nothing else to
 * forget, a new delivery is told to come again.
 *
 * @example webhookHandler(receiver, handlers, { store: memoryDeliveryStore({ maxEntries: 100_000 }) })
 * @throws {TypeError} for an option that does not exist, with the nearest one that does, or a number below 1.
 */
export function memoryDeliveryStore(options: MemoryStoreOptions = {}): DeliveryStore {
  checkKnownKeys(options, ["retentionMs", "maxEntries", "clock"], "memoryDeliveryStore");
  const { retentionMs = defaultRetentionMs, maxEntries = 10_000, clock = () => performance.now() } = options;
  checkNumber(retentionMs, "memoryDeliveryStore: retentionMs", { min: 1 });
  checkNumber(maxEntries, "memoryDeliveryStore: maxEntries", { min: 1 });
  const memory = new Memory({ retentionMs, maxEntries, clock });
  return {
    claim: (id, leaseMs) => Promise.resolve(memory.claim(id, leaseMs)),
    complete: (id, token) => Promise.resolve(memory.complete(id, token)),
    release: (id, token) => Promise.resolve(memory.release(id, token)),
    renew: (id, token, leaseMs) => Promise.resolve(memory.renew(id, token, leaseMs)),
    isNewest: (subject, version) => Promise.resolve(memory.isNewest(subject, version)),
  };
}

class Memory {
  readonly #options: Required<MemoryStoreOptions>;
  // Two maps, since a claim and a memory leave in different orders.
  readonly #claims = new Map<string, Entry>();
  readonly #done = new Map<string, Entry>();
  /** The newest version of each subject, the longest unchanged first. */
  readonly #newest = new Map<string, number>();

  constructor(options: Required<MemoryStoreOptions>) {
    this.#options = options;
  }

  claim(id: string, leaseMs: number): Claim {
    const now = this.#options.clock();
    if (this.#live(this.#done, id)) return { state: "done" };
    const holder = this.#live(this.#claims, id);
    if (holder) return { state: "busy", retryAfterMs: holder.until - now };
    if (!this.#makeRoom()) return { state: "busy", retryAfterMs: retrySoonMs };
    const token = crypto.randomUUID();
    this.#claims.set(id, { until: now + leaseMs, token });
    return { state: "claimed", token };
  }

  complete(id: string, token: string): boolean {
    const holder = this.#live(this.#claims, id) ?? this.#live(this.#done, id);
    if (holder && holder.token !== token) return false;
    this.#claims.delete(id);
    // One too many for a moment beats forgetting what was just handled.
    this.#makeRoom();
    this.#done.delete(id);
    this.#done.set(id, { until: this.#options.clock() + this.#options.retentionMs, token });
    return true;
  }

  release(id: string, token: string): boolean {
    const holder = this.#live(this.#claims, id) ?? this.#live(this.#done, id);
    if (holder && (holder.token !== token || !this.#claims.has(id))) return false;
    this.#claims.delete(id);
    return true;
  }

  renew(id: string, token: string, leaseMs: number): boolean {
    const holder = this.#live(this.#claims, id);
    if (holder?.token !== token) return false;
    holder.until = this.#options.clock() + leaseMs;
    return true;
  }

  isNewest(subject: string, version: number): boolean {
    const newest = this.#newest.get(subject);
    if (newest !== undefined && newest > version) return false;
    this.#newest.delete(subject);
    this.#newest.set(subject, version);
    if (this.#newest.size > this.#options.maxEntries) this.#newest.delete(this.#newest.keys().next().value ?? "");
    return true;
  }

  #live(entries: Map<string, Entry>, id: string): Entry | undefined {
    const entry = entries.get(id);
    if (entry && entry.until > this.#options.clock()) return entry;
    entries.delete(id);
    return undefined;
  }

  #makeRoom(): boolean {
    const { maxEntries } = this.#options;
    if (this.#claims.size + this.#done.size < maxEntries) return true;
    const oldest = this.#done.keys().next();
    if (!oldest.done) return this.#done.delete(oldest.value);
    for (const id of this.#claims.keys()) this.#live(this.#claims, id);
    return this.#claims.size < maxEntries;
  }
}
