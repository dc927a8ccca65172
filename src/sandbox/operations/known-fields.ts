import { split } from "../../core/json-pointer.ts";
import { unknownFields } from "../../schemas/unknown-fields.ts";
import { issuesOf } from "../../schemas/validate.ts";
import type { RequestValidators } from "../../schemas/validator.ts";
import type { WriteRules } from "../../schemas/write-rules.ts";

export interface Known {
  readonly value: unknown;
  /** Dotted paths of the fields that are not known. */
  readonly unknown: readonly string[];
}

/** What is known of a request body: the pretend warehouse takes nothing else. */
export function keepKnown(body: unknown, rules: WriteRules): Known {
  const unknown = unknownFields(body, rules).map((path) => split(path).join("."));
  // Nearly always everything is known.
  return { value: unknown.length > 0 ? prune(body, rules) : body, unknown };
}

/**
 * What an order can hold of a body as a warehouse system takes it: its own fields are not stored, nor those that it takes
 * in another form than the base contract.
 */
export function keepStorable(body: unknown, base: RequestValidators): unknown {
  const known = prune(body, base.rules);
  const issues = issuesOf(base, known).filter(({ keyword }) => keyword !== "required");
  const misfits = new Set(issues.map(({ path }) => split(path)[0]));
  if (!isObject(known) || misfits.size === 0) return known;
  return Object.fromEntries(Object.entries(known).filter(([key]) => !misfits.has(key)));
}

function prune(value: unknown, { fields, items }: WriteRules): unknown {
  if (Array.isArray(value)) return items ? value.map((item) => prune(item, items)) : value;
  if (!isObject(value) || !fields) return value;
  const known = Object.entries(value).flatMap(([key, inner]) => {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return rules ? [[key, prune(inner, rules)] as const] : [];
  });
  return Object.fromEntries(known);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
