import type { Resolved } from "../core/resolved.ts";
import { serverUrl } from "../../generated/operations.ts";
import { checkNumber, checkOptions, type Kind, type NumberRange } from "../core/check-options.ts";
import { isLocalHost } from "../core/http.ts";
import { credentialSource, type CredentialSource } from "./credentials.ts";
import type { Fetch, RetryOptions, Timeouts, TransportOptions } from "./options.ts";
import { createPacers, type Pacers } from "./pacer.ts";
import { headerSource, type HeaderSource } from "./request-headers.ts";

/** The options of a transport, checked and filled in. */
export interface ResolvedOptions {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly credentials: CredentialSource;
  readonly timeouts: Resolved<Timeouts>;
  readonly retry: Resolved<RetryOptions>;
  readonly headers: HeaderSource;
  readonly pacers: Pacers | undefined;
  readonly onResponse: TransportOptions["onResponse"];
  readonly onAttempt: TransportOptions["onAttempt"];
}

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

/**
 * Checks the options of a transport and fills in what they leave out.
 *
 * @param of Who takes the options, as the user wrote it: `createClient`.
 * @throws {TypeError} for an option that is missing or invalid.
 */
export function resolveOptions(options: Partial<TransportOptions> = {}, of: string): ResolvedOptions {
  const { baseUrl = serverUrl, allowInsecureHttp = false, fetch, timeoutMs, retry, pacing = false } = options;
  const credentials = credentialSource(options, of);
  if (typeof pacing !== "boolean" && (typeof pacing !== "object" || pacing === null))
    throw new TypeError(`${of}: pacing must be true, false or an object`);
  return {
    baseUrl: resolveBaseUrl(baseUrl, allowInsecureHttp, of),
    // Looked up at each call: tools replace the global one.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    credentials,
    headers: headerSource(options.headers, of),
    timeouts: resolveTimeouts(timeoutMs, `${of}: timeoutMs`),
    retry: resolveRetry(retry, `${of}: retry`),
    pacers: pacing ? createPacers(pacing === true ? {} : pacing, `${of}: pacing`) : undefined,
    onResponse: options.onResponse,
    onAttempt: options.onAttempt,
  };
}

/**
 * Time limits where some are given; a number is the overall one.
 *
 * @throws {TypeError} naming the limit that is not a number of milliseconds.
 */
export function resolveTimeouts(
  timeoutMs: TransportOptions["timeoutMs"],
  name: string,
  defaults = defaultTimeouts,
): Resolved<Timeouts> {
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

function resolveBaseUrl(baseUrl: string, allowInsecureHttp: boolean, of: string): string {
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
