import { sleep } from "../../core/abortable.ts";
import type { Resolved } from "../../core/check-options.ts";
import { isObject } from "../../core/json.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import type { Claim } from "./delivery-store.ts";
import type { HandlerContext } from "./handlers.ts";
import type { HandlerOptions } from "./respond-to-delivery.ts";

interface LeaseOptions extends Resolved<HandlerOptions> {
  /** Called with an error that changes no response, such as a handled delivery that could not be marked as done. */
  readonly onTrouble: (error: unknown) => void;
}

type Refusal = Exclude<Claim, { readonly state: "claimed" }>;

const consequences = {
  claim: "the delivery was not handled",
  renew: "another worker may take the delivery over",
  complete: "the delivery was handled, and may be handled again",
  release: "the delivery was not handled, and can be when its lease ends",
} as const;

/** The delivery store did not respond in time. */
export class StoreTimeoutError extends TrackstarError {
  override readonly name = "StoreTimeoutError";

  constructor(step: keyof typeof consequences) {
    super(`The delivery store did not respond to ${step} within storeTimeoutMs: ${consequences[step]}.`);
  }
}

const timeoutOf = (step: keyof typeof consequences) => () => new StoreTimeoutError(step);
const claimEnded =
  "A claim on a delivery could not be renewed within leaseMs: another worker may take the delivery over.";
const claimLost =
  "Another worker has taken a delivery over: the claim of this one ran out (see leaseMs), or the store lost it.";
const initialDelayMs = 50;
/** How long a response may wait for a store that fails. */
const maxWaitMs = 1000;

/**
 * Claims a delivery, so that it is handled once. Fails if the store does not reply in time, or so late that the lease may be
 * over, or if its reply is not a claim.
 */
export async function claimDelivery(id: string, options: LeaseOptions): Promise<Lease | Refusal> {
  const { store, leaseMs, storeTimeoutMs } = options;
  const claimedAt = performance.now();
  const undo = (late: Claim): void => {
    if (isClaim(late) && late.state === "claimed")
      within(storeTimeoutMs, () => store.release(id, late.token), timeoutOf("release")).catch(() => undefined);
  };
  const claim = await within(storeTimeoutMs, () => store.claim(id, leaseMs), timeoutOf("claim"), undo);
  // Anything else says neither that the delivery is handled nor that it is ours.
  if (!isClaim(claim)) throw new TrackstarError("The delivery store's reply to claim is not a claim.");
  if (claim.state !== "claimed") return claim;
  if (performance.now() < claimedAt + leaseMs) return new Lease(id, claim.token, claimedAt + leaseMs, options);
  // Somebody else may hold the delivery by now.
  undo(claim);
  throw new StoreTimeoutError("claim");
}

const working = Symbol("working");
function signalOf(this: Context): AbortSignal {
  return this[working].signal;
}

/** Makes its signal when asked: one costs as much as the rest of a lease. A copy or a proxy of the context has it, too. */
class Context implements HandlerContext {
  declare readonly signal: AbortSignal;
  declare readonly [working]: AbortController;

  constructor(controller: AbortController) {
    Object.defineProperty(this, working, { value: controller });
    Object.defineProperty(this, "signal", { enumerable: true, get: signalOf });
  }
}

/** A claim on a delivery. It is renewed until `complete` or `release` is called: call one of them. */
export class Lease {
  readonly #id: string;
  readonly #token: string;
  readonly #options: LeaseOptions;
  /** Aborts when time is up, or another worker has taken the delivery over, or may do so as no renewal came through. */
  readonly #working = new AbortController();
  readonly context: HandlerContext = new Context(this.#working);
  readonly #renewing: ReturnType<typeof setInterval>;
  /** By `performance.now()`. */
  #endsAt: number;
  /** Whether the store has not confirmed the last renewal. */
  #isInDoubt = false;
  /** Whether to leave it alone: somebody else has it, or its handler may still be at work though time is up. */
  #isLeft = false;
  #failure: Error | undefined;
  #renewal: Promise<void> | undefined;

  constructor(id: string, token: string, endsAt: number, options: LeaseOptions) {
    this.#id = id;
    this.#token = token;
    this.#endsAt = endsAt;
    this.#options = options;
    this.#renewing = setInterval(() => void (this.#renewal = this.#renew()), options.leaseMs / 3);
  }

  /** Waits for work on the delivery, which may ignore the signal, but not longer than `handlerTimeoutMs`. */
  wait<T>(work: () => Promise<T>): Promise<T> {
    const onOver = (): Error => {
      this.#isLeft = true;
      const error = new TrackstarError("A handler took longer than handlerTimeoutMs: its delivery will come again.");
      this.#abort(error);
      return error;
    };
    return within(this.#options.handlerTimeoutMs, work, onOver);
  }

  /** Fails unless the delivery is certainly still ours: loading its event may have taken longer than the lease. */
  async assertHeld(): Promise<void> {
    // After `handlerTimeoutMs` nobody waits for the work: a renewal would keep the delivery from the next worker.
    if (performance.now() >= this.#endsAt && !this.#isLeft) await this.#renew();
    if (performance.now() >= this.#endsAt) this.#abort(new TrackstarError(claimEnded));
    if (this.#failure) throw this.#failure;
  }

  /** Gives the delivery back; not after `handlerTimeoutMs`, as its handler may still be at work: the claim then runs out. */
  async release(): Promise<void> {
    clearInterval(this.#renewing);
    // A renewal that came after the release would take the delivery again.
    await this.#renewal;
    // A claim that ended for want of a reply may have been renewed: kept, it would hold the delivery up.
    if (!this.#isLeft) await this.#end("release");
  }

  /**
   * Marks the delivery as done. The work is done, whatever the store says: trouble there is reported and changes no
   * response. While the lease lasts it is tried again; the response waits for that a moment only.
   */
  async complete(): Promise<void> {
    clearInterval(this.#renewing);
    if (!(await this.#end("complete"))) await Promise.race([this.#completeLater(), sleep(maxWaitMs)]);
  }

  #abort(error: Error): void {
    this.#failure ??= error;
    this.#working.abort(error);
  }

  async #completeLater(): Promise<void> {
    for (let delayMs = initialDelayMs; performance.now() + delayMs < this.#endsAt; delayMs *= 2) {
      await sleep(delayMs);
      if (await this.#end("complete", () => undefined)) return;
    }
  }

  /** Whether the store replied; any reply counts, as somebody else may hold the delivery by now. */
  async #end(step: "complete" | "release", onTrouble = this.#options.onTrouble): Promise<boolean> {
    const { store, storeTimeoutMs } = this.#options;
    try {
      const isOurs = await within(storeTimeoutMs, () => store[step](this.#id, this.#token), timeoutOf(step));
      if (!isOurs) onTrouble(new TrackstarError(claimLost));
      return true;
    } catch (error) {
      onTrouble(error);
      return false;
    }
  }

  async #renew(): Promise<void> {
    const { store, leaseMs, storeTimeoutMs } = this.#options;
    if (!store.renew) return;
    const askedAt = performance.now();
    // A process that was frozen asks first: nobody may have taken its delivery meanwhile.
    if (this.#isInDoubt && askedAt >= this.#endsAt) this.#abort(new TrackstarError(claimEnded));
    this.#isInDoubt = true;
    try {
      const ask = async () => store.renew?.(this.#id, this.#token, leaseMs);
      const isOurs: unknown = await within(storeTimeoutMs, ask, timeoutOf("renew"));
      if (isOurs === false) {
        this.#isLeft = true;
        this.#abort(new TrackstarError(claimLost));
      } else if (isOurs === true) {
        this.#isInDoubt = false;
        this.#endsAt = askedAt + leaseMs;
      }
    } catch {
      // The next renewal may succeed; if none does, the lease ends, and the work is aborted.
    }
  }
}

/** Waits for work, at most some milliseconds; then fails with the error of `onOver`. `onLate` gets a result that comes later. */
function within<T>(ms: number, work: () => Promise<T>, onOver: () => Error, onLate?: (late: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      reject(onOver());
    }, ms);
    const follow = async (): Promise<void> => {
      try {
        const result = await work();
        if (isOver) onLate?.(result);
        resolve(result);
      } catch (error) {
        reject(error);
      }
      clearTimeout(timer);
    };
    void follow();
  });
}

function isClaim(reply: unknown): reply is Claim {
  if (!isObject(reply)) return false;
  const { state, token } = reply;
  if (state === "claimed") return typeof token === "string" && token !== "";
  return state === "done" || state === "busy";
}
