import { Denial, failure } from "./answers.ts";
import { faultOfHeaders } from "./faults.ts";
import type { Fault, FaultRule } from "./faults.ts";
import type { Random } from "./random.ts";
import type { IncomingFacts } from "./request-log.ts";

/** The rules by which requests go wrong. */
export interface Faults {
  /** Adds a rule. The first rule that fits a request counts; headers come before rules. */
  add(this: void, rule: FaultRule): void;
  /** Forgets all rules. */
  clear(this: void): void;
}

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
    this.#rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  };

  readonly clear = (): void => {
    this.#rules = [];
    this.#asked.clear();
  };

  /** @throws {Denial} with 400 if a header that asks for a fault cannot be read. */
  faultFor(request: IncomingFacts): Fault {
    const { fault, problem } = faultOfHeaders(request.headers);
    if (problem !== undefined) throw new Denial(failure(400, problem));
    if (fault) return this.#isUsedUp(fault, request) ? {} : fault;
    const hit = this.#rules.find(({ rule, left }) => left > 0 && this.#fits(rule, request));
    if (!hit) return {};
    hit.left--;
    return hit.rule;
  }

  #fits({ operation, match, probability = 1 }: FaultRule, request: IncomingFacts): boolean {
    if (operation !== undefined && operation !== request.operation) return false;
    if (match && !match(request)) return false;
    return probability >= 1 || this.#random() < probability;
  }

  #isUsedUp({ times }: Fault, { headers, operation, target }: IncomingFacts): boolean {
    if (times === undefined) return false;
    const call = `${operation} ${target} ${headers["idempotency-key"]}`;
    const before = this.#asked.get(call) ?? 0;
    if (this.#asked.size >= mostCounted) this.#asked.clear();
    this.#asked.set(call, before + 1);
    return before >= times;
  }
}
