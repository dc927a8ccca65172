/** The outcome of an attempt to claim a delivery. */
export type Claim =
  | {
      readonly state: "claimed";
      /** Proves that the claim is ours: one that ran out and was taken over has another. */
      readonly token: string;
    }
  /** Handled already. */
  | { readonly state: "done" }
  /** Being handled elsewhere, or no room to note that it is: try again later. */
  | { readonly state: "busy"; readonly retryAfterMs: number };

/**
 * Remembers which deliveries are handled, so that each is handled once.
 *
 * A claim is a lease: when the one who holds it crashes, it frees itself. It is renewed while a handler runs; a store
 * without `renew` needs a lease that is longer than the slowest handler, or the delivery can be handled twice.
 *
 * A client may send a command again whose reply was lost: the same call with the same token must bring the same result.
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
  /**
   * How long a handled delivery is remembered, in milliseconds: by default three days, longer than repeats keep coming.
   *
   * @default 259_200_000
   */
  retentionMs?: number | undefined;
}
