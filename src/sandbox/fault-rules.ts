import { didYouMean } from "../core/nearest.ts";
import { maxTimerMs } from "../core/timer.ts";
import { cuts, events, moments, spoiltBodies } from "./faults.ts";
import type { FaultRule } from "./faults.ts";
import { routes } from "./routes.ts";

/** What a field of a rule may hold, and how to say so. */
interface Requirement {
  fits: (value: unknown) => boolean;
  expected: string;
  /** Every value that fits, where that is a list. */
  values?: readonly string[];
}

const whole = (least: number, most = Number.MAX_SAFE_INTEGER): Requirement => ({
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  expected: `a whole number ${most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`}`,
});
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const text: Requirement = { fits: isText, expected: "a text" };
const oneOf = (values: readonly string[]): Requirement => ({
  fits: (value) => values.includes(value as string),
  expected: `one of ${values.join(", ")}`,
  values,
});

const requirements: { readonly [Key in keyof Required<FaultRule>]: Requirement } = {
  status: whole(200, 599),
  example: text,
  retryAfter: whole(0),
  body: oneOf(spoiltBodies),
  cut: oneOf(cuts),
  when: oneOf(moments),
  latencyMs: {
    fits: (value) => typeof value === "number" && value >= 0 && value <= maxTimerMs,
    expected: `a number of milliseconds that is not negative, at most ${maxTimerMs}`,
  },
  unusedFields: { fits: (value) => Array.isArray(value) && value.every(isText), expected: "a list of names" },
  orderStatus: text,
  event: oneOf(events),
  times: whole(0),
  operation: oneOf(routes.map(({ operationId }) => operationId)),
  match: { fits: (value) => typeof value === "function", expected: "a function" },
  probability: {
    fits: (value) => typeof value === "number" && value >= 0 && value <= 1,
    expected: "a number from 0 to 1",
  },
};
const byName = new Map<string, Requirement>(Object.entries(requirements));

/**
 * Holds a fault rule to what the sandbox can do, so that a slip does not pass for a test without faults.
 *
 * @throws {TypeError} that says which field is wrong, and what is valid.
 */
export function requireRule(rule: FaultRule): void {
  if (typeof rule !== "object" || rule === null) throw new TypeError("A fault rule must be an object.");
  for (const [name, value] of Object.entries(rule)) {
    const known = byName.get(name);
    if (!known) {
      const hint = didYouMean(name, byName.keys());
      throw new TypeError(`A fault rule has no field ${name}.${hint} It has ${[...byName.keys()].join(", ")}.`);
    }
    if (value === undefined || known.fits(value)) continue;
    const hint = didYouMean(value, known.values ?? []);
    throw new TypeError(`The ${name} of a fault rule must be ${known.expected}; it is ${shown(value)}.${hint}`);
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
