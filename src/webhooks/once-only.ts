import { sleep } from "../core/timer.ts";
import { withTimeout } from "../core/with-timeout.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import type { Claim, DeliveryStore } from "./delivery-store.ts";

/** What became of a delivery; `retryAfterMs` where another one handles it. */
export type Outcome =
  | { readonly state: "handled" | "duplicate" }
  | { readonly state: "busy"; readonly retryAfterMs: number };

export interface OnceOnlyOptions {
  readonly store: DeliveryStore;
  readonly leaseMs: number;
  readonly storeTimeoutMs: number;
  readonly handlerTimeoutMs: number;
  /** Told of what changes no response: a delivery that is handled, but could not be marked so. */
  readonly report: (error: unknown) => void;
}

/** The delivery store did not answer in time, so nothing was handled. */
export class StoreTimeoutError extends TrackstarError {
  override readonly name = "StoreTimeoutError";

  constructor() {
    super("The delivery store did not answer within storeTimeoutMs: the delivery was not handled.");
  }
}

/** The claim of another worker has taken the place of ours. */
class ClaimLostError extends TrackstarError {
  override readonly name = "ClaimLostError";

  constructor() {
    super("A handler took longer than leaseMs, and its delivery was claimed again.");
  }
}

const firstPauseMs = 50;
/** How long a response may wait for a store that fails. */
const maxDelayMs = 1000;

/**
 * Does the work for a delivery, unless it is done or being done.
 *
 * The claim is renewed while the work goes on. The signal aborts when the work takes longer than `handlerTimeoutMs`, or
 * another worker has taken the delivery over.
 *
 * @throws {StoreTimeoutError} if the store does not answer in time; the work is not begun.
 * @throws what the work throws; the delivery can then be claimed again.
 */
export async function onceOnly(
  id: string,
  work: (signal: AbortSignal) => Promise<void>,
  options: OnceOnlyOptions,
): Promise<Outcome> {
  const { store, leaseMs } = options;
  const claimedAt = performance.now();
  const giveBack = (claim: Claim): void => {
    if (claim.state === "claimed") store.release(id, claim.token).catch(() => undefined);
  };
  const claim = await ask((async () => store.claim(id, leaseMs))(), options, giveBack);
  if (claim.state === "done") return { state: "duplicate" };
  if (claim.state === "busy") return { state: "busy", retryAfterMs: claim.retryAfterMs };
  const lease = new Lease(id, claim.token, claimedAt + leaseMs, options);
  // A reply may come later than its own lease lasts: somebody else may hold the delivery by now.
  if (lease.isOver()) {
    giveBack(claim);
    throw new StoreTimeoutError();
  }
  try {
    await lease.during(work);
  } catch (error) {
    if (!lease.isAbandoned) await lease.release();
    throw error;
  }
  await lease.complete();
  return { state: "handled" };
}

class Lease {
  /** The handler ran out of time and may still be at work: its claim ends by itself. */
  isAbandoned = false;
  readonly #id: string;
  readonly #token: string;
  #endsAt: number;
  readonly #options: OnceOnlyOptions;

  constructor(id: string, token: string, endsAt: number, options: OnceOnlyOptions) {
    this.#id = id;
    this.#token = token;
    this.#endsAt = endsAt;
    this.#options = options;
  }

  isOver(): boolean {
    return performance.now() >= this.#endsAt;
  }

  async during(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { leaseMs, handlerTimeoutMs } = this.#options;
    const controller = new AbortController();
    const renewing = setInterval(() => void this.#renew(controller), leaseMs / 3);
    const expired = (): Error => {
      this.isAbandoned = true;
      const error = new TrackstarError("A handler took longer than handlerTimeoutMs: its delivery will come again.");
      controller.abort(error);
      return error;
    };
    try {
      await withTimeout(work(controller.signal), { timeoutMs: handlerTimeoutMs, expired });
    } finally {
      clearInterval(renewing);
    }
  }

  /** Gives the delivery back. */
  async release(): Promise<void> {
    const { store, report } = this.#options;
    await this.#tell(() => store.release(this.#id, this.#token)).catch(report);
  }

  /**
   * Marks the delivery as done. The work is done, whatever the store says: trouble there is reported and changes no
   * response. While the lease lasts it is tried again; the response waits for that a moment only.
   */
  async complete(): Promise<void> {
    const { store, report } = this.#options;
    const complete = () => this.#tell(() => store.complete(this.#id, this.#token));
    try {
      await complete();
    } catch (error) {
      report(error);
      if (!(error instanceof ClaimLostError)) await Promise.race([this.#repeat(complete), sleep(maxDelayMs)]);
    }
  }

  async #repeat(complete: () => Promise<void>): Promise<void> {
    for (let pauseMs = firstPauseMs; performance.now() + pauseMs < this.#endsAt; pauseMs *= 2) {
      await sleep(pauseMs);
      const isOver = await complete().then(
        () => true,
        (error: unknown) => error instanceof ClaimLostError,
      );
      if (isOver) return;
    }
  }

  async #tell(step: () => Promise<boolean>): Promise<void> {
    // Within a function, as a store may throw at once.
    const told = (async () => step())();
    if (!(await ask(told, this.#options))) throw new ClaimLostError();
  }

  async #renew(controller: AbortController): Promise<void> {
    const { store, leaseMs } = this.#options;
    const asked = performance.now();
    try {
      const isOurs = await store.renew?.(this.#id, this.#token, leaseMs);
      if (isOurs === true) this.#endsAt = asked + leaseMs;
      if (isOurs === false) controller.abort(new ClaimLostError());
    } catch {
      // The next renewal may succeed; if none does, the lease ends.
    }
  }
}

/** Asks the store, and waits no longer than it may take. */
export function ask<T>(
  answer: Promise<T>,
  { storeTimeoutMs }: Pick<OnceOnlyOptions, "storeTimeoutMs">,
  late?: (value: T) => void,
): Promise<T> {
  return withTimeout(answer, {
    timeoutMs: storeTimeoutMs,
    expired: () => new StoreTimeoutError(),
    ...(late && { late }),
  });
}
