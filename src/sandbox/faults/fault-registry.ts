import { HttpError, errorReply, type SandboxRequest } from "../http/messages.ts";
import type { Random } from "../random.ts";
import type { IncomingFacts } from "../request-record.ts";
import { withoutCredentials } from "../rules/credentials.ts";
import type { Match } from "../rules/match-route.ts";
import { checkRule, faultOfHeaders, type Fault, type FaultRule } from "./fault.ts";

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
  take({ route, parameters, request }: Match & { request: SandboxRequest }, random: Random): TakenFault {
    const asked = faultOfHeaders(request.headers);
    if (asked) return this.#takeByHeader(asked, request);
    if (this.#rules.length === 0) return noFault;
    const { method, target, headers } = request;
    const facts = { operation: route.name, method, target, headers: withoutCredentials(headers), parameters };
    const hit = this.#rules.find(({ rule, left }) => left > 0 && matches(rule, facts, random));
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

function matches({ operation, match, probability = 1 }: FaultRule, request: IncomingFacts, random: Random): boolean {
  if (operation !== undefined && operation !== request.operation) return false;
  try {
    if (match && !match(request)) return false;
  } catch (error) {
    // A test reads this: its own message helps it most.
    const message = error instanceof Error ? error.message : String(error);
    throw new HttpError(errorReply(500, `The match of a fault rule threw: ${message}`));
  }
  return probability >= 1 || random() < probability;
}
