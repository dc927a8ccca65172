import { isContainer, type JsonObject } from "../core/json.ts";
import type { Failure } from "./received-response.ts";

/**
 * Codes of connections that never stood, so that nothing can have been sent: Node's (libuv and undici), Bun's. Any other counts
 * as a lost response, the safe mistake. A connection that stood can end with EHOSTUNREACH and ENETUNREACH, too.
 */
const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_.+|.+_CERT.*|ERR_TLS_.+)$/;
const word = /^\w{1,60}$/;
// Deno has no codes, only this wording; nor has undici for a port that fetch refuses.
const unsentMessage = /client error \(Connect\)|^bad port$/;

/**
 * Codes and texts by which runtimes refuse the arguments of `fetch` before they send. Codes that other functions of Node have
 * are not on it, nor is a plain `TypeError`: a browser's "Failed to fetch" and errors of a custom `fetch` may come after sending.
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

/**
 * Reads a rejection of `fetch`, of whatever runtime. Its error is a fresh one, without any of the `secrets`: a runtime or a
 * custom `fetch` may have put URLs, headers or bodies into theirs.
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
function chainOf(thrown: unknown): JsonObject[] {
  const chain: JsonObject[] = [];
  for (let at = thrown; isContainer(at) && chain.length < 4; at = at["cause"]) chain.push(at);
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

function isUnsent(code: string, { syscall, errors }: JsonObject): boolean {
  // Where each address of a host was tried in turn, only the parts say that it was to connect.
  const parts: readonly unknown[] = Array.isArray(errors) && errors.length > 0 ? errors : [{ syscall }];
  if (parts.every((part) => isContainer(part) && part["syscall"] === "connect")) return true;
  return neverConnected.test(code) && syscall !== "read" && syscall !== "write";
}
