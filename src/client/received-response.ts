import { errorValidators, otherErrorValidators } from "../../generated/errors.ts";
import type { OperationDescription } from "../../generated/operations.ts";
import { isObject, parseJson } from "../core/json.ts";
import { BodyTooLargeError, chunksOf, isStream, readBody } from "../core/read-body.ts";
import { originOf } from "../errors/api-error.ts";
import type { Outcome } from "../errors/trackstar-error.ts";

/** A hundred times the largest order. More of a response than this is not kept. */
const maxBytes = 10 * 1024 * 1024;
const excerptLength = 200;
const decoder = new TextDecoder();

/** The parts of a response that the client reads. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null; forEach(each: (value: string, name: string) => void): void };
  readonly body?: unknown;
  readonly bodyUsed?: boolean;
  text(): Promise<string>;
}

/** An attempt without a response. */
export interface Failure {
  readonly error: unknown;
  /** Nothing was sent, for certain. */
  readonly isUnsent: boolean;
  /** Another attempt cannot help: the caller or the clock ended it, or an argument is at fault. */
  readonly isFinal: boolean;
}

/** How an attempt ended. */
export type Ending = ReceivedResponse | Failure;

/** A response that was read to its end. */
export class ReceivedResponse {
  readonly status: number;
  readonly headers: FetchResponse["headers"];
  readonly text: string;
  /** The parsed body; undefined if it is not JSON. */
  readonly json: unknown;
  #errorBody: object | string | undefined;

  constructor({ status, headers }: FetchResponse, text: string) {
    this.status = status;
    this.headers = headers;
    this.text = text;
    this.json = parseJson(text);
  }

  /** The documented body of an error; the whole text of a success, as it may tell of a write; an excerpt of any other. */
  get errorBody(): object | string {
    return (this.#errorBody ??= this.#readErrorBody());
  }

  #readErrorBody(): object | string {
    const { status, text, json } = this;
    const validators = errorValidators[status] ?? otherErrorValidators;
    const isDocumented = (value: unknown): value is object => validators.some((validate) => validate(value));
    if (isDocumented(json)) return json;
    if (status >= 200 && status < 300) return text;
    // Never written as JSON again: a parsed value may be nested too deep for that.
    return (typeof json === "string" ? json : text).slice(0, excerptLength);
  }

  /** Whether the warehouse system refused, rather than Trackstar. */
  get isFromIntegration(): boolean {
    return originOf(this.errorBody) === "integration";
  }
}

/** A custom `fetch` resolved to something that cannot be read as a response. */
export class NotAResponseError extends TypeError {
  override readonly name = "TypeError";
}

/**
 * Reads a response to its end. Stops when the signal aborts; the result is then meaningless. A response is recognised by its
 * members, as undici and node-fetch have classes of their own; anything else is a `NotAResponseError`.
 */
export async function receive(response: FetchResponse, signal: AbortSignal): Promise<ReceivedResponse> {
  if (!Number.isInteger(response?.status) || typeof response.headers?.get !== "function")
    throw new NotAResponseError("fetch did not resolve to a Response");
  if (response.bodyUsed === true) throw new NotAResponseError("fetch resolved to a Response that was read before");
  const text: unknown = await readText(response, signal);
  if (typeof text !== "string") throw new NotAResponseError("fetch did not resolve to a Response");
  return new ReceivedResponse(response, text);
}

async function readText(response: FetchResponse, signal: AbortSignal): Promise<string> {
  const { body } = response;
  if (!isStream(body)) return response.text();
  try {
    return decoder.decode(await readBody(chunksOf(body, signal), maxBytes));
  } catch (error) {
    if (!(error instanceof BodyTooLargeError)) throw error;
    // With an ellipsis that no JSON ends with: the rest may matter.
    return `${decoder.decode(error.start.subarray(0, excerptLength))}…`;
  }
}

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
