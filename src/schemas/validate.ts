import { ContractError, type Issue } from "../errors/contract-error.ts";
import { isObject, join, valueAt } from "../core/json.ts";
import { toJsonValue } from "./plain-json.ts";
import type { ComponentValidators, RequestValidators, ValidatorError } from "./validator.ts";
import { lintBody } from "./write-rules.ts";

/**
 * Something in a payload that the contract does not know yet.
 *
 * It is not an error: the API grows. Report it, so that somebody updates the contract.
 */
export interface Drift {
  /** JSON Pointer to the field or value. */
  readonly path: string;
  /**
   * `unusual-form`: of the right type, but not written as documented, such as a date without an offset. `unsafe-integer`, of
   * deliveries only: too large for a JavaScript number, so it may have changed; `rawBody` has its digits.
   */
  readonly kind: "unknown-field" | "unknown-value" | "unusual-form" | "unsafe-integer";
  readonly value: unknown;
}

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

/** The findings of a compiled validator, as issues. `if` only repeats the finding of its branch. */
function toIssues(errors: readonly ValidatorError[], payload: unknown): Issue[] {
  return errors.filter(({ keyword }) => keyword !== "if").map((error) => toIssue(error, payload));
}

function toIssue(error: ValidatorError, payload: unknown): Issue {
  const { instancePath, keyword, params } = error;
  if (keyword === "knownFields" || keyword === "additionalProperties") {
    const path = join(instancePath, String(params["additionalProperty"]));
    return { path, keyword: "additionalProperties", message: "is a field that the contract does not have" };
  }
  return { path: instancePath, keyword, message: explain(error, valueAt(payload, instancePath)) };
}

/** The issues that strict mode adds for a payload that the tolerant reading accepts, as drift. */
export function toDrift(issues: readonly Issue[], payload: unknown): Drift[] {
  return issues.map(({ path, keyword }) => {
    const kind = keyword === "enum" ? "unknown-value" : "unusual-form";
    return { path, kind: keyword === "additionalProperties" ? "unknown-field" : kind, value: valueAt(payload, path) };
  });
}

const unitOf: Readonly<Record<string, string>> = { Properties: "key", Items: "item", Length: "character" };

/** The message of an issue. It never quotes the payload, only its type. */
function explain({ keyword, params }: ValidatorError, found: unknown): string {
  const limit = String(params["limit"]);
  const [, bound, counted = ""] = /^(min|max)(Properties|Items|Length)$/.exec(keyword) ?? [];
  if (bound) return `must have at ${bound === "min" ? "least" : "most"} ${limit} ${unitOf[counted]}(s)`;
  switch (keyword) {
    case "required":
      return `lacks the required field "${String(params["missingProperty"])}"`;
    case "type":
      return `must be ${[params["type"]].flat().join(" or ")}, but is ${typeName(found)}`;
    case "enum": {
      const values = [params["allowedValues"]].flat().map((value) => JSON.stringify(value));
      return `must be one of ${values.join(", ")}`;
    }
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    case "format":
      return params["format"] === "date"
        ? "must be a date such as 2022-01-02"
        : "must be an RFC 3339 date-time such as 2022-01-02T05:05:05Z";
    case "pattern":
      return `must match ${String(params["pattern"])}`;
    case "multipleOf":
      return `must be a multiple of ${String(params["multipleOf"])}`;
    case "uniqueItems":
      return `must not hold the same item twice (${String(params["j"])} and ${String(params["i"])})`;
    default:
      return "comparison" in params
        ? `must be ${String(params["comparison"])} ${limit}`
        : `breaks the rule "${keyword}"`;
  }
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "number" || Number.isInteger(value)) return typeof value;
  return Number.isFinite(value) ? "a fraction" : "NaN or infinite";
}
