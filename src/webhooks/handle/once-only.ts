import { TrackstarError } from "../../errors/trackstar-error.ts";
import { isObject } from "../../core/json.ts";
import type { Claim } from "./delivery-store.ts";
import { askStore } from "./ask-store.ts";
import { Lease } from "./lease.ts";
import type { OnceOnlyOptions } from "./once-only-options.ts";
import { StoreTimeoutError } from "./store-timeout-error.ts";

/** What became of a delivery: the value of its work, or why it was not done. */
export type Outcome<T> =
  | { readonly state: "handled"; readonly value: T }
  | Exclude<Claim, { readonly state: "claimed" }>;

/**
 * Does the work for a delivery, unless it is done or being done.
 *
 * The claim is renewed while the work goes on. The signal aborts when the work takes longer than `handlerTimeoutMs`,
 * another worker has taken the delivery over, or may do so as the claim could not be renewed in time.
 *
 * @throws {StoreTimeoutError} if the store does not respond in time; the work is not begun.
 * @throws {TrackstarError} if the store replies with what is no claim, the work is not begun; or if the work takes too
 *   long, the delivery can be claimed again when its lease ends.
 * @throws what the work throws; the delivery can then be claimed again.
 */
export async function onceOnly<T>(
  id: string,
  work: (signal: AbortSignal) => Promise<T>,
  options: OnceOnlyOptions,
): Promise<Outcome<T>> {
  const { store, leaseMs, storeTimeoutMs } = options;
  const claimedAt = performance.now();
  const giveBack = (late: Claim): void => {
    if (isClaim(late) && late.state === "claimed")
      askStore(() => store.release(id, late.token), storeTimeoutMs).catch(() => undefined);
  };
  const claim = await askStore(() => store.claim(id, leaseMs), storeTimeoutMs, giveBack);
  // What is no claim says neither that the delivery is handled nor that it is ours.
  if (!isClaim(claim)) throw new TrackstarError("The delivery store replied to claim with what is no claim.");
  if (claim.state !== "claimed") return claim;
  const lease = new Lease({ id, token: claim.token, endsAt: claimedAt + leaseMs }, options);
  // A reply may come later than its own lease lasts: somebody else may hold the delivery by now.
  if (lease.isOver()) {
    giveBack(claim);
    throw new StoreTimeoutError();
  }
  let value: T;
  try {
    value = await lease.during(work);
  } catch (error) {
    if (!lease.isAbandoned) await lease.release();
    throw error;
  }
  await lease.complete();
  return { state: "handled", value };
}

function isClaim(reply: unknown): reply is Claim {
  if (!isObject(reply)) return false;
  const { state, token } = reply;
  if (state === "claimed") return typeof token === "string" && token !== "";
  return state === "done" || state === "busy";
}
