import { writesPerSecond } from "../../generated/operations.ts";
import { checkKnownKeys } from "../core/check-options.ts";
import { onAbort } from "../core/on-abort.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import type { Answer } from "./answer.ts";
import type { PacingOptions } from "./options.ts";
import { timedOut } from "./attempt.ts";
import { readRateLimit, readRetryAfter, serverTime } from "./rate-limit.ts";
import { longestTimerMs } from "./wait.ts";

/** Spreads calls so that they stay below a rate limit. */
export interface Pacer {
  /**
   * Resolves when the next request may go, to its number.
   *
   * Rejects with the signal's reason, or with a `TimeoutError` when its turn does not come within `timeoutMs`.
   */
  turn(signal: AbortSignal | undefined, timeoutMs: number): Promise<number>;
  /** Takes in what an answer says of the limit. Owed once for each turn, even if there was no answer. */
  learn(turn: number, answer: Pick<Answer, "status" | "headers"> | undefined): void;
}

// Below the limit, as requests bunch up on their way.
const share = 0.9;
// An answer must not stop a client for good.
const longestPauseMs = 60_000;

/**
 * Makes a pacer for one access token.
 *
 * Other processes with the same token count only as far as answers show them.
 *
 * @throws {TrackstarError} for a rate that is no positive number.
 */
export function createPacer(options: PacingOptions): Pacer {
  checkKnownKeys(options, ["perSecond"], "pacing");
  const { perSecond } = options;
  if (perSecond !== undefined && !(Number.isFinite(perSecond) && perSecond > 0)) {
    throw new TrackstarError("pacing.perSecond must be a positive number");
  }
  return new EvenPacer(perSecond);
}

class EvenPacer implements Pacer {
  readonly #queue: (() => void)[] = [];
  #perSecond: number | undefined;
  #learning = false;
  #unlimited = false;
  /** An attempt to learn the limit brought nothing. */
  #assumed = false;
  #sent = 0;
  #nextAt = 0;
  #blockedUntil = 0;
  /** What the answer to the latest turn left over, and when that ends. */
  #window = { turn: 0, remaining: Infinity, endsAt: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(perSecond: number | undefined) {
    this.#perSecond = perSecond;
  }

  turn(signal: AbortSignal | undefined, timeoutMs: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        forget?.();
      };
      const grant = (): void => {
        done();
        resolve(++this.#sent);
      };
      const leave = (reason: unknown): void => {
        done();
        this.#queue.splice(this.#queue.indexOf(grant), 1);
        reject(reason);
      };
      if (signal?.aborted) return reject(signal.reason as Error);
      const forget = signal && onAbort(signal, () => leave(signal.reason));
      const timer = setTimeout(() => leave(timedOut(timeoutMs)), Math.min(timeoutMs, longestTimerMs));
      this.#queue.push(grant);
      this.#pump();
    });
  }

  learn(turn: number, answer: Pick<Answer, "status" | "headers"> | undefined): void {
    this.#learning = false;
    if (answer) this.#read(turn, answer);
    else this.#assumed = true;
    this.#pump();
  }

  #read(turn: number, { status, headers }: Pick<Answer, "status" | "headers">): void {
    const now = performance.now();
    const asked = status === 429 || status === 503 ? (readRetryAfter(headers) ?? 0) : 0;
    this.#blockedUntil = Math.max(this.#blockedUntil, now + Math.min(asked * 1000, longestPauseMs));
    const found = readRateLimit(headers);
    // A gateway's page has no limit to tell, and does not mean that there is none.
    if (!found && !headers.has("x-request-id")) this.#assumed = true;
    else this.#unlimited = !found && this.#perSecond === undefined;
    if (!found || turn < this.#window.turn) return;
    this.#perSecond = Math.max(found.limit, 1000 / longestPauseMs / share);
    const left = found.reset === undefined ? 1000 : found.reset * 1000 - serverTime(headers);
    const endsAt = now + Math.min(Math.max(left, 0), longestPauseMs);
    this.#window = { turn, remaining: found.remaining, endsAt };
  }

  #pump(): void {
    clearTimeout(this.#timer);
    while (this.#queue.length > 0) {
      const now = performance.now();
      const delay = this.#delay(now);
      if (delay > 0) {
        if (delay < Infinity) this.#timer = setTimeout(() => this.#pump(), Math.min(delay, longestPauseMs));
        return;
      }
      const perSecond = this.#rate();
      if (perSecond === undefined) this.#learning = !this.#unlimited;
      else this.#nextAt = now + 1000 / (perSecond * share);
      this.#queue.shift()?.();
    }
  }

  /** What is known of the limit, or the documented one when asking for it brought nothing. */
  #rate(): number | undefined {
    if (this.#perSecond !== undefined || this.#unlimited) return this.#perSecond;
    return this.#assumed ? writesPerSecond : undefined;
  }

  #delay(now: number): number {
    if (this.#learning && this.#rate() === undefined) return Infinity;
    const { turn, remaining, endsAt } = this.#window;
    const usedUp = now < endsAt && remaining <= this.#sent - turn;
    return Math.max(this.#blockedUntil - now, this.#nextAt - now, usedUp ? endsAt - now : 0);
  }
}
