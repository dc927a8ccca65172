import type { OperationDescription } from "../../generated/operations.ts";
import { isObject } from "../core/json.ts";
import type { Outcome } from "../errors/trackstar-error.ts";
import { ReceivedResponse, type Ending } from "./received-response.ts";

/**
 * Statuses by which HTTP refuses a request, and 501. Not 408 nor 499: a gateway ran out of time. Not 400 and 409: Trackstar
 * says with them that the key came with an earlier request, which may have been applied.
 */
const refusals = new Set([
  401, 402, 403, 404, 405, 406, 407, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428,
  429, 431, 451, 501,
]);
const timeouts = new Set([408, 499]);

/** The outcome of a write after an attempt, and after an `earlier` one: the table of the guide on idempotency, row by row. */
export function outcomeOf(ending: Ending, operation: OperationDescription, earlier: Outcome): Outcome {
  if (operation.kind === "read") return "not-applied";
  if (!(ending instanceof ReceivedResponse)) return ending.isUnsent ? earlier : "unknown";
  if (isSuccess(ending, operation)) return "applied";
  // A later refusal does not say what became of an earlier attempt: it may be refused because that one was applied.
  return isRefusal(ending) ? earlier : "unknown";
}

/**
 * Whether a response is that of the operation: a 200, 201 or 202 whose body is the documented one, or has at least the
 * `id` of an order. Anything between the API and here may answer 200 with a page, an error or half of a body.
 */
export function isSuccess({ status, json }: ReceivedResponse, { response }: OperationDescription): boolean {
  if (!response) return status >= 200 && status < 205;
  if (status < 200 || status > 202) return false;
  const isError = isObject(json) && (json["error"] ?? undefined) !== undefined;
  return !isError && (hasId(json) || (isObject(json) && hasId(json["data"])) || response.validate(json));
}

function hasId(value: unknown): boolean {
  const id = isObject(value) ? value["id"] : undefined;
  return typeof id === "number" || (typeof id === "string" && id !== "");
}

/** Whether a response says that its request wrote nothing. */
export function isRefusal(response: ReceivedResponse): boolean {
  const { status } = response;
  if (refusals.has(status)) return true;
  return status >= 400 && status < 500 && !timeouts.has(status) && response.isFromIntegration;
}
