import type { WriteRules } from "../../schemas/write-rules.ts";

export interface Known {
  readonly value: unknown;
  /** Dotted paths of the fields that the contract does not have. */
  readonly unknown: readonly string[];
}

/** What the contract knows of a request body: the pretend warehouse stores nothing else. */
export function keepKnown(body: unknown, rules: WriteRules): Known {
  const unknown: string[] = [];
  return { value: prune(body, rules, { path: "", unknown }), unknown };
}

interface Location {
  readonly path: string;
  readonly unknown: string[];
}

function prune(value: unknown, { fields, items }: WriteRules, { path, unknown }: Location): unknown {
  if (typeof value !== "object" || value === null) return value;
  const inside = (key: string | number): Location => ({ path: path ? `${path}.${key}` : `${key}`, unknown });
  if (Array.isArray(value)) return items ? pruneItems(value, items, inside) : value;
  if (!fields) return value;
  const known: [string, unknown][] = [];
  let isWhole = true;
  for (const [key, inner] of Object.entries(value)) {
    const rules = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const kept = rules && prune(inner, rules, inside(key));
    if (rules) known.push([key, kept]);
    else unknown.push(inside(key).path);
    isWhole &&= rules !== undefined && kept === inner;
  }
  return isWhole ? value : Object.fromEntries(known);
}

function pruneItems(items: readonly unknown[], rules: WriteRules, inside: (at: number) => Location): unknown {
  const kept = items.map((item, at) => prune(item, rules, inside(at)));
  return kept.every((item, at) => item === items[at]) ? items : kept;
}
