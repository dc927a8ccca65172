import { isContainer, isObject } from "../../core/json.ts";
import { split } from "../../core/json-pointer.ts";
import { unknownFields } from "../../schemas/integration.ts";
import type { WriteRules } from "../../schemas/write-rules.ts";

/** A request body without its unknown fields. */
export interface Known {
  readonly value: unknown;
  /** Dotted paths of the fields that are not known. */
  readonly unknown: readonly string[];
}

/** Keeps the fields of a request body that its rules list: the sandbox stores nothing else. */
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

/** A copy of a body without the fields of these dotted paths. */
export function withoutFields(body: unknown, paths: readonly string[]): unknown {
  return paths.reduce((left, path) => withoutField(left, path.split(".")), body);
}

/** A copy of a JSON value without the field at a path, where `*` stands for every index or key. */
export function withoutField(value: unknown, [key = "", ...inner]: readonly string[]): unknown {
  if (!isContainer(value)) return value;
  const entries = Object.entries(value);
  const isMeant = (name: string): boolean => key === "*" || name === key;
  if (inner.length === 0 && !Array.isArray(value))
    return Object.fromEntries(entries.filter(([name]) => !isMeant(name)));
  // An item of a list stays: without it, the others would change their places.
  if (inner.length === 0) return value;
  const changed = entries.map(([name, child]) => [name, isMeant(name) ? withoutField(child, inner) : child] as const);
  return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
}
