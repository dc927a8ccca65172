import { operations, type OperationName } from "../../generated/operations.ts";
import { routes } from "../../generated/routes.ts";
import { maxTimerMs } from "../core/abortable.ts";
import { checkOneOf, checkOptions, type Kind } from "../core/check-options.ts";
import { HttpError, errorReply, jsonReply, mayHaveBody, type Reply, type SandboxRequest } from "./http/messages.ts";
import type { IncomingFacts } from "./request-record.ts";
import { documentedReply, exampleNames, type Route } from "./route.ts";
import { withoutCredentials } from "./rules/credentials.ts";
import type { Match } from "./rules/match-route.ts";

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
   * lost connection does not. The default is `before-write`, but `after-write` for `mid-response`: the response had begun.
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
  /** Further conditions. @example () => Math.random() < 0.2 */
  match?: (request: IncomingFacts) => boolean;
}

/** The rules by which requests go wrong. */
export interface Faults {
  /**
   * Adds a rule. The first rule that matches a request counts; headers come before rules.
   *
   * @throws {TypeError} for a field that does not exist or a value that it cannot have, and for a rule without an effect.
   */
  add(this: void, rule: FaultRule): void;
  /** Forgets all rules. */
  clear(this: void): void;
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
};
/** The other fields narrow a fault down: with these alone, a rule would only keep later ones from being found. */
const effects = Object.keys(faultKinds).filter((name) => name !== "when" && name !== "times");

const prefix = "x-sandbox-";
const headerOf = (name: string) => prefix + name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const headerKinds = Object.fromEntries(Object.entries(faultKinds).map(([name, kind]) => [headerOf(name), kind]));

/** A fault that counts one request less from now on; `undo` uncounts a request that it did not act on. */
type TakenFault = Readonly<{ fault: Fault; undo: () => void }>;

const noFault: TakenFault = { fault: {}, undo: () => undefined };
const maxCounted = 10_000;

/** Decides for each request whether and how it goes wrong. */
export class FaultRegistry {
  #rules: { rule: FaultRule; left: number }[] = [];
  /** How often a request asked for a fault by header, by its idempotency key. */
  readonly #asked = new Map<string, number>();

  /** @param of Who takes the rule, as the user wrote it. */
  add(rule: FaultRule, of = "faults.add"): void {
    checkRule(rule, of);
    this.#rules.push({ rule: { ...rule }, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#rules = [];
    this.#asked.clear();
  }

  /** The fault for a request; 400 for a header that cannot be read, 500 if a rule's `match` throws. */
  take({ route, parameters, request }: Match & { request: SandboxRequest }): TakenFault {
    const asked = faultOfHeaders(request.headers);
    if (asked) return this.#takeByHeader(asked, request);
    if (this.#rules.length === 0) return noFault;
    const { method, target, headers } = request;
    const facts = { operation: route.name, method, target, headers: withoutCredentials(headers), parameters };
    const hit = this.#rules.find(({ rule, left }) => left > 0 && matches(rule, facts));
    if (!hit) return noFault;
    hit.left--;
    return { fault: hit.rule, undo: () => void hit.left++ };
  }

  #takeByHeader(fault: Fault, { method, target, headers }: SandboxRequest): TakenFault {
    const { times } = fault;
    if (times === undefined) return { ...noFault, fault };
    const call = `${method} ${target} ${headers["idempotency-key"]}`;
    const before = this.#asked.get(call) ?? 0;
    if (before >= times) return noFault;
    if (this.#asked.size >= maxCounted) this.#asked.clear();
    this.#asked.set(call, before + 1);
    return { fault, undo: () => void this.#asked.set(call, (this.#asked.get(call) ?? 1) - 1) };
  }
}

/** Refuses an invalid fault rule by a `TypeError`, so that a slip does not pass for a test without faults. */
function checkRule(rule: FaultRule, of: string): void {
  checkOptions(rule ?? null, ruleKinds, of);
  const { operation, example } = rule;
  const hit = routes.filter(({ name }) => operation === undefined || name === operation);
  if (example !== undefined) checkOneOf(example, exampleNames(hit), `${of}: example`);
  if (Object.entries(rule).some(([name, value]) => value !== undefined && effects.includes(name))) return;
  throw new TypeError(`${of}: a fault rule must have an effect: one of ${effects.join(", ")}`);
}

function matches({ operation, match }: FaultRule, request: IncomingFacts): boolean {
  if (operation !== undefined && operation !== request.operation) return false;
  try {
    return !match || match(request);
  } catch (error) {
    // A test reads this: its own message helps it most.
    const message = error instanceof Error ? error.message : String(error);
    throw new HttpError(errorReply(500, `The match of a fault rule threw: ${message}`));
  }
}

/** The fault that a request asks for in its headers, if any; 400 for a header that is unknown or invalid. */
function faultOfHeaders(headers: SandboxRequest["headers"]): Fault | undefined {
  const asked = Object.entries(headers).filter(([header]) => header.startsWith(prefix));
  if (asked.length === 0) return undefined;
  const given = Object.fromEntries(asked.map(([header, text = ""]) => [header, parse(text, headerKinds[header])]));
  try {
    checkOptions(given, headerKinds, "sandbox");
  } catch (error) {
    throw error instanceof TypeError ? new HttpError(errorReply(400, error.message)) : error;
  }
  return Object.fromEntries(Object.keys(faultKinds).map((name) => [name, given[headerOf(name)]]));
}

/** The value that the text of a header stands for. */
function parse(text: string, kind: Kind | undefined): unknown {
  if (kind === "texts") return text.split(",").map((name) => name.trim());
  const isNumber = typeof kind === "object" && !Array.isArray(kind);
  return isNumber && /^\d+$/.test(text) ? Number(text) : text;
}

const html = "<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>\n";

/** Whether a fault keeps the usual response from arriving. */
export function replacesReply({ status, example, body, disconnect }: Fault): boolean {
  return (status ?? example ?? body ?? disconnect) !== undefined;
}

/** The response as the fault has it; 400 if it names an unknown example. `usual` is the response to the write, if done. */
export function applyFault(route: Route, fault: Fault, usual?: Reply): Reply {
  const reply = replyOf(route, fault, usual);
  return {
    ...reply,
    headers: {
      ...reply.headers,
      ...(reply.status === 429 && { "retry-after": "1", "x-ratelimit-remaining": "0" }),
      ...(fault.retryAfter !== undefined && { "retry-after": `${fault.retryAfter}` }),
    },
    ...(fault.disconnect && { disconnect: fault.disconnect }),
  };
}

function replyOf(route: Route, { status, example, body }: Fault, usual: Reply | undefined): Reply {
  if ((status ?? example ?? body) === undefined) return usual ?? errorReply(502, "The connection ends here.");
  const code = status ?? 502;
  if (body === "empty" || !mayHaveBody(code)) return { status: code, headers: {}, text: "" };
  if (body === "html") return { status: code, headers: { "content-type": "text/html" }, text: html };
  const documented = documentedReply(route, { status, example });
  if (documented) return documented;
  if (example !== undefined) {
    const known = exampleNames([route]).join(", ");
    const error = `Unknown example ${JSON.stringify(example)} of ${route.name}. Use one of: ${known}.`;
    throw new HttpError(errorReply(400, error));
  }
  return code < 400 ? jsonReply(code, {}) : errorReply(code, `The sandbox was asked to answer with ${code}.`);
}
