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

/** A fault that counts one request less from now on. */
export interface TakenFault {
  readonly fault: Fault;
  /** Uncounts the request: the fault did not act on it. */
  readonly undo: () => void;
}

const noFault: TakenFault = { fault: {}, undo: () => undefined };
const maxCounted = 10_000;

/** Decides for each request whether and how it goes wrong. */
export class FaultRegistry {
  #rules: { rule: FaultRule; left: number }[] = [];
  readonly #random: Random;
  /** How often a request asked for a fault by header, by its idempotency key. */
  readonly #asked = new Map<string, number>();

  constructor(random: Random) {
    this.#random = random;
  }

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
  take(match: Match, request: SandboxRequest): TakenFault {
    const asked = readFault(request);
    if (asked) return this.#takeByHeader(asked, request);
    if (this.#rules.length === 0) return noFault;
    const facts = factsOf(match, request);
    const hit = this.#rules.find(({ rule, left }) => left > 0 && this.#matches(rule, facts));
    if (!hit) return noFault;
    hit.left--;
    return { fault: hit.rule, undo: () => void hit.left++ };
  }

  #matches({ operation, match, probability = 1 }: FaultRule, request: IncomingFacts): boolean {
    if (operation !== undefined && operation !== request.operation) return false;
    if (match && !holds(match, request)) return false;
    return probability >= 1 || this.#random() < probability;
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

function readFault({ headers }: SandboxRequest): Fault | undefined {
  try {
    return faultOfHeaders(headers);
  } catch (error) {
    if (error instanceof TypeError) throw new HttpError(errorReply(400, error.message));
    throw error;
  }
}

function factsOf({ route, parameters }: Match, { method, target, headers }: SandboxRequest): IncomingFacts {
  return { operation: route.name, method, target, headers: withoutCredentials(headers), parameters };
}

function holds(match: NonNullable<FaultRule["match"]>, request: IncomingFacts): boolean {
  try {
    return match(request);
  } catch (error) {
    // A test reads this: its own message helps it most.
    const message = error instanceof Error ? error.message : String(error);
    throw new HttpError(errorReply(500, `The match of a fault rule threw: ${message}`));
  }
}
