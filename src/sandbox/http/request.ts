/** A request as the sandbox sees it, from a socket or from `fetch`. */
export interface SandboxRequest {
  readonly method: string;
  /** The address that it was sent to, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array | "too-large";
}

/** The most bytes that the sandbox reads of a body. */
export const maxBodyBytes = 1_048_576;

/** The path of a target, without its query. */
export function pathOf(target: string): string {
  const end = target.search(/[?#]/);
  return end < 0 ? target : target.slice(0, end);
}
