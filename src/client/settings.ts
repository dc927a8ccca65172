import { serverUrl } from "../../generated/operations.ts";
import { checkKnownKeys } from "../core/check-options.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import { credentialSource } from "./credentials.ts";
import type { CredentialSource } from "./credentials.ts";
import type { ClientOptions, Fetch, RetryOptions, Timeouts } from "./options.ts";
import { createPacer } from "./pacer.ts";
import type { Pacer } from "./pacer.ts";

/** The options of a client, checked and filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly credentials: CredentialSource;
  readonly timeouts: Required<Timeouts>;
  readonly retry: Required<RetryOptions>;
  readonly pacer: Pacer | undefined;
  readonly options: ClientOptions;
}

const defaultTimeouts = { attempt: 30_000, overall: 90_000 };
const defaultRetry = { attempts: 4, firstWaitMs: 250, longestWaitMs: 10_000 };
// In brackets an IPv6 address has no dot, wherever it leads.
const nearHost = /^([^.[]+|\[::1\]|127(\.\d+){3})$/;

/**
 * Checks the options and fills in what they leave out.
 *
 * @throws {TrackstarError} for credentials or a base URL that cannot do.
 */
export function settle(options: ClientOptions): Settings {
  const { retry = true, pacing = false } = options;
  const baseUrl = checkBaseUrl(options.baseUrl ?? serverUrl);
  return {
    options,
    baseUrl,
    // Looked up late, so that tools which replace the global one are heard.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    credentials: credentialSource(options),
    timeouts: withTimeouts(options.timeoutMs, defaultTimeouts),
    retry: retry === false ? { ...defaultRetry, attempts: 1 } : given(defaultRetry, retry, "retry"),
    pacer: pacing ? createPacer(pacing === true ? {} : pacing) : undefined,
  };
}

/** Time limits where some are given; a number is the overall one. */
export function withTimeouts(
  timeoutMs: number | Timeouts | undefined,
  defaults: Required<Timeouts>,
): Required<Timeouts> {
  if (typeof timeoutMs === "object" || timeoutMs === undefined) return given(defaults, timeoutMs, "timeoutMs");
  checkNumber(timeoutMs, "timeoutMs");
  return { ...defaults, overall: timeoutMs };
}

/** The defaults, but for numbers that were given. */
function given<Numbers extends Record<keyof Numbers, number>>(
  defaults: Numbers,
  values: Partial<Numbers> | boolean | undefined,
  option: string,
): Numbers {
  const found = { ...defaults };
  if (values === undefined || values === true) return found;
  checkKnownKeys(values, Object.keys(defaults), option);
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    checkNumber(value, `${option}.${key}`);
    Object.assign(found, { [key]: value });
  }
  return found;
}

function checkNumber(value: unknown, option: string): asserts value is number {
  if (typeof value === "number" && value >= 0) return;
  const unit = /retry\.attempts/.test(option) ? "a number" : "a number of milliseconds";
  throw new TrackstarError(`${option} must be ${unit} that is not negative`);
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && nearHost.test(url.hostname));
  if (!url || !safe || url.username || url.password || url.search || url.hash) {
    throw new TrackstarError(
      "baseUrl must be https (http for this machine only), without credentials, query or fragment",
    );
  }
  return url.href.replace(/\/+$/, "");
}
