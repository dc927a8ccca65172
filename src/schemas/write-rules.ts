import type { Issue } from "../errors/contract-error.ts";
import { join } from "./json-pointer.ts";
import { nearMiss } from "./near-miss.ts";

/** What the contract says of one place in a request body. */
export interface WriteRules {
  readonly nullable?: boolean;
  readonly fields?: Readonly<Record<string, WriteRules>>;
  readonly items?: WriteRules;
  readonly mistaken?: Readonly<Record<string, string>>;
}

interface Place {
  path: string;
  value: unknown;
  rules: WriteRules;
}

/** A container whose inside is being looked at. */
interface Open {
  container: unknown;
  inside: Iterator<Place>;
}

const unruled: WriteRules = {};
const mostIssues = 100;

/** Everything in a body that the API would answer with 422, in the order of the body; at most 100 findings. */
export function lintBody(body: unknown, rules: WriteRules, refused: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const open: Open[] = [{ container: undefined, inside: [{ path: "", value: body, rules }].values() }];
  const above = new Set<unknown>();
  while (open.length > 0) {
    const current = open[open.length - 1] as Open;
    const next = current.inside.next();
    if (next.done) {
      above.delete(current.container);
      open.pop();
      continue;
    }
    for (const issue of lintPlace(next.value, refused, above)) if (issues.push(issue) === mostIssues) return issues;
    const { value } = next.value;
    if (typeof value !== "object" || value === null || above.has(value)) continue;
    above.add(value);
    open.push({ container: value, inside: below(next.value) });
  }
  return issues;
}

function* lintPlace({ path, value, rules }: Place, refused: readonly string[], above: Set<unknown>): Generator<Issue> {
  if (value === null) {
    if (!rules.nullable) yield { path, keyword: "null", message: "must not be null: leave the field out" };
  } else if (typeof value === "string") {
    if (refused.includes(value)) yield refusedText(path, value);
  } else if (typeof value === "object") {
    if (above.has(value)) yield { path, keyword: "cycle", message: "leads back to itself: JSON cannot hold it" };
    else if (!Array.isArray(value)) yield* misnamed(path, value, rules);
  }
}

function refusedText(path: string, value: string): Issue {
  return { path, keyword: "refused-text", message: `must not be ${JSON.stringify(value)}: leave the field out` };
}

function* misnamed(path: string, value: object, { fields, mistaken = {} }: WriteRules): Generator<Issue> {
  if (!fields) return;
  for (const [key, inner] of Object.entries(value)) {
    const right =
      Object.hasOwn(fields, key) || inner === undefined ? undefined : nearMiss(key, { fields, mistaken }, value);
    if (right === undefined) continue;
    const message = `is not a field of the contract: write ${JSON.stringify(right)}`;
    yield { path: join(path, key), keyword: "misnamed", message };
  }
}

/** One level down, lazily: a body may be a million items long. */
function* below({ path, value, rules }: Place): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      yield { path: join(path, at), value: item, rules: rules.items ?? unruled };
    return;
  }
  for (const [key, inner] of Object.entries(value as object)) {
    const known = rules.fields && Object.hasOwn(rules.fields, key) ? rules.fields[key] : undefined;
    yield { path: join(path, key), value: inner, rules: known ?? unruled };
  }
}
