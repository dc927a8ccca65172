import type { Issue } from "../errors/contract-error.ts";
import { join, valueAt } from "../core/json-pointer.ts";
import { explain } from "./explain.ts";
import type { ValidatorError } from "./validator.ts";

/**
 * Something in a payload that the contract does not know yet.
 *
 * It is no error: the API grows. Report it, so that somebody updates the contract.
 */
export interface Drift {
  /** JSON Pointer to the field or value. */
  readonly path: string;
  /** `unusual-form`: of the right type, but not written as documented, such as a date without an offset. */
  readonly kind: "unknown-field" | "unknown-value" | "unusual-form";
  readonly value: unknown;
}

/** What a compiled validator found, as issues. `if` only repeats what its branch already said. */
export function toIssues(errors: readonly ValidatorError[], payload: unknown): Issue[] {
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

/** What strict mode found in a payload that the tolerant reading accepted, as drift. */
export function toDrift(issues: readonly Issue[], payload: unknown): Drift[] {
  return issues.map(({ path, keyword }) => ({
    path,
    kind: kindOf(keyword),
    value: valueAt(payload, path),
  }));
}

function kindOf(keyword: string): Drift["kind"] {
  if (keyword === "additionalProperties") return "unknown-field";
  return keyword === "enum" ? "unknown-value" : "unusual-form";
}
