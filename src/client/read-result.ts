import { callHook } from "../core/call-hook.ts";
import { isObject, join } from "../core/json.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { ApiError } from "../errors/api-error.ts";
import { ContractError } from "../errors/contract-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { TrackstarError } from "../errors/trackstar-error.ts";
import { UnreachableError } from "../errors/unreachable-error.ts";
import { UnusedFieldsError } from "../errors/unused-fields-error.ts";
import { driftOf, issuesOf } from "../schemas/validate.ts";
import type { WriteRules } from "../schemas/write-rules.ts";
import { factsOf, type Call } from "./call.ts";
import type { CallContext, CallReport, ClientOptions, TransportOptions } from "./options.ts";
import { isRefusal, isSuccess, ReceivedResponse } from "./received-response.ts";
import { readRateLimit, readResponseHeaders, readRetryAfter } from "./response-headers.ts";

/** The checked body of a success; throws the error of the call, or that of a success that breaks the contract. */
export function readResult(
  call: Call,
  { onDrift, onUnusedFields }: Pick<ClientOptions, "onDrift" | "onUnusedFields">,
): unknown {
  const error = errorOf(call);
  if (error) throw error;
  const { response: component, name: operation } = call.request.operation;
  if (!component) return undefined;
  const body = call.response?.json;
  const issues = issuesOf(component, body);
  if (issues.length > 0) throw new ContractError(component.name, issues, { outcome: call.outcome, received: body });
  const drift = onDrift ? driftOf(component, body) : [];
  if (drift.length > 0) callHook("onDrift", onDrift, drift, { operation });
  tellUnusedFields(body, onUnusedFields, { operation });
  return body;
}

/** The error that a call ends with, an `OutcomeUnknownError` exactly if the outcome is unknown; none for a response of its operation. */
export function errorOf(call: Call): TrackstarError | undefined {
  const { ending, outcome, request, idempotencyKey = "" } = call;
  const summary = { operation: request.operation.name, attempts: call.attempts, idempotencyKey };
  if (ending instanceof ReceivedResponse) {
    if (isSuccess(ending, request.operation)) return undefined;
    const error = apiErrorOf(call, ending);
    return outcome === "unknown" ? new OutcomeUnknownError(summary, error) : error;
  }
  if (outcome === "unknown") return new OutcomeUnknownError(summary, ending.error);
  const isAborted = ending.isFinal && request.signal?.aborted === true;
  return isAborted ? new AbortedError(summary, ending.error) : new UnreachableError(summary, ending.error);
}

function apiErrorOf(call: Call, response: ReceivedResponse): ApiError {
  const { status, headers, errorBody: body } = response;
  const mayPass = status === 429 || !isRefusal(response); // of a read: only a refusal leaves a write not-applied
  return new ApiError({
    ...factsOf(call),
    status,
    body,
    retryAfter: readRetryAfter(headers),
    attempts: call.attempts,
    isTransient: call.outcome === "not-applied" && mayPass,
    fields: refusedFields(body, call.request.rules),
  });
}

/** JSON Pointers to the fields that the `detail` of a 422 names and the contract knows: a name from outside may be anything. */
function refusedFields(body: object | string, rules: WriteRules | undefined): string[] {
  const detail = isObject(body) ? body["detail"] : undefined;
  if (!isObject(detail) || !rules) return [];
  return [...new Set(Object.values(detail).flatMap((named) => knownPointers(named, rules, "")))];
}

function knownPointers(named: unknown, { fields, items }: WriteRules, pointer: string): string[] {
  // The messages of the field that led here.
  if (!isObject(named)) return pointer === "" ? [] : [pointer];
  return Object.entries(named).flatMap(([key, inner]) => {
    const rules = fields && Object.hasOwn(fields, key) ? fields[key] : /^\d{1,9}$/.test(key) ? items : undefined;
    return rules ? knownPointers(inner, rules, join(pointer, key)) : [];
  });
}

function tellUnusedFields(body: unknown, hook: ClientOptions["onUnusedFields"], context: CallContext): void {
  if (!hook || !isObject(body) || !("unused_fields" in body)) return;
  // The samples have a list of one empty string where nothing was ignored.
  const fields = [body["unused_fields"]]
    .flat()
    .filter((field): field is string => typeof field === "string" && field !== "");
  if (fields.length === 0) return;
  if (hook === "throw") throw new UnusedFieldsError(context.operation, fields, body);
  callHook("onUnusedFields", hook, fields, context);
}

/** Tells `onResponse`, of the client and of the call, how a call ended. */
export function reportCall(onResponse: TransportOptions["onResponse"], call: Call, error: unknown): void {
  const { request, response } = call;
  if (!onResponse && !request.onResponse) return;
  const headers = response?.headers;
  const report: CallReport = {
    ...factsOf(call),
    error,
    attempts: call.attempts,
    replayed: headers?.get("idempotent-replayed") === "true",
    rateLimit: headers && readRateLimit(headers),
    headers: headers && readResponseHeaders(headers),
    durationMs: performance.now() - call.startedAt,
  };
  callHook("onResponse", onResponse, report);
  callHook("onResponse", request.onResponse, report);
}
