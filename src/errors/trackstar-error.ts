/**
 * Every error that this package throws on purpose.
 *
 * No message, field or `cause` holds a credential, a header value or a value of a payload.
 */
export class TrackstarError extends Error {
  override readonly name: string = "TrackstarError";
}
