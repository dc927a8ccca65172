import type { OperationDescription, OperationInput, RequestBodies } from "../../generated/operations.ts";
import { callHook } from "../core/call-hook.ts";
import { checkOptions, type Kind } from "../core/check-options.ts";
import { join } from "../core/json.ts";
import { ContractError, type Issue } from "../errors/contract-error.ts";
import { requestFor, unknownFields } from "../schemas/integration.ts";
import { judgeBody } from "../schemas/validate.ts";
import type { RequestValidators } from "../schemas/validator.ts";
import type { CallRequest } from "./call.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { checkHeaders, resolveTimeouts, type ResolvedOptions } from "./resolve-options.ts";

const optionKinds: Readonly<Record<keyof CallOptions, Kind>> = {
  idempotencyKey: "any",
  signal: "signal",
  timeoutMs: "any",
  resendWhenUnknown: "boolean",
  headers: "any",
  onResponse: "function",
};
// The API remembers up to 255 characters; a header takes no others than these.
const validKey = /^[\x21-\x7e]{1,255}$/;

/** The client settings that shape a request. */
type RequestSettings = Pick<ResolvedOptions, "baseUrl" | "timeouts"> &
  Pick<ClientOptions<RequestBodies>, "integration" | "onUnknownFields">;

/** The request of a call, checked. Calls `onUnknownFields` with the fields that the integration is not listed to take. */
export function buildRequest(
  operation: OperationDescription,
  { path, query, body, options = {} }: OperationInput<CallOptions>,
  { baseUrl, timeouts, integration, onUnknownFields }: RequestSettings,
): CallRequest {
  const { name } = operation;
  const hasBody = body !== undefined || operation.isBodyRequired;
  const request = hasBody ? requestFor(operation, integration) : undefined;
  checkOptions(options, optionKinds, name);
  const url = baseUrl + fillPath(operation.path, path, name) + queryString(query);
  const headers = { ...checkHeaders(options.headers, `${name}: headers`), accept: "application/json" };
  const sent = request && checkedBody(body, request, !integration);
  const checked: CallRequest = {
    ...options,
    operation,
    orderId: path["order_id"],
    url,
    headers: request ? { ...headers, "content-type": "application/json" } : headers,
    body: request && JSON.stringify(sent),
    rules: request?.rules,
    idempotencyKey: checkKey(options.idempotencyKey, name),
    timeouts: resolveTimeouts(options.timeoutMs, `${name}: timeoutMs`, timeouts),
  };
  const fields = integration && onUnknownFields && request ? unknownFields(sent, request.rules) : [];
  if (integration && fields.length > 0)
    callHook("onUnknownFields", onUnknownFields, fields, { operation: name, integration: integration.name });
  return checked;
}

/** A body as it is sent, checked: it is sent as it was given. */
function checkedBody(body: unknown, request: RequestValidators, isBase: boolean): unknown {
  const { value, issues } = judgeBody(request, body);
  if (issues.length > 0) throw new ContractError(request.name, issues, { hint: isBase ? hintFor(issues) : undefined });
  return value;
}

/** The base contract requires fields that most warehouse systems do not, and some not even take. */
function hintFor(issues: readonly Issue[]): string | undefined {
  if (!issues.some(({ keyword }) => keyword === "required")) return undefined;
  return "Required fields differ by warehouse system: name yours with the option `integration` of createClient";
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

// Half a surrogate pair cannot be encoded.
const invalidId = /^\.{0,2}$|\p{Surrogate}/u;

/**
 * Puts the parameters into a path, encoded. An id of `""`, `.` or `..` would lead to another path, and a write to another
 * resource: a `ContractError` names it. `of` is the operation, for the error.
 */
export function fillPath(template: string, parameters: Readonly<Record<string, unknown>>, of: string): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (typeof value === "string" && !invalidId.test(value)) return encodeURIComponent(value);
    const argument = name.replaceAll(/_([a-z])/g, (_part, letter: string) => letter.toUpperCase());
    const message = `(the argument ${argument}) must be a string other than "", "." and "..": it is part of the URL`;
    throw new ContractError(of, [{ path: join("", name), keyword: "path", message }]);
  });
}

/** Refuses a key that the API does not take, or a header cannot hold. */
export function checkKey(key: string | undefined, operation: string): string | undefined {
  if (key === undefined || (typeof key === "string" && validKey.test(key))) return key;
  const message = "must be 1 to 255 characters of printable ASCII, without spaces";
  throw new ContractError(operation, [{ path: "/Idempotency-Key", keyword: "header", message }]);
}

/** Marks each error of a step before anything is sent, whatever its class. */
export function beforeSending<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { outcome: "not-applied", isTransient: false }) : error;
  }
}
