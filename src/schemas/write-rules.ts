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

const unruled: WriteRules = {};
const mostIssues = 100;

/** Everything in a body that the API would answer with 422, in the order of the body; at most 100 findings. */
export function lintBody(body: unknown, rules: WriteRules, refused: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const open: Iterator<Place>[] = [[{ path: "", value: body, rules }].values()];
  while (open.length > 0 && issues.length < mostIssues) {
    const next = open[open.length - 1]?.next();
    if (!next || next.done) open.pop();
    else {
      issues.push(...lintPlace(next.value, refused));
      if (typeof next.value.value === "object" && next.value.value !== null) open.push(below(next.value));
    }
  }
  return issues.slice(0, mostIssues);
}

function lintPlace(place: Place, refused: readonly string[]): Issue[] {
  const { path, value, rules } = place;
  if (value === null)
    return rules.nullable ? [] : [{ path, keyword: "null", message: "must not be null: leave the field out" }];
  if (typeof value === "string") return refused.includes(value) ? [refusedText(path, value)] : [];
  return typeof value === "object" && !Array.isArray(value) ? misnamed(place, Object.keys(value)) : [];
}

function refusedText(path: string, value: string): Issue {
  return { path, keyword: "refused-text", message: `must not be ${JSON.stringify(value)}: leave the field out` };
}

function misnamed({ path, rules }: Place, keys: string[]): Issue[] {
  const { fields, mistaken = {} } = rules;
  if (!fields) return [];
  const names = Object.keys(fields);
  return keys.flatMap((key) => {
    const right = Object.hasOwn(fields, key) ? undefined : nearMiss(key, { names, mistaken });
    if (right === undefined) return [];
    return [
      {
        path: join(path, key),
        keyword: "misnamed",
        message: `is not a field of the contract: write ${JSON.stringify(right)}`,
      },
    ];
  });
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
