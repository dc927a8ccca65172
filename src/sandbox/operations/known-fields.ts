import { isObject } from "../../core/json.ts";
import { split } from "../../core/json-pointer.ts";
import { unknownFields } from "../../schemas/integration.ts";
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

function prune(value: unknown, { fields, items }: WriteRules): unknown {
  if (Array.isArray(value)) return items ? value.map((item) => prune(item, items)) : value;
  if (!isObject(value) || !fields) return value;
  const known = Object.entries(value).flatMap(([key, inner]) => {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return rules ? [[key, prune(inner, rules)] as const] : [];
  });
  return Object.fromEntries(known);
}
