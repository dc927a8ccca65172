import { errorValidators, otherErrorValidators } from "../../generated/errors.ts";
import { parseJson } from "../core/json.ts";
import { readRetryAfter } from "../core/retry-after.ts";
import { ApiError, originOf } from "./api-error.ts";
import type { ApiErrorInit } from "./api-error.ts";

const maxExcerptLength = 200;

/** A response that was read to its end. */
interface ReadResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What a call knows of itself. */
type CallFacts = Pick<ApiErrorInit, "operation" | "attempts" | "earlierAttemptInDoubt">;

/** The error for a response that is not a success, or not one that the API can have sent. */
export function toApiError({ status, headers, text }: ReadResponse, call: CallFacts): ApiError {
  return new ApiError({
    ...call,
    status,
    body: bodyOf(status, text),
    requestId: requestIdOf(headers),
    retryAfter: readRetryAfter(headers),
  });
}

/** Whether the warehouse system refused, rather than Trackstar. */
export function isFromIntegration({ status, text }: Pick<ReadResponse, "status" | "text">): boolean {
  return originOf(bodyOf(status, text)) === "integration";
}

/** The id of a request, if it looks like one: errors show it, and it comes from outside. */
export function requestIdOf(headers: Headers): string | undefined {
  const id = headers.get("x-request-id");
  return id !== null && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}

/** The documented body; the whole text of a success, as it may tell of a write that happened; an excerpt of any other. */
function bodyOf(status: number, text: string): object | string {
  const body = parseJson(text);
  const validators = errorValidators[status] ?? otherErrorValidators;
  const isDocumented = (value: unknown): value is object => validators.some((validate) => validate(value));
  if (isDocumented(body)) return body;
  if (status >= 200 && status < 300) return text;
  // Never written as JSON again: what was parsed may be nested too deep for that.
  return (typeof body === "string" ? body : text).slice(0, maxExcerptLength);
}
