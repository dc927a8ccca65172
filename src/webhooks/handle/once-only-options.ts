import type { DeliveryStore } from "./delivery-store.ts";

/** How a delivery is handled once only. */
export interface OnceOnlyOptions {
  readonly store: DeliveryStore;
  readonly leaseMs: number;
  readonly storeTimeoutMs: number;
  readonly handlerTimeoutMs: number;
  /** Told of what changes no outcome: a delivery that is handled, but could not be marked so. */
  readonly onTrouble: (error: unknown) => void;
}
