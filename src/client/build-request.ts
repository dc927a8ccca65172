import { credentialHeaders } from "../../generated/operations.ts";
import type { OperationDescription, OperationInput } from "../../generated/operations.ts";
import { callHook } from "../core/call-hook.ts";
import { checkOptions } from "../core/check-options.ts";
import type { Kind } from "../core/check-options.ts";
import { ContractError } from "../errors/contract-error.ts";
import { requestFor, unknownFields } from "../schemas/integration.ts";
import type { Integration } from "../schemas/integration.ts";
import type { CallRequest } from "./call-state.ts";
import { fillPath } from "./fill-path.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { resolveTimeouts } from "./resolve-options.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { serialise } from "./serialise.ts";

const optionKinds: Readonly<Record<keyof CallOptions, Kind>> = {
  idempotencyKey: "any",
  signal: "signal",
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
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;
// The API remembers up to 255 characters; a header takes no others than these.
const validKey = /^[\x21-\x7e]{1,255}$/;

/** What of a client decides how its requests are made. */
interface RequestSettings extends Pick<ResolvedOptions, "baseUrl" | "timeouts"> {
  readonly integration: Integration | undefined;
  readonly onUnknownFields: ClientOptions["onUnknownFields"] | undefined;
}

/**
 * The request of a call, checked. Tells `onUnknownFields` what the warehouse system is not listed to take.
 *
 * @throws {TypeError} for an option that does not exist or is invalid.
 * @throws {ContractError} for an id, key or body that the API would refuse.
 */
export function buildRequest(
  operation: OperationDescription,
  { path, query, body, options = {} }: OperationInput<CallOptions>,
  { baseUrl, timeouts, integration, onUnknownFields }: RequestSettings,
): CallRequest {
  const { name } = operation;
  const request = requestFor(operation, integration);
  checkOptions(options, optionKinds, name);
  const url = baseUrl + fillPath(operation.path, path, name) + queryString(query);
  const headers = readHeaders(options.headers, name);
  const isLeftOut = body === undefined && !operation.isBodyRequired;
  const written = request && !isLeftOut ? serialise(body, request, !integration) : undefined;
  if (written) headers["content-type"] = "application/json";
  const checked: CallRequest = {
    ...options,
    operation,
    url,
    headers,
    body: written?.text,
    idempotencyKey: checkKey(options.idempotencyKey, name),
    timeouts: resolveTimeouts(options.timeoutMs, `${name}: timeoutMs`, timeouts),
  };
  if (integration && onUnknownFields && request && written) {
    const fields = unknownFields(written.value, request.rules);
    const context = { operation: name, integration: integration.name };
    if (fields.length > 0) callHook("onUnknownFields", onUnknownFields, fields, context);
  }
  return checked;
}

/** A list is written as one parameter for each of its values. */
function queryString(query: OperationInput<CallOptions>["query"] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item !== undefined && item !== null) parameters.append(name, `${item}`);
  }
  const text = `${parameters}`;
  return text && `?${text}`;
}

function readHeaders(headers: CallOptions["headers"], of: string): Record<string, string> {
  const found: Record<string, string> = { accept: "application/json" };
  // The entries of a Headers are not properties, so they would be left out in silence.
  if (headers && Symbol.iterator in headers) throw new TypeError(`${of}: headers must be a plain object of strings`);
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (ownHeaders.has(name.toLowerCase()))
      throw new TypeError(`${of}: the header "${name}" is set by the client. Take it out of headers.`);
    // What fetch refuses looks like a lost connection, and is quoted in its error.
    if (!headerName.test(name) || typeof value !== "string" || !headerValue.test(value))
      throw new TypeError(`${of}: HTTP cannot send the header "${name.slice(0, 64)}" of headers`);
    found[name.toLowerCase()] = value;
  }
  return found;
}

/** @throws {ContractError} for a key that the API does not take, or a header cannot hold. */
export function checkKey(key: string | undefined, operation: string): string | undefined {
  if (key === undefined || (typeof key === "string" && validKey.test(key))) return key;
  const message = "must be 1 to 255 characters of printable ASCII, without spaces";
  throw new ContractError(operation, [{ path: "/Idempotency-Key", keyword: "header", message }]);
}
