import { operations, type OperationName } from "../../../generated/operations.ts";
import { routes } from "../../../generated/routes.ts";
import { maxTimerMs } from "../../core/abortable.ts";
import { checkKind, checkOneOf, checkOptions, type Kind } from "../../core/check-options.ts";
import type { SandboxRequest } from "../http/messages.ts";
import type { IncomingFacts } from "../request-record.ts";
import { exampleNames } from "../route.ts";

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

/** The kinds of a fault's fields: a new fault is a line here, one in `Fault`, and its effect. */
const faultKinds: Readonly<Record<keyof Fault, Kind>> = {
  status: { min: 200, max: 599, integer: true },
  example: "text",
  retryAfter: { integer: true, unit: "seconds" },
  body: ["html", "empty"],
  disconnect: ["before-response", "mid-response"],
  when: ["before-write", "after-write"],
  latencyMs: { max: maxTimerMs, unit: "milliseconds" },
  unusedFields: "texts",
  orderStatus: "text",
  event: ["truncated", "unknown", "duplicate"],
  times: { integer: true },
};
const ruleKinds: Readonly<Record<keyof FaultRule, Kind>> = {
  ...faultKinds,
  operation: Object.keys(operations),
  match: "function",
  probability: { max: 1 },
};
/** The other fields narrow a fault down: with these alone, a rule would only keep later ones from being found. */
const effects = Object.keys(faultKinds).filter((name) => name !== "when" && name !== "times");

const prefix = "x-sandbox-";
const byHeader = new Map(
  Object.entries(faultKinds).map(([name, kind]) => [
    prefix + name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    { name, kind },
  ]),
);

/** Refuses an invalid fault rule by a `TypeError`, so that a slip does not pass for a test without faults. */
export function checkRule(rule: FaultRule, of: string): void {
  checkOptions(rule ?? null, ruleKinds, of);
  const { operation, example } = rule;
  const hit = routes.filter(({ name }) => operation === undefined || name === operation);
  if (example !== undefined) checkOneOf(example, exampleNames(hit), `${of}: example`);
  if (Object.entries(rule).some(([name, value]) => value !== undefined && effects.includes(name))) return;
  throw new TypeError(`${of}: a fault rule must have an effect: one of ${effects.join(", ")}`);
}

/** The fault that a request asks for in its headers, if any; a `TypeError` for a header that is unknown or invalid. */
export function faultOfHeaders(headers: SandboxRequest["headers"]): Fault | undefined {
  const asked = Object.keys(headers).filter((header) => header.startsWith(prefix));
  if (asked.length === 0) return undefined;
  const fault: Record<string, unknown> = {};
  for (const header of asked) {
    const field = byHeader.get(header);
    if (!field) {
      checkOneOf(header, [...byHeader.keys()], "sandbox: header");
      continue;
    }
    const value = parse(headers[header] ?? "", field.kind);
    checkKind(value, field.kind, header);
    fault[field.name] = value;
  }
  return fault;
}

/** The value that the text of a header stands for. */
function parse(text: string, kind: Kind): unknown {
  if (kind === "texts") return text.split(",").map((name) => name.trim());
  const isNumber = typeof kind === "object" && !Array.isArray(kind);
  return isNumber && /^\d+$/.test(text) ? Number(text) : text;
}
