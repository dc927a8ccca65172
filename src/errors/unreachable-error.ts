import { TrackstarError } from "./trackstar-error.ts";

/**
 * The API was not reached, so nothing was written: it is safe to call again.
 *
 * `cause` says why: the connection was refused, the host was not found, the time ran out before anything was sent,
 * or a function that provides a credential failed.
 */
export class UnreachableError extends TrackstarError {
  protected static override readonly brand = "UnreachableError";
  override readonly name = "UnreachableError";
  readonly operation: string;
  readonly attempts: number;

  constructor({ operation, attempts }: { operation: string; attempts: number }, cause: unknown) {
    super(`${operation} did not reach the API: nothing was written`, { cause });
    this.operation = operation;
    this.attempts = attempts;
  }
}
