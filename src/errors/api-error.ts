import type { ErrorBodies, OtherStatus } from "../../generated/errors.ts";
import type { KnownErrorOrigin } from "../../generated/types.ts";
import { driftOfErrorOrigin } from "../../generated/validators.js";
import { TrackstarError } from "./trackstar-error.ts";

/** What an `ApiError` is made of. */
export interface Refusal {
  operation: string;
  status: number;
  /** The documented body, or a short excerpt of any other. */
  body: object | string | undefined;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  attempts: number;
  earlierAttemptInDoubt?: boolean;
}

/** An `ApiError` whose status is known. */
export interface ApiErrorOf<Status extends number, Body> extends TrackstarError {
  readonly name: "ApiError";
  readonly operation: string;
  readonly status: Status;
  /** Who refused: Trackstar, or the warehouse system behind it. Some answers do not say, or say something new. */
  readonly origin: KnownErrorOrigin | undefined;
  /** Quote it when you ask the vendor. */
  readonly requestId: string | undefined;
  /** How many seconds to wait, where the answer said so. */
  readonly retryAfter: number | undefined;
  readonly attempts: number;
  /**
   * Whether an attempt before this answer may have done the write, as its own answer was lost or a 5xx.
   *
   * The refusal may then be of the repetition only: look the order up. Of a shipment that is an `OutcomeUnknownError`.
   */
  readonly earlierAttemptInDoubt: boolean;
  /** `false`: nothing was written. Undefined: a 5xx, a 409 or an earlier attempt leaves that open. */
  readonly accepted: false | undefined;
  /** Whether the connection cannot do this at all: repeating won't help, a setting or another system will. */
  readonly isCapabilityGap: boolean;
  /** What the refusing side says, unchanged, for a person to read. It may repeat values that you sent. */
  readonly reason: string | undefined;
  /** What is wrong with each field, by place, then by field. It may repeat values that you sent. */
  readonly detail: Body extends { detail?: infer Detail } ? Detail | undefined : undefined;
  /** The documented body, or the beginning of anything else. It may repeat values that you sent. */
  readonly body: Body | string | undefined;
}

/**
 * An answer of the API that is not a success; comparing `status` narrows `body` and `detail`.
 *
 * `reason`, `detail` and `body` come from outside and may repeat what you sent, names and addresses included.
 * They are readable, but neither the message nor JSON nor an inspection of the error shows them: log them knowingly.
 */
export type ApiError =
  | { [Status in keyof ErrorBodies]: ApiErrorOf<Status, ErrorBodies[Status]> }[keyof ErrorBodies]
  | ApiErrorOf<OtherStatus, ErrorBodies[keyof ErrorBodies]>;

const gaps = new Set([403, 501]);

// oxlint-disable-next-line no-shadow -- an inspection shows the name of the class
const ApiErrorClass = class ApiError extends TrackstarError {
  override readonly name = "ApiError";
  override readonly accepted: false | undefined;
  readonly #body: Refusal["body"];

  constructor({ body, ...shown }: Refusal) {
    const origin = originIn(body);
    super(`${shown.operation} was answered with ${shown.status}${described(body, origin)}`);
    this.#body = body;
    this.accepted = mayBeWritten(shown, origin) ? undefined : false;
    Object.assign(this, { origin, earlierAttemptInDoubt: false, isCapabilityGap: gaps.has(shown.status) }, shown);
  }

  get reason(): string | undefined {
    const text = own(this.#body, "error");
    return typeof text === "string" ? text : undefined;
  }

  get detail(): unknown {
    return own(this.#body, "detail");
  }

  get body(): Refusal["body"] {
    return this.#body;
  }
};

/** A 5xx, or a response that is no documented one, does not say that nothing was written; nor does a 409. */
function mayBeWritten(
  { status, earlierAttemptInDoubt }: Pick<Refusal, "status" | "earlierAttemptInDoubt">,
  origin: KnownErrorOrigin | undefined,
): boolean {
  const isRunning = status === 409 && origin !== "integration";
  const isRefusal = status >= 400 && (status < 500 || status === 501) && !isRunning;
  return !isRefusal || earlierAttemptInDoubt === true;
}

function own(body: Refusal["body"], key: string): unknown {
  return typeof body === "object" && Object.hasOwn(body, key) ? (body as Record<string, unknown>)[key] : undefined;
}

/** Any other text may be anything, and this one is shown. */
function originIn(body: Refusal["body"]): KnownErrorOrigin | undefined {
  const origin = own(body, "origin");
  return driftOfErrorOrigin(origin) ? (origin as KnownErrorOrigin) : undefined;
}

function described(body: Refusal["body"], origin: KnownErrorOrigin | undefined): string {
  if (body === undefined || body === "") return " and no body";
  if (typeof body === "string") return " and something else than the documented JSON";
  return `${origin === "integration" ? ": the warehouse system refused" : ""}. What it says is in \`reason\``;
}

/** The class of every `ApiError`, for `instanceof`. */
export const ApiError = ApiErrorClass as unknown as {
  new (refusal: Refusal): ApiError;
  readonly prototype: ApiError;
};
