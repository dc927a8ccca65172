import type { ErrorBodies, OtherErrorBody, OtherStatus } from "../../generated/errors.ts";
import type { KnownErrorOrigin } from "../../generated/types.ts";
import { driftOfErrorOrigin } from "../../generated/validators.js";
import { firstFew } from "../core/text.ts";
import { TrackstarError, type Outcome } from "./trackstar-error.ts";

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
  /** `"not-applied"` for an error that is thrown; `"unknown"` for the `cause` of an `OutcomeUnknownError`. */
  readonly outcome: Outcome;
  /** Whether the same call may succeed later: a 429, or any passing failure of a read. */
  readonly isTransient: boolean;
  /** JSON Pointers to the fields of the body that `detail` names and the contract knows. */
  readonly fields: readonly string[];
  /** Whether the connection cannot do this at all: repeating won't help, a setting or another system will. */
  readonly isCapabilityGap: boolean;
  /** The words of the refusing side, unchanged, for a person to read. They may repeat values that you sent. */
  readonly reason: string | undefined;
  /** The faults of each field, by location, then by field. They may repeat values that you sent. */
  readonly detail: Body extends { detail?: infer Detail } ? Detail | undefined : unknown;
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

/** The documented body, or a short excerpt of any other. */
type AnyBody = object | string | undefined;
/** An `ApiError` as it is made, before its status is compared. */
type AnyApiError = Omit<ApiErrorOf<number, unknown>, "detail"> & { readonly detail: unknown };

/** The facts that make an `ApiError`. */
export type ApiErrorInit = Pick<AnyApiError, "operation" | "status" | "attempts" | "outcome" | "isTransient"> &
  Partial<Pick<AnyApiError, "requestId" | "retryAfter">> & {
    readonly body: AnyBody;
    readonly fields?: readonly string[] | undefined;
  };

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
  override readonly outcome: Outcome;
  override readonly isTransient: boolean;
  readonly fields: readonly string[];
  readonly isCapabilityGap: boolean;
  readonly #body: AnyBody;

  constructor(init: ApiErrorInit) {
    const { operation, status, body, fields = [] } = init;
    const origin = originOf(body);
    super(`${operation} failed with ${status}${describe(body, origin, fields)}`);
    this.operation = operation;
    this.status = status;
    this.origin = origin;
    this.requestId = init.requestId;
    this.retryAfter = init.retryAfter;
    this.attempts = init.attempts;
    this.outcome = init.outcome;
    this.isTransient = init.isTransient;
    this.fields = fields;
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

function describe(body: AnyBody, origin: KnownErrorOrigin | undefined, fields: readonly string[]): string {
  if (body === undefined || body === "") return "; the body is empty";
  if (typeof body === "string") return "; the body is not the documented JSON";
  const refused = [
    ...(origin === "integration" ? ["the warehouse system refused"] : []),
    ...(fields.length > 0 ? [firstFew(fields, ", ")] : []),
  ];
  return `${refused.length > 0 ? ": " : ""}${refused.join(": ")}. The words of the API are in \`reason\``;
}

/** The class of every `ApiError`, for `instanceof`. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the instances of a class cannot be a union, so that comparing `status` would not narrow `body`
export const ApiError = ApiErrorClass as ApiErrorConstructor;

/** The type of the class `ApiError`. */
export interface ApiErrorConstructor {
  new (init: ApiErrorInit): ApiError;
  readonly prototype: ApiError;
}
