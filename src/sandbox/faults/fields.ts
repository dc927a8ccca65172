import { operations } from "../../../generated/operations.ts";
import { didYouMean } from "../../core/text.ts";
import { maxTimerMs } from "../../core/abortable.ts";
import type { SandboxRequest } from "../http/request.ts";
import type { Fault, FaultRule } from "./fault.ts";

/** What a field of a fault may hold, in words, and how the text of a header becomes its value. */
interface Field {
  readonly accepts: (value: unknown) => boolean;
  readonly expected: string;
  /** Every value that it may hold, where that is a list. */
  readonly values?: readonly string[];
  /** Missing for what only a rule can say. */
  readonly parse?: (text: string) => unknown;
}

const number = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);
const isString = (value: unknown): boolean => typeof value === "string" && value !== "";

const inRange = (value: unknown, min: number, max: number): boolean =>
  typeof value === "number" && value >= min && value <= max;

const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Field => ({
  accepts: (value) => inRange(value, min, max) && Number.isInteger(value),
  expected: `a whole number ${max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`}`,
  parse: number,
});

const string: Field = { accepts: isString, expected: "a string that is not empty", parse: String };

const oneOf = (...values: readonly string[]): Field => ({
  accepts: (value) => typeof value === "string" && values.includes(value),
  expected: `one of ${values.join(", ")}`,
  values,
  parse: String,
});

const onlyInRules = ({ parse: _parse, ...field }: Field): Field => field;

/** The one description of a fault's fields: a new fault is a line here, one in `Fault`, and what it does. */
const fields: { readonly [Name in keyof Required<FaultRule>]: Field } = {
  status: whole(200, 599),
  example: string,
  retryAfter: whole(0),
  body: oneOf("html", "empty"),
  cut: oneOf("before-answer", "mid-answer"),
  when: oneOf("before-write", "after-write"),
  latencyMs: {
    accepts: (value) => inRange(value, 0, maxTimerMs),
    expected: `a number of milliseconds that is not negative, at most ${maxTimerMs}`,
    parse: number,
  },
  unusedFields: {
    accepts: (value) => Array.isArray(value) && value.every(isString),
    expected: "a list of names",
    parse: (text) => text.split(",").map((name) => name.trim()),
  },
  orderStatus: string,
  event: oneOf("truncated", "unknown", "duplicate"),
  times: whole(0),
  operation: onlyInRules(oneOf(...Object.keys(operations))),
  match: { accepts: (value) => typeof value === "function", expected: "a function" },
  probability: { accepts: (value) => inRange(value, 0, 1), expected: "a number from 0 to 1" },
};

/** The fields that say what goes wrong: without one, a rule would only keep later ones from being found. */
const effects = [
  "status",
  "example",
  "retryAfter",
  "body",
  "cut",
  "latencyMs",
  "unusedFields",
  "orderStatus",
  "event",
] as const satisfies readonly (keyof FaultRule)[];

const byName = new Map<string, Field>(Object.entries(fields));
const prefix = "x-sandbox-";
const byHeader = new Map(
  [...byName].flatMap(([name, { parse, ...field }]) => {
    const header = prefix + name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return parse ? [[header, { name, parse, ...field }] as const] : [];
  }),
);

/**
 * Validates a fault rule, so that a slip does not pass for a test without faults.
 *
 * @throws {TypeError} that says which field is wrong, and what is valid.
 */
export function requireRule(rule: FaultRule): void {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule))
    throw new TypeError("A fault rule must be an object.");
  for (const [name, value] of Object.entries(rule)) {
    const field = byName.get(name);
    if (!field) {
      const hint = didYouMean(name, byName.keys());
      throw new TypeError(`A fault rule has no field ${name}.${hint} It has ${[...byName.keys()].join(", ")}.`);
    }
    if (value === undefined || field.accepts(value)) continue;
    const hint = didYouMean(value, field.values ?? []);
    throw new TypeError(`The ${name} of a fault rule must be ${field.expected}; it is ${shown(value)}.${hint}`);
  }
  if (effects.some((name) => rule[name] !== undefined)) return;
  throw new TypeError(`A fault rule must say what goes wrong, with one of ${effects.join(", ")}.`);
}

/** The fault that a request asks for in its headers, or what is wrong with how it asks; undefined if it asks for none. */
export function faultOfHeaders(headers: SandboxRequest["headers"]): Fault | { problem: string } | undefined {
  const asked = Object.keys(headers).filter((header) => header.startsWith(prefix));
  if (asked.length === 0) return undefined;
  const fault: Record<string, unknown> = {};
  for (const header of asked) {
    const field = byHeader.get(header);
    if (!field) return { problem: `The sandbox has no control ${header}. It has ${[...byHeader.keys()].join(", ")}.` };
    const value = field.parse(headers[header] ?? "");
    if (!field.accepts(value)) return { problem: `The header ${header} must be ${field.expected}.` };
    fault[field.name] = value;
  }
  return fault;
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
