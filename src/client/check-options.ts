import { credentialHeaders } from "../../generated/operations.ts";
import { checkOneOf, checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

// Types prove that each list is whole: a name that is missing or too many does not compile.
const clientOptions: Readonly<Record<keyof ClientOptions, Kind>> = {
  apiKey: "any",
  accessToken: "any",
  baseUrl: "any",
  fetch: "function",
  timeoutMs: "any",
  retry: "any",
  pacing: "any",
  onResponse: "function",
  onUnusedFields: "any",
  onDrift: "function",
};
const callOptions: Readonly<Record<keyof CallOptions, Kind>> = {
  idempotencyKey: "any",
  signal: "object",
  timeoutMs: "any",
  resendWhenUnknown: "boolean",
  headers: "object",
  onResponse: "function",
};
// What only the client may set: a second value would be sent beside the first, or in its place.
const ownHeaders: ReadonlySet<string> = new Set([
  ...Object.values(credentialHeaders),
  "accept",
  "content-type",
  "content-length",
  "host",
  "idempotency-key",
]);

/**
 * Refuses what would silently have no effect.
 *
 * @throws {TypeError} for an option that does not exist, or is not of its kind.
 * @throws {TrackstarError} naming the options that are missing.
 */
export function checkClientOptions(options: ClientOptions | undefined): asserts options is ClientOptions {
  const missing = Object.keys(credentialHeaders).filter((name) => options?.[name as keyof ClientOptions] === undefined);
  checkOptions(options, clientOptions, "createClient");
  if (missing.length > 0 || !options)
    throw new TrackstarError(`${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing`);
  if (options.onUnusedFields !== undefined && typeof options.onUnusedFields !== "function")
    checkOneOf(options.onUnusedFields, ["throw"], "createClient", "onUnusedFields");
}

/**
 * The same for one call.
 *
 * @throws {TypeError} for an option that does not exist or is not of its kind, for a header that cannot be sent, and for
 * one that only the client may set.
 */
export function checkCallOptions(options: CallOptions | undefined, operation: string): void {
  if (options === undefined) return;
  checkOptions(options, callOptions, operation);
  const { headers = {} } = options;
  // Its entries are no properties, so they would be left out in silence.
  if (Symbol.iterator in headers)
    throw new TypeError(`${operation}: headers must be a plain object of names and texts`);
  for (const [name, value] of Object.entries(headers)) {
    if (ownHeaders.has(name.toLowerCase()))
      throw new TypeError(`${operation}: the header "${name}" is set by the client. Take it out of headers.`);
    // fetch would quote the value in its error.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new TypeError(`${operation}: the header "${name}" can't be sent: it needs a name and a text of one line`);
  }
}
