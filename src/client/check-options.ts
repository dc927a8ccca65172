import { credentialHeaders } from "../../generated/operations.ts";
import { checkKnownKeys, checkOneOf } from "../core/check-options.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

// Types prove that each list is whole: a name that is missing or too many does not compile.
const clientOptions = namesOf<ClientOptions>({
  apiKey: true,
  accessToken: true,
  baseUrl: true,
  fetch: true,
  timeoutMs: true,
  retry: true,
  pacing: true,
  onResponse: true,
  onUnusedFields: true,
  onDrift: true,
});
const callOptions = namesOf<CallOptions>({
  idempotencyKey: true,
  signal: true,
  timeoutMs: true,
  resendWhenUnknown: true,
  headers: true,
  onResponse: true,
});
const callbacks = ["fetch", "onResponse", "onDrift"] as const;
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
 * @throws {TypeError} for an option that does not exist, or a callback that is no function.
 * @throws {TrackstarError} naming the options that are missing.
 */
export function checkClientOptions(options: ClientOptions | undefined): asserts options is ClientOptions {
  const missing = Object.keys(credentialHeaders).filter((name) => options?.[name as keyof ClientOptions] === undefined);
  checkKnownKeys(options, clientOptions, "createClient");
  if (missing.length > 0 || !options)
    throw new TrackstarError(`${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing`);
  for (const name of callbacks) checkCallback(options[name], `createClient: ${name}`);
  if (options.onUnusedFields !== undefined && typeof options.onUnusedFields !== "function")
    checkOneOf(options.onUnusedFields, ["throw"], "createClient", "onUnusedFields");
}

/**
 * The same for one call.
 *
 * @throws {TypeError} for an option that does not exist, or a header that only the client may set.
 */
export function checkCallOptions(options: CallOptions | undefined, operation: string): void {
  if (options === undefined) return;
  checkKnownKeys(options, callOptions, operation);
  checkCallback(options.onResponse, `${operation}: onResponse`);
  for (const name of Object.keys(options.headers ?? {})) {
    if (ownHeaders.has(name.toLowerCase()))
      throw new TypeError(`${operation}: the header "${name}" is set by the client. Take it out of headers.`);
  }
}

function checkCallback(value: unknown, name: string): void {
  if (value !== undefined && typeof value !== "function") throw new TypeError(`${name} must be a function`);
}

function namesOf<Options>(names: Readonly<Record<keyof Options, true>>): readonly string[] {
  return Object.keys(names);
}
