import { operations } from "../../../generated/operations.ts";
import { maxTimerMs } from "../../core/abortable.ts";
import { checkKind, checkOneOf, checkOptions, type Kind } from "../../core/check-options.ts";
import type { SandboxRequest } from "../http/messages.ts";
import type { Fault, FaultRule } from "./fault.ts";

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

/**
 * Validates a fault rule, so that a slip does not pass for a test without faults.
 *
 * @param of Who takes the rule, as the user wrote it: `faults.add`.
 * @throws {TypeError} naming the field that is wrong, and its valid values.
 */
export function checkRule(rule: FaultRule, of: string): void {
  checkOptions(rule ?? null, ruleKinds, of);
  if (Object.entries(rule).some(([name, value]) => value !== undefined && effects.includes(name))) return;
  throw new TypeError(`${of}: a fault rule must have an effect: one of ${effects.join(", ")}`);
}

/**
 * The fault that a request asks for in its headers; undefined if it asks for none.
 *
 * @throws {TypeError} for a header that does not exist, or that cannot be read.
 */
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
