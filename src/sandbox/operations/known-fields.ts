import type { WriteRules } from "../../schemas/write-rules.ts";

export interface Known {
  readonly value: unknown;
  /** Dotted paths of the fields that the contract does not have. */
  readonly unknown: readonly string[];
}

/** What the contract knows of a request body: the pretend warehouse stores nothing else. */
export function keepKnown(body: unknown, rules: WriteRules): Known {
  const unknown: string[] = [];
  note(body, rules, { prefix: "", unknown });
  // Nearly always everything is known.
  return { value: unknown.length > 0 ? prune(body, rules) : body, unknown };
}

interface Location {
  readonly prefix: string;
  readonly unknown: string[];
}

function note(value: unknown, { fields, items }: WriteRules, { prefix, unknown }: Location): void {
  if (Array.isArray(value)) {
    if (items) for (const [at, item] of value.entries()) note(item, items, { prefix: `${prefix}${at}.`, unknown });
    return;
  }
  if (!isObject(value) || !fields) return;
  for (const key of Object.keys(value)) {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const inner = value[key];
    if (!rules) unknown.push(prefix + key);
    else if (isObject(inner)) note(inner, rules, { prefix: `${prefix}${key}.`, unknown });
  }
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
