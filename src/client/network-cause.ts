/**
 * Codes of connections that never stood, so that nothing can have been sent: Node's (libuv and undici), Bun's.
 *
 * A code that is not here counts as a lost answer, which is the safe mistake. EHOSTUNREACH and ENETUNREACH are not: a
 * connection that stood can end with them too, so there it counts what the system was asked to do.
 */
const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_.+|.+_CERT.*|ERR_TLS_.+)$/;
const word = /^\w{1,60}$/;
// Deno has no codes, only this wording.
const denoConnect = /client error \(Connect\)/;

/** Why a request failed, without what a runtime or a custom `fetch` may have put into its error: URLs, headers, bodies. */
export interface NetworkCause {
  readonly error: Error;
  /** Certainly nothing was sent. */
  readonly unsent: boolean;
}

/** Reads a rejection of `fetch`, of whatever runtime. */
export function networkCause(thrown: unknown): NetworkCause {
  const { code, syscall, errors } = systemError(thrown);
  const error = new Error(`The request failed (${code ?? nameOf(thrown)})`);
  if (code === undefined) return { error, unsent: denoConnect.test(thrown instanceof Error ? thrown.message : "") };
  return { error: Object.assign(error, { code }), unsent: isUnsent(code, syscall, errors) };
}

function isUnsent(code: string, syscall: unknown, errors: unknown): boolean {
  // Where each address of a host was tried in turn, only the parts say that it was to connect.
  const several = Array.isArray(errors) && errors.length > 0;
  const tried: readonly ({ syscall?: unknown } | undefined)[] = several ? errors : [{ syscall }];
  if (tried.every((part) => part?.syscall === "connect")) return true;
  return neverConnected.test(code) && syscall !== "read" && syscall !== "write";
}

function systemError(thrown: unknown): { code?: string; syscall?: unknown; errors?: unknown } {
  let at: unknown = thrown;
  for (let depth = 0; depth < 4 && typeof at === "object" && at !== null; depth++) {
    const { code, syscall, errors, cause } = at as Record<"code" | "syscall" | "errors" | "cause", unknown>;
    if (typeof code === "string" && word.test(code)) return { code, syscall, errors };
    at = cause;
  }
  return {};
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error && word.test(thrown.name) ? thrown.name : "not an Error";
}
