import { TrackstarError } from "./trackstar-error.ts";

/**
 * The API was not reached, so nothing was written: it is safe to call again.
 *
 * `cause` says why: the connection was refused, the host was not found, the time ran out before anything was sent,
 * or a function that provides a credential failed.
 */
export class UnreachableError extends TrackstarError {
  override readonly name = "UnreachableError";
  declare readonly operation: string;
  declare readonly attempts: number;

  constructor(call: { operation: string; attempts: number }, cause: unknown) {
    super(`${call.operation} did not reach the API: nothing was written`, { cause });
    Object.assign(this, call);
  }
}
