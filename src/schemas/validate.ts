import { ContractError, type Issue } from "../errors/contract-error.ts";
import { toDrift, toIssues, type Drift } from "./issues.ts";
import type { ComponentValidators, RequestValidators } from "./validator.ts";
import { isObject } from "../core/json.ts";
import { toJsonValue } from "./plain-json.ts";
import { lintBody } from "./write-rules.ts";

const none: readonly never[] = Object.freeze([]);

/** Where a value breaks the contract, read tolerantly; empty for a valid one, at most 100 otherwise. */
export function issuesOf({ validate }: ComponentValidators, value: unknown): readonly Issue[] {
  // Read at once: the next validation overwrites them.
  return validate(value) ? none : toIssues(validate.errors ?? none, value);
}

/** The issues that strict mode adds for a value that the contract accepts; at most 100. */
export function strictIssuesOf({ drift }: ComponentValidators, value: unknown): readonly Issue[] {
  return !drift || drift(value) ? none : toIssues(drift.errors ?? none, value);
}

/** @throws {ContractError} if the value breaks the contract, read tolerantly. */
export function assertValid<T>(component: ComponentValidators<T>, value: unknown): asserts value is T {
  const issues = issuesOf(component, value);
  if (issues.length > 0) throw new ContractError(component.name, issues);
}

/** Parts that the contract does not know yet, of a value that it accepts; at most 100. */
export function driftOf(component: ComponentValidators, value: unknown): readonly Drift[] {
  return toDrift(strictIssuesOf(component, value), value);
}

/**
 * Why the API would refuse a parsed request body: breaches of the write rules or the contract, one issue for each location.
 *
 * A `null` breaks both. The write rules explain it better, and come first.
 */
export function requestIssues(
  request: RequestValidators,
  body: unknown,
  linted: readonly Issue[] = lintBody(body, request.rules, request.refused),
): readonly Issue[] {
  const explained = new Set(linted.map(({ path }) => path));
  const others = issuesOf(request, body).filter(({ path, keyword }) => keyword === "required" || !explained.has(path));
  return [...linted, ...others];
}

/** A body as it would be sent, and what the write rules say of it, beside what JSON cannot hold. */
export function lintValue({ rules, refused }: RequestValidators, body: unknown): { value: unknown; issues: Issue[] } {
  const value = toJsonValue(body);
  const issues = lintBody(value, rules, refused);
  if (rules.nonEmpty && isObject(value) && Object.keys(value).length === 0)
    issues.push({ path: "", keyword: "empty", message: "says nothing to change" });
  return { value, issues };
}

/** A body as it would be sent, and why it is refused: the verdict of the client and of a Standard Schema. */
export function judgeBody(request: RequestValidators, body: unknown): { value: unknown; issues: readonly Issue[] } {
  const { value, issues } = lintValue(request, body);
  return { value, issues: requestIssues(request, value, issues) };
}
