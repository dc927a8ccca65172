import { callHook } from "../core/call-hook.ts";
import { ContractError } from "../errors/contract-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { UnreachableError } from "../errors/unreachable-error.ts";
import { UnusedFieldsError } from "../errors/unused-fields-error.ts";
import { driftOf, issuesOf } from "../schemas/validate.ts";
import { BufferedResponse } from "./buffered-response.ts";
import type { CallState } from "./call-state.ts";
import type { CallContext, ClientOptions } from "./options.ts";

type ResponseHooks = Pick<ClientOptions, "onDrift" | "onUnusedFields">;

/**
 * What a method resolves to: the checked body of a success.
 *
 * @throws {ApiError} for a response that is not a success with JSON.
 * @throws {ContractError} for a success that breaks the contract; its `accepted` says that the write happened.
 * @throws {UnusedFieldsError} if the caller wants one.
 * @throws what `responseOf` throws.
 */
export function readResult(state: CallState, { onDrift, onUnusedFields }: ResponseHooks): unknown {
  const response = responseOf(state);
  if (!response.ok) throw apiErrorOf(state, response);
  const { response: component, name: operation } = state.request.operation;
  if (!component) return undefined;
  const body = readJson(state, response);
  const issues = issuesOf(component, body);
  if (issues.length > 0) throw new ContractError(component.name, issues, { accepted: true, received: body });
  const drift = onDrift ? driftOf(component, body) : [];
  if (drift.length > 0) callHook("onDrift", onDrift, drift, { operation });
  tellUnusedFields(body, onUnusedFields, { operation });
  return body;
}

/**
 * The response that ends a call, success or not.
 *
 * @throws {OutcomeUnknownError} if the write may have happened or not.
 * @throws {UnreachableError} if nothing was sent.
 * @throws the reason of the caller's signal, if it aborted with nothing in doubt.
 */
export function responseOf(state: CallState): BufferedResponse {
  const { result, isInDoubt, isIdempotent } = state;
  if (result instanceof BufferedResponse) {
    // A later refusal does not say what became of an earlier shipment.
    if (!result.ok && isInDoubt && !isIdempotent) throw outcomeUnknown(state, apiErrorOf(state, result));
    return result;
  }
  const { signal } = state.request;
  if (isInDoubt) throw outcomeUnknown(state, result?.error);
  if (result?.isFinal && signal?.aborted) throw result.error;
  throw new UnreachableError(state.summary, result?.error);
}

/**
 * The body of a success. Where it is not JSON, somebody in between answered, and the API may not have heard of it.
 *
 * @throws {ApiError} if it is not JSON.
 * @throws {OutcomeUnknownError} if it is not JSON, for a shipment.
 */
export function readJson(state: CallState, response: BufferedResponse): unknown {
  const body = response.json();
  if (body === undefined) throw errorFor(state, response);
  return body;
}

/** The error for a response that the API cannot have sent: of a shipment, it leaves the outcome unknown. */
export function errorFor(state: CallState, response: BufferedResponse): Error {
  const error = apiErrorOf(state, response);
  return state.isIdempotent ? error : outcomeUnknown(state, error);
}

function apiErrorOf(state: CallState, response: BufferedResponse): Error {
  return toApiError(response, { ...state.summary, earlierAttemptInDoubt: state.wasInDoubt });
}

function outcomeUnknown({ summary, idempotencyKey = "" }: CallState, cause: unknown): Error {
  return new OutcomeUnknownError({ ...summary, idempotencyKey }, cause);
}

function tellUnusedFields(body: unknown, hook: ClientOptions["onUnusedFields"], context: CallContext): void {
  if (!hook || typeof body !== "object" || body === null || !("unused_fields" in body)) return;
  // The samples have a list of one empty string where nothing was ignored.
  const fields = [body.unused_fields]
    .flat()
    .filter((field): field is string => typeof field === "string" && field !== "");
  if (fields.length === 0) return;
  if (hook === "throw") throw new UnusedFieldsError(context.operation, fields, body);
  callHook("onUnusedFields", hook, fields, context);
}
