import type { ErrorBodies, OtherErrorBody, OtherStatus } from "../../generated/errors.ts";
import type { KnownErrorOrigin } from "../../generated/types.ts";
import { driftOfErrorOrigin } from "../../generated/validators.js";
import { TrackstarError } from "./trackstar-error.ts";

/** What an `ApiError` is made of. */
export interface ApiErrorInit {
  readonly operation: string;
  readonly status: number;
  /** The documented body, or a short excerpt of any other. */
  readonly body: object | string | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly attempts: number;
  readonly earlierAttemptInDoubt?: boolean;
}

/** An `ApiError` whose status is known. */
export interface ApiErrorOf<Status extends number, Body> extends TrackstarError {
  readonly name: "ApiError";
  readonly operation: string;
  readonly status: Status;
  /** Who refused: Trackstar, or the warehouse system behind it. Some responses do not say, or say something new. */
  readonly origin: KnownErrorOrigin | undefined;
  /** Quote it when you ask the vendor. */
  readonly requestId: string | undefined;
  /** How many seconds to wait, where the response said so. */
  readonly retryAfter: number | undefined;
  readonly attempts: number;
  /**
   * Whether an attempt before this response may have done the write, as its own response was lost or a 5xx.
   *
   * The refusal may then be of the repetition only: look the order up. Of a shipment that is an `OutcomeUnknownError`.
   */
  readonly earlierAttemptInDoubt: boolean;
  /**
   * `false`: nothing was written. Undefined: a 5xx, a 408 or an earlier attempt leaves that open, as does a 409 or 400 of
   * Trackstar's own, which tells of an earlier request with the same key.
   */
  readonly accepted: false | undefined;
  /** Whether the connection cannot do this at all: repeating won't help, a setting or another system will. */
  readonly isCapabilityGap: boolean;
  /** What the refusing side says, unchanged, for a person to read. It may repeat values that you sent. */
  readonly reason: string | undefined;
  /** What is wrong with each field, by location, then by field. It may repeat values that you sent. */
  readonly detail: Body extends { detail?: infer Detail } ? Detail | undefined : undefined;
  /** The documented body; the text of a 2xx that is not JSON; the beginning of anything else. It may repeat values that you sent. */
  readonly body: Body | string | undefined;
}

/**
 * A response of the API that is not a success; comparing `status` narrows `body` and `detail`.
 *
 * `reason`, `detail` and `body` come from outside and may repeat what you sent, names and addresses included.
 * They are readable, but neither the message nor JSON nor an inspection of the error shows them: log them knowingly.
 */
export type ApiError =
  | { [Status in keyof ErrorBodies]: ApiErrorOf<Status, ErrorBodies[Status]> }[keyof ErrorBodies]
  | ApiErrorOf<OtherStatus, OtherErrorBody>;

type AnyBody = ApiErrorInit["body"];
/** An `ApiError` as it is made, before its status is compared. */
type AnyApiError = Omit<ApiErrorOf<number, unknown>, "detail"> & { readonly detail: unknown };

// `implements` checks each field.
// oxlint-disable-next-line no-shadow -- an inspection shows the name of the class
const ApiErrorClass = class ApiError extends TrackstarError implements AnyApiError {
  protected static override readonly brand = "ApiError";
  override readonly name = "ApiError";
  readonly operation: string;
  readonly status: number;
  readonly origin: KnownErrorOrigin | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly attempts: number;
  readonly earlierAttemptInDoubt: boolean;
  override readonly accepted: false | undefined;
  readonly isCapabilityGap: boolean;
  readonly #body: AnyBody;

  constructor(init: ApiErrorInit) {
    const { operation, status, body, requestId, retryAfter, attempts, earlierAttemptInDoubt = false } = init;
    const origin = originOf(body);
    super(`${operation} was answered with ${status}${describe(body, origin)}`);
    this.operation = operation;
    this.status = status;
    this.origin = origin;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
    this.attempts = attempts;
    this.earlierAttemptInDoubt = earlierAttemptInDoubt;
    const isOpen = earlierAttemptInDoubt || !isRefusal(status) || isAboutKey(status, origin);
    this.accepted = isOpen ? undefined : false;
    this.isCapabilityGap = status === 403 || status === 501;
    this.#body = body;
  }

  get reason(): string | undefined {
    const text = fieldOf(this.#body, "error");
    return typeof text === "string" ? text : undefined;
  }

  get detail(): unknown {
    return fieldOf(this.#body, "detail");
  }

  get body(): AnyBody {
    return this.#body;
  }
};

/**
 * Whether a status says that this request wrote nothing: a redirect does not, nor does a 5xx or a gateway that ran out of
 * time.
 */
export function isRefusal(status: number): boolean {
  return status >= 400 && status !== 408 && (status < 500 || status === 501);
}

/** What Trackstar itself says of a key: its first request still runs (409), or came with another body (400). */
function isAboutKey(status: number, origin: KnownErrorOrigin | undefined): boolean {
  return (status === 400 || status === 409) && origin !== "integration";
}

function fieldOf(body: AnyBody, key: string): unknown {
  return typeof body === "object" ? Object.getOwnPropertyDescriptor(body, key)?.value : undefined;
}

/** Who refused, by a documented body. Any other string may be anything, and this one is shown. */
export function originOf(body: AnyBody): KnownErrorOrigin | undefined {
  const origin = fieldOf(body, "origin");
  return isKnownErrorOrigin(origin) ? origin : undefined;
}

function isKnownErrorOrigin(value: unknown): value is KnownErrorOrigin {
  return driftOfErrorOrigin(value);
}

function describe(body: AnyBody, origin: KnownErrorOrigin | undefined): string {
  if (body === undefined || body === "") return " and no body";
  if (typeof body === "string") return " and something else than the documented JSON";
  return `${origin === "integration" ? ": the warehouse system refused" : ""}. What it says is in \`reason\``;
}

/** The class of every `ApiError`, for `instanceof`. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the instances of a class cannot be a union, so that comparing `status` would not narrow `body`
export const ApiError = ApiErrorClass as ApiErrorConstructor;

interface ApiErrorConstructor {
  new (init: ApiErrorInit): ApiError;
  readonly prototype: ApiError;
}
