import { ApiError } from "./api-error.ts";
import { TrackstarError } from "./trackstar-error.ts";

/**
 * A write that may have been applied or not: its response was lost, or does not say, or an earlier attempt left it open.
 *
 * Look the order up before anything else. The same key with the same body is safer than a new key, but no
 * guarantee: an attempt that ended in an error frees its key. `cause` is the `ApiError` or the failure that ended the call.
 */
export class OutcomeUnknownError extends TrackstarError {
  protected static override readonly brand = "OutcomeUnknownError";
  override readonly name = "OutcomeUnknownError";
  override readonly outcome = "unknown";
  override readonly isTransient = false;
  readonly operation: string;
  /** The key that every attempt carried. */
  readonly idempotencyKey: string;
  readonly attempts: number;

  constructor(call: Pick<OutcomeUnknownError, "operation" | "idempotencyKey" | "attempts">, cause: unknown) {
    const { operation, idempotencyKey, attempts } = call;
    super(`${operation} may have been applied or not: ${reasonOf(cause)}. Look the order up before you repeat it`, {
      cause,
    });
    this.operation = operation;
    this.idempotencyKey = idempotencyKey;
    this.attempts = attempts;
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof ApiError)) return "no response tells";
  if (cause.status === 409) return "another request with its key is still running";
  if (cause.status === 400 && cause.origin !== "integration") return "its key may belong to another request (400)";
  return `a response with ${cause.status} does not tell`;
}
