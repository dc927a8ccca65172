import { callsPerSecond } from "../../generated/operations.ts";
import { abortable, timeLimit, timeoutError } from "../core/abortable.ts";
import { checkOptions } from "../core/check-options.ts";
import type { ReceivedResponse } from "./received-response.ts";
import { readRateLimit, readRetryAfter, serverTime } from "./response-headers.ts";

export interface PacingOptions {
  /** Calls a second at most, as the share of this process. Without it the first call goes alone, to learn the limit. */
  readonly perSecond?: number | undefined;
}

// Below the limit, as requests bunch up on their way.
const share = 0.9;
// A response must not stop a client for good.
const maxPauseMs = 60_000;

/** The pacers for an access token, whose writes and reads the API counts apart. Other processes count only as responses show them. */
export function createPacers(options: PacingOptions, name: string) {
  checkOptions(options, { perSecond: { min: Number.MIN_VALUE } }, name);
  const { perSecond } = options;
  return { write: new Pacer(perSecond, callsPerSecond.write), read: new Pacer(undefined, callsPerSecond.read) };
}

/** Spreads calls so that they stay below a rate limit. */
class Pacer {
  #queue: (() => void)[] = [];
  #perSecond: number | undefined;
  readonly #most: number;
  /** The rate to assume when asking for it brought nothing. */
  readonly #documented: number;
  /** A call is on its way to learn the limit, and the others wait. */
  #isLearning = false;
  #isUnlimited = false;
  /** An attempt to learn the limit brought nothing. */
  #isAssumed = false;
  #sent = 0;
  #nextAt = 0;
  #blockedUntil = 0;
  /** The requests that the response to the latest turn left over, and the end of their window. */
  #window = { turn: 0, remaining: Infinity, endsAt: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(perSecond: number | undefined, documented: number) {
    this.#perSecond = perSecond;
    this.#most = perSecond ?? Infinity;
    this.#documented = documented;
  }

  /**
   * Resolves when the next request may go, to its number. Rejects with the signal's reason, or with a `TimeoutError` when its
   * turn does not come within `timeoutMs`.
   */
  async acquire(signal: AbortSignal | undefined, timeoutMs: number): Promise<number> {
    const limit = timeLimit(timeoutMs, () => timeoutError(timeoutMs), signal);
    let grant: () => void;
    const granted = new Promise<number>((resolve) => {
      grant = () => resolve(++this.#sent);
      this.#queue.push(grant);
    });
    this.#grantTurns();
    try {
      // A turn that comes together with the abort is given back: the others would wait for it.
      return await abortable(granted, limit.signal, (turn) => this.release(turn, undefined));
    } catch (error) {
      this.#queue = this.#queue.filter((waiting) => waiting !== grant);
      // Ends the timer of a queue that is empty now: it would keep the process alive.
      this.#grantTurns();
      throw error;
    } finally {
      limit.clear();
    }
  }

  /** Reads the limit off the headers of a response. Call exactly once per `acquire`, also if there was no response. */
  release(turn: number, response: ReceivedResponse | undefined): void {
    this.#isLearning = false;
    if (response) this.#learn(turn, response);
    else this.#isAssumed = true;
    this.#grantTurns();
  }

  #learn(turn: number, { status, headers }: ReceivedResponse): void {
    const now = performance.now();
    const asked = status === 429 || status === 503 ? (readRetryAfter(headers) ?? 0) : 0;
    this.#blockedUntil = Math.max(this.#blockedUntil, now + Math.min(asked * 1000, maxPauseMs));
    const found = readRateLimit(headers);
    // A gateway's page names no limit, but there may be one.
    if (!found && headers.get("x-request-id") === null) this.#isAssumed = true;
    else this.#isUnlimited = !found && this.#perSecond === undefined;
    if (!found || turn < this.#window.turn) return;
    this.#perSecond = Math.min(this.#most, Math.max(found.limit, 1000 / maxPauseMs / share));
    const left = found.reset === undefined ? 1000 : found.reset * 1000 - serverTime(headers);
    const endsAt = now + Math.min(Math.max(left, 0), maxPauseMs);
    this.#window = { turn, remaining: found.remaining, endsAt };
  }

  #grantTurns(): void {
    clearTimeout(this.#timer);
    for (;;) {
      const now = performance.now();
      const delay = this.#delay(now);
      if (delay > 0) {
        if (delay < Infinity) this.#timer = setTimeout(() => this.#grantTurns(), Math.min(delay, maxPauseMs));
        return;
      }
      const perSecond = this.#rate();
      if (perSecond === undefined) this.#isLearning = !this.#isUnlimited;
      else this.#nextAt = now + 1000 / (perSecond * share);
      this.#queue.shift()?.();
    }
  }

  /** The known limit, or the documented one when asking for it brought nothing. */
  #rate(): number | undefined {
    if (this.#perSecond !== undefined || this.#isUnlimited) return this.#perSecond;
    return this.#isAssumed ? this.#documented : undefined;
  }

  /** Milliseconds until the next turn; Infinity if only an event brings it. */
  #delay(now: number): number {
    if (this.#queue.length === 0 || (this.#isLearning && this.#rate() === undefined)) return Infinity;
    const { turn, remaining, endsAt } = this.#window;
    const isUsedUp = now < endsAt && remaining <= this.#sent - turn;
    return Math.max(this.#blockedUntil - now, this.#nextAt - now, isUsedUp ? endsAt - now : 0);
  }
}
