import { abortable, onAbort, sleep, timeLimit } from "../../core/abortable.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import { askStore } from "./ask-store.ts";
import type { OnceOnlyOptions } from "./once-only-options.ts";

const initialDelayMs = 50;
/** How long a response may wait for a store that fails. */
const maxWaitMs = 1000;

/** A claim on a delivery, for a time. */
export class Lease {
  /** The handler ran out of time, and may still be at work: the claim ends by itself. */
  isAbandoned = false;
  readonly #id: string;
  readonly #token: string;
  #endsAt: number;
  readonly #options: OnceOnlyOptions;

  /** @param claim `endsAt` by `performance.now()`. */
  constructor(claim: { id: string; token: string; endsAt: number }, options: OnceOnlyOptions) {
    this.#id = claim.id;
    this.#token = claim.token;
    this.#endsAt = claim.endsAt;
    this.#options = options;
  }

  isOver(): boolean {
    return performance.now() >= this.#endsAt;
  }

  /**
   * Does the work, and renews the lease meanwhile.
   *
   * @throws {TrackstarError} if it takes longer than `handlerTimeoutMs`.
   * @throws what the work throws.
   */
  async during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { leaseMs, handlerTimeoutMs } = this.#options;
    const working = new AbortController();
    const limit = timeLimit(handlerTimeoutMs, handlerTimeout);
    onAbort(limit.signal, () => {
      this.isAbandoned = true;
      working.abort(limit.signal.reason);
    });
    const renewing = setInterval(() => void this.#renew(working), leaseMs / 3);
    try {
      return await abortable(work(working.signal), limit.signal);
    } finally {
      clearInterval(renewing);
      limit.clear();
    }
  }

  /** Gives the delivery back. */
  async release(): Promise<void> {
    const { store, onTrouble } = this.#options;
    try {
      if (!(await this.#ask(() => store.release(this.#id, this.#token)))) onTrouble(claimLost());
    } catch (error) {
      onTrouble(error);
    }
  }

  /**
   * Marks the delivery as done. The work is done, whatever the store says: trouble there is reported and changes no
   * response. While the lease lasts it is tried again; the response waits for that a moment only.
   */
  async complete(): Promise<void> {
    const { onTrouble } = this.#options;
    try {
      if (!(await this.#complete())) onTrouble(claimLost());
    } catch (error) {
      onTrouble(error);
      await Promise.race([this.#completeLater(), sleep(maxWaitMs)]);
    }
  }

  async #completeLater(): Promise<void> {
    for (let delayMs = initialDelayMs; performance.now() + delayMs < this.#endsAt; delayMs *= 2) {
      await sleep(delayMs);
      // The store's reply counts, whichever it is: somebody else may hold the delivery by now.
      const isReply = await this.#complete().then(
        () => true,
        () => false,
      );
      if (isReply) return;
    }
  }

  #complete(): Promise<boolean> {
    return this.#ask(() => this.#options.store.complete(this.#id, this.#token));
  }

  #ask(step: () => Promise<boolean>): Promise<boolean> {
    return askStore(step, this.#options.storeTimeoutMs);
  }

  async #renew(working: AbortController): Promise<void> {
    const { store, leaseMs } = this.#options;
    if (!store.renew) return;
    const askedAt = performance.now();
    if (askedAt >= this.#endsAt) working.abort(claimEnded());
    try {
      const isOurs: unknown = await store.renew(this.#id, this.#token, leaseMs);
      if (isOurs === true) this.#endsAt = askedAt + leaseMs;
      if (isOurs === false) working.abort(claimLost());
    } catch {
      // The next renewal may succeed; if none does, the lease ends, and the work is aborted.
    }
  }
}

function handlerTimeout(): Error {
  return new TrackstarError("A handler took longer than handlerTimeoutMs: its delivery will come again.");
}

function claimEnded(): Error {
  return new TrackstarError("The store could not renew a claim within leaseMs: another worker may take its delivery.");
}

/** The claim of another worker has taken the place of ours. */
function claimLost(): Error {
  return new TrackstarError("A handler took longer than leaseMs, and its delivery was claimed again.");
}
