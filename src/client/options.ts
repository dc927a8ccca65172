import type { ResponseHeaders } from "../../generated/headers.ts";
import type { OperationName, RequestBodies, RequestTypes } from "../../generated/operations.ts";
import type { Integration } from "../schemas/integration.ts";
import type { Drift } from "../schemas/issues.ts";
import type { RateLimit } from "./rate-limit.ts";

/**
 * A secret, or a function that is asked for it before each attempt: cache what it returns.
 *
 * @example async () => (await vault.read("trackstar")).accessToken
 */
export type Credential = string | (() => string | Promise<string>);

/** The shape of `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Timeouts {
  /**
   * Milliseconds for one attempt, from asking for credentials to the last byte of its response.
   *
   * @default 30_000
   */
  readonly attempt?: number | undefined;
  /**
   * Milliseconds for a call with all its attempts and waits, also for its turn (`pacing`).
   *
   * @default 90_000
   */
  readonly overall?: number | undefined;
}

export interface RetryOptions {
  /**
   * How often a call is sent at most.
   *
   * @default 4
   */
  readonly maxAttempts?: number | undefined;
  /**
   * Milliseconds before the second attempt. The delay doubles from then on, and is shortened at random by up to half.
   *
   * @default 250
   */
  readonly initialDelayMs?: number | undefined;
  /**
   * The longest delay in milliseconds. A response that asks for a longer one is not waited for but thrown.
   *
   * @default 10_000
   */
  readonly maxDelayMs?: number | undefined;
}

export interface PacingOptions {
  /**
   * Calls a second, for as long as no response has named a limit.
   *
   * @default undefined: the first call goes alone, to learn the limit
   */
  readonly perSecond?: number | undefined;
}

/** What became of a call, for metrics, traces and logs. It holds no payload and no credential. */
export interface CallReport {
  readonly operation: OperationName;
  /** The status of the last response; undefined if there was none. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly attempts: number;
  /** Whether the response is the stored one of an earlier call with the same key, so that nothing was written now. */
  readonly replayed: boolean;
  readonly rateLimit: RateLimit | undefined;
  /** The documented headers of the last response, typed; undefined if there was none. */
  readonly headers: ResponseHeaders | undefined;
  /** With all attempts and the waits between them. */
  readonly durationMs: number;
}

/** Which call a hook is told of. */
export interface CallContext {
  readonly operation: OperationName;
}

/** Which call, to which warehouse system, a hook is told of. */
export interface IntegrationContext extends CallContext {
  /** The name of the warehouse system: `shiphero`. */
  readonly integration: string;
}

/** How requests are sent: with which credentials, where to, how often and how fast. */
export interface TransportOptions {
  /** The key of your organisation. */
  readonly apiKey: Credential;
  /** The token of one connection, which is one customer's warehouse system. */
  readonly accessToken: Credential;
  /**
   * Plain `http` is for this machine and for hosts without a dot, such as a container's name.
   *
   * @default "https://production.trackstarhq.com"
   * @example "http://localhost:4010"
   */
  readonly baseUrl?: string | undefined;
  /**
   * @default the global `fetch` at the time of the call
   * @example createSandbox().fetch
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Time limits in milliseconds. A number is the overall one.
   *
   * @default { attempt: 30_000, overall: 90_000 }
   * @example 10_000
   */
  readonly timeoutMs?: number | Timeouts | undefined;
  /**
   * How often and when a call is sent again. `false` sends it once.
   *
   * @default { maxAttempts: 4, initialDelayMs: 250, maxDelayMs: 10_000 }
   */
  readonly retry?: boolean | RetryOptions | undefined;
  /**
   * Keeps below the rate limit of the access token, as responses tell it. Make one client for each token, then.
   *
   * @default false
   */
  readonly pacing?: boolean | PacingOptions | undefined;
  /**
   * Called once a call, successful or not. What it throws becomes a process warning: an accepted write must not look
   * refused.
   *
   * @example ({ operation, status, durationMs }) => histogram.record(durationMs, { operation, status })
   */
  readonly onResponse?: ((report: CallReport) => void) | undefined;
}

/** @typeParam Bodies The request bodies by operation: those of `integration`, or else the base contract's. */
export interface ClientOptions<Bodies extends RequestBodies = RequestTypes> extends TransportOptions {
  /**
   * The warehouse system of the connection. Bodies are then typed and checked as it takes them, not as the base contract
   * has them.
   *
   * @default undefined: the base contract
   * @example shipHero // import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
   */
  readonly integration?: Integration<Bodies> | undefined;
  /**
   * Called before a body is sent that has fields which `integration` is not listed to take, with JSON Pointers to them. They
   * are sent all the same: the list may be older than the warehouse system. Only with `integration`.
   *
   * @example (fields, { operation, integration }) => log.warn({ fields, operation, integration })
   */
  readonly onUnknownFields?: ((fields: readonly string[], context: IntegrationContext) => void) | undefined;
  /**
   * Called with the fields that the warehouse system ignored; `"throw"` makes them an `UnusedFieldsError`.
   *
   * @example "throw"
   */
  readonly onUnusedFields?: ("throw" | ((fields: readonly string[], context: CallContext) => void)) | undefined;
  /** Called with what the contract does not know yet in a response. The values may be personal data. */
  readonly onDrift?: ((drift: readonly Drift[], context: CallContext) => void) | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /**
   * Names this one write, so that it can be repeated from another process: 1 to 255 printable ASCII characters.
   *
   * @default a random UUID
   * @example `ship-${job.id}`
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Ends the call and its waits. After the write was sent that is an `OutcomeUnknownError`.
   *
   * @example AbortSignal.timeout(5_000)
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * As in `createClient`, for this call.
   *
   * @default the client's
   */
  readonly timeoutMs?: number | Timeouts | undefined;
  /**
   * Sends a shipment again, with the same key, after its response was lost.
   *
   * The API then replays the first response if that write succeeded, but one that ended in an error after the
   * warehouse took it is made twice. The two `PUT`s are always sent again.
   *
   * @default false
   */
  readonly resendWhenUnknown?: boolean | undefined;
  /**
   * More headers for this call. Names in any case.
   *
   * Credentials, `Idempotency-Key` and what describes the body are the client's own: naming one here is a `TypeError`.
   *
   * @example { traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" }
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** As in `createClient`, for this call; both are called. */
  readonly onResponse?: ((report: CallReport) => void) | undefined;
}
