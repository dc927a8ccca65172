import { isContainer } from "../core/json.ts";
import type { Failure } from "./call-state.ts";

/**
 * Codes of connections that never stood, so that nothing can have been sent: Node's (libuv and undici), Bun's.
 *
 * A code that is not here counts as a lost response, which is the safe mistake. EHOSTUNREACH and ENETUNREACH are not: a
 * connection that stood can end with them too, so there it counts what the system was asked to do.
 */
const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_.+|.+_CERT.*|ERR_TLS_.+)$/;
const word = /^\w{1,60}$/;
// Deno has no codes, only this wording; nor has undici for a port that fetch refuses.
const unsentMessage = /client error \(Connect\)|^bad port$/;

interface SystemError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
}

/**
 * Reads a rejection of `fetch`, of whatever runtime.
 *
 * Its error is a fresh one: a runtime or a custom `fetch` may have put URLs, headers or bodies into theirs.
 */
export function networkCause(thrown: unknown): Failure {
  try {
    return describe(thrown);
  } catch {
    // A field of what was thrown throws itself.
    return { error: new Error("The request failed"), isUnsent: false, isFinal: false };
  }
}

function describe(thrown: unknown): Failure {
  for (let at = asSystemError(thrown), depth = 0; at && depth < 4; at = asSystemError(at.cause), depth++) {
    const { code } = at;
    if (typeof code !== "string" || !word.test(code)) continue;
    const error = Object.assign(new Error(`The request failed (${code})`), { code });
    return { error, isUnsent: isUnsent(code, at), isFinal: false };
  }
  const { name, message, cause } = thrown instanceof Error ? thrown : { name: "", message: "", cause: undefined };
  const error = new Error(`The request failed (${word.test(name) ? name : "not an Error"})`);
  const messages = [message, cause instanceof Error ? cause.message : ""];
  return { error, isUnsent: messages.some((text) => unsentMessage.test(text)), isFinal: false };
}

function isUnsent(code: string, { syscall, errors }: SystemError): boolean {
  // Where each address of a host was tried in turn, only the parts say that it was to connect.
  const parts: readonly unknown[] = Array.isArray(errors) && errors.length > 0 ? errors : [{ syscall }];
  if (parts.every((part) => asSystemError(part)?.syscall === "connect")) return true;
  return neverConnected.test(code) && syscall !== "read" && syscall !== "write";
}

/** Any object may be one: none of its fields is relied on. */
function asSystemError(value: unknown): SystemError | undefined {
  return isContainer(value) ? value : undefined;
}
