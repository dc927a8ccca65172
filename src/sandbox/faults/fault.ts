import type { OperationName } from "../../../generated/operations.ts";
import type { IncomingFacts } from "../request-record.ts";

/**
 * A deviation from the usual response.
 *
 * `status`, `example`, `body` and `disconnect` replace the response; the others change its circumstances. A rule asks for
 * it, or one request with headers of the same names: `x-sandbox-retry-after: 2`.
 *
 * A response that is replayed for its idempotency key can be late and lost like any other: `disconnect` with `times: 2` and
 * `after-write` loses the response of one write twice.
 */
export interface Fault {
  /** The status to answer with. A documented one comes with its documented body. */
  status?: number;
  /** The documented example to answer with, such as `error-400-refused-by-warehouse`. */
  example?: string;
  /** Whole seconds for the `retry-after` header. */
  retryAfter?: number;
  /** A proxy's body in place of JSON. */
  body?: "html" | "empty";
  /** Where the connection ends. */
  disconnect?: "before-response" | "mid-response";
  /**
   * `after-write`: the write is done first, and only its response is replaced. An error frees the idempotency key, a
   * lost connection does not.
   *
   * @default "before-write", but "after-write" for `mid-response`: the response had begun.
   */
  when?: "before-write" | "after-write";
  /** The wait before or after the write, in milliseconds. Its idempotency key counts as running meanwhile. */
  latencyMs?: number;
  /** Dotted paths for `unused_fields`: the integration ignores these fields of the body. */
  unusedFields?: readonly string[];
  /** The status that the order gets from the write. Any text: try one that the contract does not know. */
  orderStatus?: string;
  /** How the event comes: truncated to its id, preceded by one of another type, or delivered twice. */
  event?: "truncated" | "unknown" | "duplicate";
  /**
   * For how many requests; with a header, for how many with the same idempotency key. A request counts if the fault acts
   * on it: a refused one does not, nor does a replay that is neither replaced nor late.
   */
  times?: number;
}

/** A fault for all requests that match. */
export interface FaultRule extends Fault {
  operation?: OperationName;
  /** Further conditions. */
  match?: (request: IncomingFacts) => boolean;
  /** From 0 to 1: how likely a request that matches is hit. Seeded by the sandbox's `seed`. */
  probability?: number;
}
