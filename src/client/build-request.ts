import { credentialHeaders } from "../../generated/operations.ts";
import type { OperationDescription, OperationInput } from "../../generated/operations.ts";
import { checkKnownKeys } from "../core/check-options.ts";
import { ContractError } from "../errors/contract-error.ts";
import type { CallRequest } from "./call-state.ts";
import { fillPath } from "./fill-path.ts";
import type { CallOptions } from "./options.ts";
import { checkHook, namesOf, resolveTimeouts } from "./resolve-options.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { serialise } from "./serialise.ts";

const optionNames = namesOf<CallOptions>({
  idempotencyKey: true,
  signal: true,
  timeoutMs: true,
  resendWhenUnknown: true,
  headers: true,
  onResponse: true,
});
// What only the client may set: a second value would be sent beside the first, or in its place.
const ownHeaders: readonly string[] = [
  ...Object.values(credentialHeaders),
  "accept",
  "content-type",
  "content-length",
  "host",
  "idempotency-key",
];
// The API remembers up to 255 characters; a header takes no others than these.
const validKey = /^[\x21-\x7e]{1,255}$/;

/**
 * The request of a call, checked.
 *
 * @throws {TypeError} for an option that does not exist or is invalid.
 * @throws {ContractError} for an id, key or body that the API would refuse.
 */
export function buildRequest(
  operation: OperationDescription,
  { path, query, body, options = {} }: OperationInput<CallOptions>,
  { baseUrl, timeouts }: Pick<ResolvedOptions, "baseUrl" | "timeouts">,
): CallRequest {
  const { name, request } = operation;
  checkKnownKeys(options, optionNames, name);
  checkHook(options.onResponse, `${name}: onResponse`);
  const url = baseUrl + fillPath(operation.path, path, name) + queryString(query);
  const headers = readHeaders(options.headers, name);
  if (request) headers["content-type"] = "application/json";
  return {
    ...options,
    operation,
    url,
    headers,
    body: request && serialise(body, request),
    idempotencyKey: checkKey(options.idempotencyKey),
    timeouts: resolveTimeouts(options.timeoutMs, `${name}: timeoutMs`, timeouts),
  };
}

/** A list is written as one parameter for each of its values. */
function queryString(query: object | undefined): string {
  const parameters = Object.entries(query ?? {}).flatMap(([name, value]: [string, unknown]) =>
    [value].flat().flatMap((item) => (item === undefined || item === null ? [] : [[name, String(item)]])),
  );
  return parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : "";
}

function readHeaders(headers: CallOptions["headers"], of: string): Record<string, string> {
  const found: Record<string, string> = { accept: "application/json" };
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (ownHeaders.includes(name.toLowerCase()))
      throw new TypeError(`${of}: the header "${name}" is set by the client. Take it out of headers.`);
    found[name.toLowerCase()] = checkHeader(name, value, of);
  }
  return found;
}

/** Sent as it is, an invalid header would look like a lost connection. */
function checkHeader(name: string, value: string, of: string): string {
  try {
    return new Headers([[name, value]]).get(name) ?? "";
  } catch {
    // What was thrown quotes the value.
    throw new TypeError(`${of}: the header "${name.slice(0, 64)}" is not one that HTTP can send`);
  }
}

function checkKey(key: string | undefined): string | undefined {
  if (key === undefined || validKey.test(key)) return key;
  const message = "must be 1 to 255 characters of printable ASCII, without spaces";
  throw new ContractError("Idempotency-Key", [{ path: "", keyword: "header", message }]);
}
