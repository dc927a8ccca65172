/**
 * Every error that this package throws on purpose.
 *
 * No message, field or `cause` holds a credential, a header value or a value of a payload.
 */
export class TrackstarError extends Error {
  override readonly name: string = "TrackstarError";
  /**
   * Whether the API accepted the write that this error is about: `true` if it certainly did, so that sending it again
   * would do it twice; `false` if it certainly did not, or there was no write; undefined if that is unknown.
   */
  readonly accepted: boolean | undefined = false;
}

/**
 * Whether an error was thrown after the API had accepted the write: never send that write again.
 *
 * Takes anything that was thrown. `false` does not mean that a write is safe to repeat: see `OutcomeUnknownError`.
 */
export function wasAccepted(error: unknown): error is TrackstarError & { readonly accepted: true } {
  return error instanceof TrackstarError && error.accepted === true;
}
