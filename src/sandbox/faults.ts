import type { OperationName } from "../../generated/operations.ts";
import type { IncomingFacts } from "./request-log.ts";

/** What a proxy sends in place of JSON. */
export const spoiltBodies = ["html", "empty"] as const;
/** Where a connection can end. */
export const cuts = ["before-answer", "mid-answer"] as const;
/** When a fault acts. */
export const moments = ["before-write", "after-write"] as const;
/** How an event can come. */
export const events = ["truncated", "unknown", "duplicate"] as const;

/**
 * Something that goes otherwise than usual.
 *
 * `status`, `example`, `body` and `cut` spoil the answer; the others change what happens around it. Asked for by a
 * rule, or by one request with headers named alike: `x-sandbox-retry-after: 2`.
 *
 * An answer that is replayed for its idempotency key can be late and spoilt like any other: a cut with `times: 2` and
 * `after-write` loses the answer of one write twice.
 */
export interface Fault {
  /** The status to answer with. A documented one comes with its documented body. */
  status?: number;
  /** The documented example to answer with, such as `error-400-refused-by-warehouse`. */
  example?: string;
  /** Whole seconds for the `retry-after` header. */
  retryAfter?: number;
  /** What a proxy sends in place of JSON. */
  body?: (typeof spoiltBodies)[number];
  /** Where the connection ends. */
  cut?: (typeof cuts)[number];
  /**
   * `after-write`: the write is done first, and only its answer is spoilt. Default `before-write`, but for an answer
   * that is cut half-way `after-write`: it had begun. An error frees the idempotency key, a cut does not.
   */
  when?: (typeof moments)[number];
  /** How long it waits, before or after the write. Its idempotency key counts as running meanwhile. */
  latencyMs?: number;
  /** Dotted paths for `unused_fields`: the warehouse system ignores these fields of the body. */
  unusedFields?: readonly string[];
  /** The status that the order gets from the write; one that the contract does not know is the point. */
  orderStatus?: string;
  /** How the event comes: cut to its id, preceded by one of another type, or delivered twice. */
  event?: (typeof events)[number];
  /**
   * For how many requests: with a header, how many with the same idempotency key. A request counts if the fault acts
   * on it: one that is refused, and a replay of which nothing is spoilt or late, do not.
   */
  times?: number;
}

/** A fault for all requests that fit. */
export interface FaultRule extends Fault {
  operation?: OperationName;
  /** Further conditions. */
  match?: (request: IncomingFacts) => boolean;
  /** From 0 to 1: how likely a request that fits is hit. Seeded by the sandbox's `seed`. */
  probability?: number;
}

type Parser = (text: string) => unknown;

const whole: Parser = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
const text: Parser = (value) => value || undefined;
const oneOf =
  (...values: readonly string[]): Parser =>
  (value) =>
    values.includes(value) ? value : undefined;
const names: Parser = (value) => value.split(",").map((name) => name.trim());
const status: Parser = (value) => (/^[2-5]\d\d$/.test(value) ? Number(value) : undefined);

const parsers: { readonly [Key in keyof Required<Fault>]: Parser } = {
  status,
  example: text,
  retryAfter: whole,
  body: oneOf(...spoiltBodies),
  cut: oneOf(...cuts),
  when: oneOf(...moments),
  latencyMs: whole,
  unusedFields: names,
  orderStatus: text,
  event: oneOf(...events),
  times: whole,
};

const prefix = "x-sandbox-";
const parserOf = new Map(
  Object.entries(parsers).map(([key, parse]) => [
    prefix + key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    { key, parse },
  ]),
);

/** The fault that a request asks for in its headers, or what is wrong with how it asks. */
export function faultOfHeaders(headers: IncomingFacts["headers"]): { fault?: Fault; problem?: string } {
  const fault: Record<string, unknown> = {};
  for (const name of Object.keys(headers)) {
    if (!name.startsWith(prefix)) continue;
    const known = parserOf.get(name);
    if (!known) return { problem: `The sandbox has no control ${name}. It has ${[...parserOf.keys()].join(", ")}.` };
    const value = known.parse(headers[name] ?? "");
    if (value === undefined) return { problem: `The sandbox cannot read the value of ${name}.` };
    fault[known.key] = value;
  }
  return Object.keys(fault).length > 0 ? { fault } : {};
}
