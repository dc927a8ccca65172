import { credentialHeaders, serverUrl } from "../../generated/operations.ts";
import { ask } from "../core/call-hook.ts";
import { checkNumber, checkOptions, type Kind, type NumberRange, type Resolved } from "../core/check-options.ts";
import { isLocalHost, isSendableSecret } from "../core/http.ts";
import { isObject } from "../core/json.ts";
import { isPlain } from "../schemas/plain-json.ts";
import type { Fetch, HeaderContext, RetryOptions, Timeouts, TransportOptions } from "./options.ts";
import { createPacers } from "./pacer.ts";

/** The options of a transport, checked and filled in. */
export type ResolvedOptions = ReturnType<typeof resolveOptions>;

/** Each option of a transport. A name that is missing here, or one too many, does not compile. */
export const transportOptionKinds: Readonly<Record<keyof TransportOptions, Kind>> = {
  apiKey: "any",
  accessToken: "any",
  baseUrl: "string",
  allowInsecureHttp: "boolean",
  headers: "any",
  fetch: "function",
  timeoutMs: "any",
  retry: "any",
  pacing: "any",
  onResponse: "function",
  onAttempt: "function",
};

const defaultTimeouts: Resolved<Timeouts> = { attempt: 30_000, overall: 90_000 };
const milliseconds: NumberRange = { max: Infinity, unit: "milliseconds" };
const retryKinds: Readonly<Record<keyof RetryOptions, Kind>> = {
  maxAttempts: { min: 1, integer: true },
  initialDelayMs: milliseconds,
  maxDelayMs: milliseconds,
};

// Looked up at each call: tools replace the global one.
const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** Checks the values of a transport's options and fills in what they leave out. `of` is who takes them: `createClient`. */
export function resolveOptions(options: Partial<TransportOptions> = {}, of: string) {
  const { fetch = globalFetch, pacing = false, onResponse, onAttempt } = options;
  const credentials = credentialSource(options, of);
  if (typeof pacing !== "boolean" && !isObject(pacing))
    throw new TypeError(`${of}: pacing must be true, false or an object`);
  return {
    baseUrl: resolveBaseUrl(options, of),
    fetch,
    credentials,
    headers: headerSource(options.headers, of),
    timeouts: resolveTimeouts(options.timeoutMs, `${of}: timeoutMs`),
    retry: resolveRetry(options.retry, `${of}: retry`),
    pacers: pacing === false ? undefined : createPacers(pacing === true ? {} : pacing, `${of}: pacing`),
    onResponse,
    onAttempt,
  };
}

/** Time limits where some are given; a number is the overall one. A `TypeError` names one that is invalid. */
export function resolveTimeouts(timeoutMs: TransportOptions["timeoutMs"], name: string, defaults = defaultTimeouts) {
  if (timeoutMs === undefined) return defaults;
  if (typeof timeoutMs !== "object") {
    checkNumber(timeoutMs, name, milliseconds);
    return { ...defaults, overall: timeoutMs };
  }
  checkOptions(timeoutMs, { attempt: milliseconds, overall: milliseconds }, name);
  const { attempt = defaults.attempt, overall = defaults.overall } = timeoutMs;
  return { attempt, overall };
}

function resolveRetry(retry: TransportOptions["retry"] = true, name: string): Resolved<RetryOptions> {
  const given = typeof retry === "boolean" ? {} : retry;
  checkOptions(given, retryKinds, name);
  const { maxAttempts = retry ? 4 : 1, initialDelayMs = 250, maxDelayMs = 10_000 } = given;
  return { maxAttempts, initialDelayMs, maxDelayMs };
}

function resolveBaseUrl(options: Partial<TransportOptions>, of: string): string {
  const { baseUrl = serverUrl, allowInsecureHttp = false } = options;
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isHttp = url?.protocol === "http:";
  if (!url || (!isHttp && url.protocol !== "https:"))
    throw new TypeError(`${of}: baseUrl must be a URL that begins with https:// or http://`);
  if (isHttp && !allowInsecureHttp && !isLocalHost(url.hostname))
    throw new TypeError(`${of}: baseUrl must be https outside of this machine; allowInsecureHttp: true takes http`);
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError(`${of}: baseUrl must have no credentials, query or fragment`);
  return url.href.replace(/\/+$/, "");
}

// A second value would be sent beside the client's own, or in its place.
const ownHeaders: ReadonlySet<string> = new Set([
  ...Object.values(credentialHeaders),
  "accept",
  "accept-encoding",
  "host",
  "idempotency-key",
]);
// These frame the message, describe its body, ask for part of a response or change the method: a request that carries one
// is read as another, or not at all, and its outcome would be unknown.
const framing =
  /^(connection|content-.*|expect|http2-settings|keep-alive|proxy-.*|range|te|trailer|transfer-encoding|upgrade|x-http-method.*|x-method-override)$/;
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The credentials of an attempt as headers; `TypeError`s name the one that is missing or cannot be sent, and never quote it. */
function credentialSource(options: Partial<TransportOptions>, of: string): () => Promise<Record<string, string>> {
  const given = (["apiKey", "accessToken"] as const).map((name) => [name, options[name]] as const);
  const missing = given.filter(([, credential]) => isMissing(credential)).map(([name]) => name);
  if (missing.length > 0) throw new TypeError(`${of}: ${missing.join(" and ")} must be given`);
  for (const [name, credential] of given)
    if (typeof credential !== "function") checkCredential(credential, `${of}: ${name} must be`);
  return async () => {
    const headers: Record<string, string> = {};
    for (const [name, credential] of given) {
      const value = typeof credential === "function" ? await ask(name, credential) : credential;
      headers[credentialHeaders[name]] = checkCredential(value, `${of}: ${name} must return`);
    }
    return headers;
  };
}

function checkCredential(value: unknown, rule: string): string {
  if (isSendableSecret(value)) return value;
  throw new TypeError(`${rule} printable ASCII text without spaces${isMissing(value) ? ", and not be empty" : ""}`);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === "";
}

/** The client's headers for an attempt, checked; those of a function each time that it is called. */
function headerSource(
  headers: TransportOptions["headers"],
  of: string,
): (context: HeaderContext) => Promise<Record<string, string>> {
  const name = `${of}: headers`;
  if (typeof headers === "function")
    return async (context) =>
      checkHeaders(await ask<unknown>("headers", () => headers(context)), `${name}: the result`);
  const fixed = checkHeaders(headers, name);
  return async () => fixed;
}

/** The caller's headers with names in lower case; a `TypeError` names one that is refused, and never quotes its value. */
export function checkHeaders(headers: unknown, name: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (headers === undefined) return found;
  // The entries of a Headers, and inherited fields, are not properties of the object: they would be left out in silence.
  if (!isObject(headers) || !isPlain(headers)) throw new TypeError(`${name} must be a plain object of strings`);
  for (const [header, value] of Object.entries(headers)) {
    const lower = header.toLowerCase();
    if (ownHeaders.has(lower)) throw new TypeError(`${name} must not have "${header}": the client sets it`);
    if (framing.test(lower)) throw new TypeError(`${name} must not have "${header}": it changes how a request is read`);
    // A value that fetch refuses looks like a lost connection, and is quoted in its error.
    if (!headerName.test(header) || typeof value !== "string" || !headerValue.test(value))
      throw new TypeError(`${name}: "${header.slice(0, 64)}" is not a valid header name or value`);
    found[lower] = value;
  }
  return found;
}
