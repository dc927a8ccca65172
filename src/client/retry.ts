import type { Resolved } from "../core/resolved.ts";
import { readRetryAfter } from "../core/retry-after.ts";
import { isFromIntegration } from "../errors/to-api-error.ts";
import { BufferedResponse } from "./buffered-response.ts";
import type { CallState, Failure } from "./call-state.ts";
import type { RetryOptions } from "./options.ts";

type RetryState = Pick<CallState, "attempts" | "isRepeatable">;

/**
 * Milliseconds until the next attempt, or undefined if there must be none.
 *
 * The warehouse system's own refusals are never retried: it has decided, and it is slow to ask.
 */
export function retryDelay(
  result: BufferedResponse | Failure,
  state: RetryState,
  { maxAttempts, initialDelayMs, maxDelayMs }: Resolved<RetryOptions>,
): number | undefined {
  if (state.attempts >= maxAttempts || !isRetryable(result, state)) return undefined;
  const seconds = result instanceof BufferedResponse ? readRetryAfter(result.headers) : undefined;
  if (seconds === undefined) {
    const longest = Math.min(initialDelayMs * 2 ** (state.attempts - 1), maxDelayMs);
    return longest * (0.5 + Math.random() / 2);
  }
  const askedMs = seconds * 1000;
  // Spread, as others were told the same.
  return askedMs > maxDelayMs ? undefined : Math.min(askedMs + Math.random() * initialDelayMs, maxDelayMs);
}

function isRetryable(result: BufferedResponse | Failure, { isRepeatable }: RetryState): boolean {
  if (!(result instanceof BufferedResponse)) return !result.isFinal && (result.isUnsent || isRepeatable);
  const isPassing = result.status === 429 || (isRepeatable && [409, 502, 503, 504].includes(result.status));
  return isPassing && !isFromIntegration(result);
}
