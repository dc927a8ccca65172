import { TrackstarError } from "./trackstar-error.ts";

/**
 * The API was not reached, or a read got no response: nothing was written.
 *
 * `cause` says why: the connection was refused, the host was not found, the time ran out before anything was sent, a
 * function that provides a credential or headers failed, or `fetch` refused its arguments.
 */
export class UnreachableError extends TrackstarError {
  protected static override readonly brand = "UnreachableError";
  override readonly name = "UnreachableError";
  override readonly outcome = "not-applied";
  /** False where an argument is at fault, so that repeating the call cannot help; `cause` is a `TypeError` then. */
  override readonly isTransient: boolean;
  readonly operation: string;
  readonly attempts: number;

  constructor({ operation, attempts }: { operation: string; attempts: number }, cause: unknown) {
    super(`${operation} got no response: nothing was written${cause instanceof Error ? `. ${cause.message}` : ""}`, {
      cause,
    });
    this.isTransient = !(cause instanceof TypeError);
    this.operation = operation;
    this.attempts = attempts;
  }
}
