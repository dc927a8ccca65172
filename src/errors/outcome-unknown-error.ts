import { ApiError } from "./api-error.ts";
import { TrackstarError } from "./trackstar-error.ts";

/**
 * A write whose response was lost, or whose first request is still running: it may have happened, or not.
 *
 * Look the order up before anything else. The same key with the same body is safer than a new key, but no
 * guarantee: an attempt that ended in an error frees its key. `cause` says what happened to the response.
 */
export class OutcomeUnknownError extends TrackstarError {
  protected static override readonly brand = "OutcomeUnknownError";
  override readonly name = "OutcomeUnknownError";
  override readonly accepted = undefined;
  readonly operation: string;
  /** The key that every attempt carried. */
  readonly idempotencyKey: string;
  readonly attempts: number;

  constructor(
    { operation, idempotencyKey, attempts }: { operation: string; idempotencyKey: string; attempts: number },
    cause: unknown,
  ) {
    const isRunning = cause instanceof ApiError && cause.status === 409;
    const why = isRunning ? "another request with its key is still running" : "no response tells";
    super(`${operation} may have happened or not: ${why}. Look the order up before you repeat it`, { cause });
    this.operation = operation;
    this.idempotencyKey = idempotencyKey;
    this.attempts = attempts;
  }
}
