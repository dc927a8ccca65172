import { isObject } from "../../core/json.ts";
import { split } from "../../core/json-pointer.ts";
import { unknownFields } from "../../schemas/integration.ts";
import type { WriteRules } from "../../schemas/write-rules.ts";

/** A request body without its unknown fields. */
export interface Known {
  readonly value: unknown;
  /** Dotted paths of the fields that are not known. */
  readonly unknown: readonly string[];
}

/** Keeps the fields of a request body that its rules list: the pretend warehouse takes nothing else. */
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

/** A body without the fields of these dotted paths, as an integration that ignores them sees it. */
export function withoutFields(body: unknown, paths: readonly string[]): unknown {
  return paths.reduce((left, path) => without(left, path.split(".")), body);
}

function without(value: unknown, [key = "", ...inner]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return value;
  const entries = Object.entries(value);
  if (inner.length > 0) {
    const changed = entries.map(([name, child]) => [name, name === key ? without(child, inner) : child] as const);
    return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
  }
  // An item of a list stays: without it, the others would change their places.
  return Array.isArray(value) ? value : Object.fromEntries(entries.filter(([name]) => name !== key));
}
