import type { OperationName } from "../../../generated/operations.ts";
import type { IncomingFacts } from "../request-record.ts";

/**
 * Something that goes otherwise than usual.
 *
 * `status`, `example`, `body` and `cut` replace the response; the others change what happens around it. Asked for by a
 * rule, or by one request with headers named alike: `x-sandbox-retry-after: 2`.
 *
 * A response that is replayed for its idempotency key can be late and lost like any other: a cut with `times: 2` and
 * `after-write` loses the response of one write twice.
 */
export interface Fault {
  /** The status to answer with. A documented one comes with its documented body. */
  status?: number;
  /** The documented example to answer with, such as `error-400-refused-by-warehouse`. */
  example?: string;
  /** Whole seconds for the `retry-after` header. */
  retryAfter?: number;
  /** What a proxy sends in place of JSON. */
  body?: "html" | "empty";
  /** Where the connection ends. */
  cut?: "before-answer" | "mid-answer";
  /**
   * `after-write`: the write is done first, and only its response is replaced. An error frees the idempotency key, a
   * cut does not.
   *
   * @default "before-write", but "after-write" for a response that is cut half-way: it had begun.
   */
  when?: "before-write" | "after-write";
  /** How long it waits, before or after the write, in milliseconds. Its idempotency key counts as running meanwhile. */
  latencyMs?: number;
  /** Dotted paths for `unused_fields`: the warehouse system ignores these fields of the body. */
  unusedFields?: readonly string[];
  /** The status that the order gets from the write; one that the contract does not know is the point. */
  orderStatus?: string;
  /** How the event comes: truncated to its id, preceded by one of another type, or delivered twice. */
  event?: "truncated" | "unknown" | "duplicate";
  /**
   * For how many requests: with a header, how many with the same idempotency key. A request counts if the fault acts
   * on it: one that is refused, and a replay that is neither replaced nor late, do not.
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
