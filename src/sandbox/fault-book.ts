import { Denial, failure } from "./answers.ts";
import { requireRule } from "./fault-rules.ts";
import { faultOfHeaders } from "./faults.ts";
import type { Fault, FaultRule } from "./faults.ts";
import { messageOf } from "./hooks.ts";
import type { Random } from "./random.ts";
import type { IncomingFacts } from "./request-log.ts";

/** The rules by which requests go wrong. */
export interface Faults {
  /**
   * Adds a rule. The first rule that fits a request counts; headers come before rules.
   *
   * @throws {TypeError} if the rule asks for what the sandbox cannot do.
   */
  add(this: void, rule: FaultRule): void;
  /** Forgets all rules. */
  clear(this: void): void;
}

/** A fault that counts one request less from now on. */
export interface TakenFault {
  fault: Fault;
  /** Takes the counting back: the fault did not act. */
  giveBack: () => void;
}

const noFault: TakenFault = { fault: {}, giveBack: () => {} };
const mostCounted = 10_000;

/** Decides for each request whether and how it goes wrong. */
export class FaultBook implements Faults {
  #rules: { rule: FaultRule; left: number }[] = [];
  readonly #random: Random;
  readonly #asked = new Map<string, number>();

  constructor(rules: readonly FaultRule[], random: Random) {
    this.#random = random;
    for (const rule of rules) this.add(rule);
  }

  readonly add = (rule: FaultRule): void => {
    requireRule(rule);
    this.#rules.push({ rule: { ...rule }, left: rule.times ?? Number.POSITIVE_INFINITY });
  };

  readonly clear = (): void => {
    this.#rules = [];
    this.#asked.clear();
  };

  /**
   * The fault for a request.
   *
   * @throws {Denial} with 400 if a header that asks for a fault cannot be read, with 500 if a rule's `match` throws.
   */
  take(request: IncomingFacts): TakenFault {
    const { fault, problem } = faultOfHeaders(request.headers);
    if (problem !== undefined) throw new Denial(failure(400, problem));
    if (fault) return this.#takeByCall(fault, request);
    const hit = this.#rules.find(({ rule, left }) => left > 0 && this.#fits(rule, request));
    if (!hit) return noFault;
    hit.left--;
    return { fault: hit.rule, giveBack: () => void hit.left++ };
  }

  #fits({ operation, match, probability = 1 }: FaultRule, request: IncomingFacts): boolean {
    if (operation !== undefined && operation !== request.operation) return false;
    if (match && !holds(match, request)) return false;
    return probability >= 1 || this.#random() < probability;
  }

  #takeByCall(fault: Fault, { headers, operation, target }: IncomingFacts): TakenFault {
    const { times } = fault;
    if (times === undefined) return { ...noFault, fault };
    const call = `${operation} ${target} ${headers["idempotency-key"]}`;
    const before = this.#asked.get(call) ?? 0;
    if (before >= times) return noFault;
    if (this.#asked.size >= mostCounted) this.#asked.clear();
    this.#asked.set(call, before + 1);
    return { fault, giveBack: () => void this.#asked.set(call, (this.#asked.get(call) ?? 1) - 1) };
  }
}

function holds(match: NonNullable<FaultRule["match"]>, request: IncomingFacts): boolean {
  try {
    return match(request);
  } catch (error) {
    throw new Denial(failure(500, `The match of a fault rule threw: ${messageOf(error)}`));
  }
}
