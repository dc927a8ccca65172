import type { ResponseHeaders } from "../../generated/headers.ts";
import type { OperationName, RequestBodies, RequestTypes } from "../../generated/operations.ts";
import type { Integration } from "../schemas/integration.ts";
import type { Outcome } from "../errors/trackstar-error.ts";
import type { Drift } from "../schemas/validate.ts";
import type { PacingOptions } from "./pacer.ts";
import type { FetchResponse } from "./received-response.ts";
import type { RateLimit } from "./response-headers.ts";
export type { Drift, FetchResponse, PacingOptions, RateLimit, ResponseHeaders };

/**
 * A secret, or a function that is asked for it before each attempt: cache what it returns.
 *
 * @example async () => (await vault.read("trackstar")).accessToken
 */
export type Credential = string | (() => string | Promise<string>);

/** The options that the client passes to `fetch`. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly redirect: "manual";
}

/** The shape of `fetch` that the client needs: the global one's, undici's and node-fetch's. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** An attempt that headers are made for. */
export interface HeaderContext extends CallContext {
  readonly orderId: string | undefined;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
}

type Headers = Readonly<Record<string, string>>;

export interface Timeouts {
  /** Milliseconds for one attempt, from asking for credentials to the last byte of its response. @default 30_000 */
  readonly attempt?: number | undefined;
  /** Milliseconds for a call with all its attempts and waits, also for its turn (`pacing`). @default 90_000 */
  readonly overall?: number | undefined;
}

export interface RetryOptions {
  /** How often a call is sent at most. @default 4 */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds before the second attempt. It doubles from then on, and is shortened by up to half. @default 250 */
  readonly initialDelayMs?: number | undefined;
  /** The longest delay in milliseconds. A response that asks for a longer one is thrown. @default 10_000 */
  readonly maxDelayMs?: number | undefined;
}

/** How a call ended, for metrics, traces and logs. It holds no payload and no credential. */
export interface CallReport {
  readonly operation: OperationName;
  /** The id in the path. */
  readonly orderId: string | undefined;
  /** Whether the write was done. A read writes nothing: `"not-applied"`. */
  readonly outcome: Outcome;
  /** The status of the last response; undefined if the last attempt had none. */
  readonly status: number | undefined;
  /** The error that the call is rejected with; undefined for a success. */
  readonly error: unknown;
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

/** How one attempt of a call ended. It holds no payload and no credential. */
export interface AttemptReport extends HeaderContext {
  readonly idempotencyKey: string | undefined;
  /** Undefined if there was no response. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Why there was no response. */
  readonly error: unknown;
  /** The outcome of the call so far. */
  readonly outcome: Outcome;
  /** Milliseconds until the next attempt; undefined if this was the last. */
  readonly retryInMs: number | undefined;
  readonly durationMs: number;
}

/** The call that a hook is called for. */
export interface CallContext {
  readonly operation: OperationName;
}

/** The call, and its integration, that a hook is called for. */
export interface IntegrationContext extends CallContext {
  /** The name of the integration: `shiphero`. */
  readonly integration: string;
}

/** How requests are sent: with which credentials, where to, how often and how fast. */
export interface TransportOptions {
  /** The key of your organisation. */
  readonly apiKey: Credential;
  /** The token of one connection: one customer's warehouse system. */
  readonly accessToken: Credential;
  /**
   * Plain `http` is for this machine and for hosts without a dot, such as a container's name; see `allowInsecureHttp`.
   *
   * @default "https://production.trackstarhq.com"
   * @example "http://localhost:4010"
   */
  readonly baseUrl?: string | undefined;
  /** Takes a `baseUrl` with `http` on any host: credentials and payloads are then readable on the way. @default false */
  readonly allowInsecureHttp?: boolean | undefined;
  /**
   * More headers for every call, or a function that is asked for them before each attempt; if it throws, nothing is sent. The
   * client's own headers, and those that change how a request is read, are refused with a `TypeError`.
   *
   * @example () => { const carrier = {}; propagation.inject(context.active(), carrier); return carrier; } // OpenTelemetry
   */
  readonly headers?: Headers | ((context: HeaderContext) => Headers | Promise<Headers>) | undefined;
  /** Such as `createSandbox().fetch`. @default the global `fetch` at the time of the call */
  readonly fetch?: Fetch | undefined;
  /** Time limits in milliseconds. A number is the overall one. @default { attempt: 30_000, overall: 90_000 } */
  readonly timeoutMs?: number | Timeouts | undefined;
  /** How often and when a call is sent again. `false` sends it once. @default true */
  readonly retry?: boolean | RetryOptions | undefined;
  /** Keeps below the token's rate limits, as responses tell them. Make one client for each token. @default false */
  readonly pacing?: boolean | PacingOptions | undefined;
  /**
   * Called at the end of each call, successful or not, but not for one that is refused before anything is sent. An error of
   * the hook becomes a process warning: an applied write must not look refused.
   *
   * @example ({ operation, outcome, durationMs }) => histogram.record(durationMs, { operation, outcome })
   */
  readonly onResponse?: ((report: CallReport) => void) | undefined;
  /** Called after each attempt. An error of the hook becomes a process warning. */
  readonly onAttempt?: ((report: AttemptReport) => void) | undefined;
}

/** @typeParam Bodies The request bodies by operation: those of `integration`, or else the base contract's. */
export interface ClientOptions<Bodies extends RequestBodies = RequestTypes> extends TransportOptions {
  /**
   * The integration of the connection. Bodies are then typed and checked as it takes them, not as the base contract has them.
   *
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
  /** Called with the fields that the warehouse system ignored; `"throw"` makes them an `UnusedFieldsError`. */
  readonly onUnusedFields?: ("throw" | ((fields: readonly string[], context: CallContext) => void)) | undefined;
  /** Called with the fields and values of a response that the contract does not know yet. They may be personal data. */
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
  /** Ends the call and its waits. After the write was sent that is an `OutcomeUnknownError`. */
  readonly signal?: AbortSignal | undefined;
  /** As in `createClient`, for this call. @default the client's */
  readonly timeoutMs?: number | Timeouts | undefined;
  /**
   * Sends a shipment again, with the same key, while its outcome is unknown. The API then replays the first response if that
   * write succeeded, but one that ended in an error after the warehouse took it is made twice. The two `PUT`s are always sent
   * again. @default false
   */
  readonly resendWhenUnknown?: boolean | undefined;
  /** More headers for this call, such as `traceparent`, over those of the client; the same names are refused. */
  readonly headers?: Headers | undefined;
  /** As in `createClient`, for this call; both are called. */
  readonly onResponse?: ((report: CallReport) => void) | undefined;
}
