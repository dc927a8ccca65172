import { Answer, fromIntegration } from "./answer.ts";
import type { Failure } from "./attempt.ts";
import type { RetryOptions } from "./options.ts";
import { readRetryAfter } from "./rate-limit.ts";

/** What a retry depends on, besides the result. */
export interface Situation {
  readonly attempts: number;
  /** The write may be sent again although an earlier attempt may have done it. */
  readonly repeatable: boolean;
  readonly retry: Required<RetryOptions>;
}

/**
 * How long to wait before the next attempt, or undefined if there is to be none.
 *
 * The warehouse system's own refusals are never retried: it has decided, and it is slow to ask.
 */
export function waitBeforeRetry(result: Answer | Failure, situation: Situation): number | undefined {
  const { attempts, retry } = situation;
  if (attempts >= retry.attempts || !worthIt(result, situation)) return undefined;
  const asked = result instanceof Answer ? readRetryAfter(result.headers) : undefined;
  if (asked === undefined) return backoff(attempts, retry);
  const ms = asked * 1000;
  return ms > retry.longestWaitMs ? undefined : Math.min(ms + Math.random() * retry.firstWaitMs, retry.longestWaitMs);
}

function worthIt(result: Answer | Failure, { repeatable }: Situation): boolean {
  if (!(result instanceof Answer)) return !result.final && (result.unsent || repeatable);
  const passing = result.status === 429 || (repeatable && [409, 502, 503, 504].includes(result.status));
  return passing && !fromIntegration(result);
}

function backoff(attempts: number, { firstWaitMs, longestWaitMs }: Required<RetryOptions>): number {
  const full = Math.min(firstWaitMs * 2 ** (attempts - 1), longestWaitMs);
  return full * (0.5 + Math.random() / 2);
}

/**
 * Whether a write may have happened although this result does not say so.
 *
 * A 409 says that a first request with the same key is still running. If that one ends in an error after the warehouse
 * took the shipment, its key is free again, and a repetition ships a second time.
 */
export function inDoubt(result: Answer | Failure): boolean {
  if (!(result instanceof Answer)) return !result.unsent;
  if (result.status === 409) return !fromIntegration(result);
  return result.status >= 500 && result.status !== 501;
}
