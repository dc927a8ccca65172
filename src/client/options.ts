import type { ResponseHeaders } from "../../generated/headers.ts";
import type { OperationName, OperationDescription } from "../../generated/operations.ts";
import type { Drift } from "../schemas/issues.ts";
import type { RateLimit } from "./rate-limit.ts";

/** A secret, or a function that is asked for it before each attempt: keep what it returns in a cache of yours. */
export type Credential = string | (() => string | Promise<string>);

/** The shape of `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Timeouts {
  /** For one attempt, from sending it to the last byte of its answer. Default 30 s. */
  readonly attempt?: number;
  /** For a call with all its attempts and waits, also for its turn (`pacing`). Default 90 s. */
  readonly overall?: number;
}

export interface RetryOptions {
  /** How often a call is sent at most. Default 4. */
  readonly attempts?: number;
  /** The wait before the second attempt, which doubles from then on. Default 250 ms. */
  readonly firstWaitMs?: number;
  /** The longest wait. An answer that asks for a longer one is not waited for but thrown. Default 10 s. */
  readonly longestWaitMs?: number;
}

export interface PacingOptions {
  /** Calls a second, for as long as no answer has named a limit. Without it, the first call goes alone to learn it. */
  readonly perSecond?: number;
}

/** What became of a call, for metrics, traces and logs. It holds no payload and no credential. */
export interface CallReport {
  readonly operation: OperationName;
  /** The status of the last answer; undefined if there was none. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly attempts: number;
  /** Whether the answer is the stored one of an earlier call with the same key, so that nothing was written now. */
  readonly replayed: boolean;
  readonly rateLimit: RateLimit | undefined;
  /** The documented headers of the last response, typed; undefined if there was none. */
  readonly headers: ResponseHeaders | undefined;
  /** With all attempts and the waits between them. */
  readonly durationMs: number;
}

/** Where something was noticed. */
export interface CallContext {
  readonly operation: OperationName;
}

export interface ClientOptions {
  readonly apiKey: Credential;
  readonly accessToken: Credential;
  /** Default: production. Plain `http` is for this machine and for hosts without a dot, such as a container's name. */
  readonly baseUrl?: string;
  /** Default: the global `fetch` at the time of the call. */
  readonly fetch?: Fetch;
  /** In milliseconds. A number is the overall time. */
  readonly timeoutMs?: number | Timeouts;
  /** `false` sends each call once. */
  readonly retry?: boolean | RetryOptions;
  /** Keeps below the rate limit of the access token, as answers tell it. One client for each token, then. */
  readonly pacing?: boolean | PacingOptions;
  /** Told once a call, successful or not. What it throws is dropped: an accepted write must not look refused. */
  readonly onResponse?: (report: CallReport) => void;
  /** Told which fields the warehouse system ignored; `"throw"` makes it an `UnusedFieldsError`. */
  readonly onUnusedFields?: "throw" | ((fields: readonly string[], context: CallContext) => void);
  /** Told what the contract does not know yet in an answer. The values may be personal data. */
  readonly onDrift?: (drift: readonly Drift[], context: CallContext) => void;
}

/** Options of one call. */
export interface CallOptions {
  /** Names this one write, so that it can be repeated from another process. Default: a random one. */
  readonly idempotencyKey?: string;
  /** Ends the call and its waits. After the write was sent that is an `OutcomeUnknownError`. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number | Timeouts;
  /**
   * Sends a shipment again, with the same key, after its answer was lost.
   *
   * The API then replays the first answer if that write succeeded, but one that ended in an error after the
   * warehouse took it is made twice. The two `PUT`s are always sent again.
   */
  readonly resendWhenUnknown?: boolean;
  /**
   * More headers for this call, such as one for tracing. Names in any case.
   *
   * Credentials, `Idempotency-Key` and what describes the body are the client's own: naming one here is a `TypeError`.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** As in `createClient`, for this call. */
  readonly onResponse?: (report: CallReport) => void;
}

/** One call on its way: what the transport knows of it. */
export interface Job {
  readonly operation: Pick<OperationDescription, "name" | "method" | "response">;
  readonly options: CallOptions;
}
