import { isContainer } from "../core/json.ts";
import type { Failure } from "./received-response.ts";

/**
 * Codes of connections that never stood, so that nothing can have been sent: Node's (libuv and undici), Bun's.
 *
 * A code that is not here counts as a lost response, which is the safe mistake. EHOSTUNREACH and ENETUNREACH are not: a
 * connection that stood can end with them too, so there the system call counts.
 */
const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_.+|.+_CERT.*|ERR_TLS_.+)$/;
const word = /^\w{1,60}$/;
// Deno has no codes, only this wording; nor has undici for a port that fetch refuses.
const unsentMessage = /client error \(Connect\)|^bad port$/;

/**
 * Codes and texts by which runtimes refuse the arguments of `fetch` before they send.
 *
 * The list is closed. Codes that other functions of Node have too are not on it, nor is a plain `TypeError`: a browser's
 * "Failed to fetch" comes after sending, and so may any error of a custom `fetch`.
 */
const refusedCodes = new Set(["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"]);
const refusedTexts = [
  /^(RequestInit|Request constructor): /,
  /^Failed to (execute|construct) '(fetch|Request)'/,
  /^Illegal invocation/,
  /^Can only call \w+\.fetch on instances of /,
  /^'fetch' called on an object that does not implement /,
  /^signal is not of type AbortSignal/,
  /^Expected signal to be an instanceof AbortSignal/,
  /^agent\.dispatch is not a function/,
];
const maxShown = 200;

interface SystemError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly syscall?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
}

/**
 * Reads a rejection of `fetch`, of whatever runtime.
 *
 * Its error is a fresh one: a runtime or a custom `fetch` may have put URLs, headers or bodies into theirs.
 *
 * @param secrets Values that no error may show.
 */
export function networkCause(thrown: unknown, secrets: readonly string[]): Failure {
  try {
    return refusedArguments(thrown, secrets) ?? describe(thrown);
  } catch {
    // A field of the thrown value throws itself.
    return { error: new Error("The request failed"), isUnsent: false, isFinal: false };
  }
}

/** The error and its causes, outermost first. */
function chainOf(thrown: unknown): SystemError[] {
  const chain: SystemError[] = [];
  for (let at = asSystemError(thrown); at && chain.length < 4; at = asSystemError(at.cause)) chain.push(at);
  return chain;
}

function refusedArguments(thrown: unknown, secrets: readonly string[]): Failure | undefined {
  for (const { code, message } of chainOf(thrown)) {
    const text = typeof message === "string" ? message : "";
    const isRefused = refusedCodes.has(String(code)) || refusedTexts.some((refused) => refused.test(text));
    if (!isRefused) continue;
    const isSafe = text !== "" && !secrets.some((secret) => text.includes(secret));
    const shown = isSafe ? text.slice(0, maxShown) : String(code);
    return { error: new TypeError(`fetch refused its arguments: ${shown}`), isUnsent: true, isFinal: true };
  }
  return undefined;
}

function describe(thrown: unknown): Failure {
  for (const at of chainOf(thrown)) {
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
