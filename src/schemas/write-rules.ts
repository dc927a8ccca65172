import type { Issue } from "../errors/contract-error.ts";
import { isContainer, join, type JsonObject } from "../core/json.ts";
import { isWithin, plainOf } from "../core/text.ts";
import { flawAt, isNotJson, maxDepth, tooDeep } from "./plain-json.ts";

/** The contract's rules for one location in a request body. */
export interface WriteRules {
  readonly nullable?: boolean;
  readonly fields?: Readonly<Record<string, WriteRules>>;
  readonly items?: WriteRules;
  readonly mistaken?: Readonly<Record<string, string>>;
  /** Fields that are sent alone: with one of them, no other is updated. */
  readonly exclusive?: readonly string[];
  /** Fields that need another one beside them: one of those listed. */
  readonly companions?: Readonly<Record<string, readonly string[]>>;
  /** The body must have a field. A rule of the client's own: how the API answers without one is not documented. */
  readonly nonEmpty?: boolean;
}

interface Walk {
  readonly refused: readonly string[];
  readonly issues: Issue[];
  /** The keys that lead to the current location. */
  readonly keys: string[];
}

const unruled: WriteRules = {};
const noNames: Readonly<Record<string, never>> = {};
const maxIssues = 100;
const minLength = 5;
const maxLength = 64;

/** Everything in a parsed body, or a copy by `toJsonValue`, that the API would answer with 422, in the order of the body; at most 100 issues. */
export function lintBody(body: unknown, rules: WriteRules, refused: readonly string[]): Issue[] {
  const walk: Walk = { refused, issues: [], keys: [] };
  visit(walk, body, rules);
  return walk.issues.slice(0, maxIssues);
}

function visit(walk: Walk, value: unknown, rules: WriteRules): void {
  if (typeof value === "string") {
    if (walk.refused.includes(value))
      report(walk, "refused-text", `must not be ${JSON.stringify(value)}: leave the field out`);
  } else if (value === null) {
    if (!rules.nullable) report(walk, "null", "must not be null: leave the field out");
  } else if (isNotJson(value)) walk.issues.push(flawAt(pathOf(walk), value));
  else if (isContainer(value)) visitChildren(walk, value, rules);
}

function visitChildren(walk: Walk, container: JsonObject, rules: WriteRules): void {
  const { keys, issues } = walk;
  if (keys.length >= maxDepth) return void issues.push(flawAt(pathOf(walk), tooDeep));
  for (const key of Object.keys(container)) {
    if (issues.length >= maxIssues) return;
    keys.push(key);
    if (Array.isArray(container)) visit(walk, container[key], rules.items ?? unruled);
    else visitField(walk, container, key, rules);
    keys.pop();
  }
}

function visitField(walk: Walk, container: JsonObject, key: string, rules: WriteRules): void {
  const { fields } = rules;
  const known = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (container[key] !== undefined) {
    const right = fields && !known ? nearMiss(key, rules, container) : undefined;
    if (right !== undefined) report(walk, "misnamed", `is not a field of the contract: write ${JSON.stringify(right)}`);
    checkOthers(walk, key, container, rules);
  }
  visit(walk, container[key], known ?? unruled);
}

/** Fields that are to be sent alone, or with another one. */
function checkOthers(walk: Walk, key: string, container: JsonObject, rules: WriteRules): void {
  const { exclusive, companions = noNames } = rules;
  if (exclusive?.includes(key) && Object.values(container).filter((value) => value !== undefined).length > 1)
    report(walk, "exclusive", "must be sent alone: with it, no other field is updated");
  const names = Object.hasOwn(companions, key) ? companions[key] : undefined;
  if (names?.every((name) => container[name] === undefined))
    report(walk, "companion", `needs ${names.join(" or ")} beside it`);
}

function report(walk: Walk, keyword: string, message: string): void {
  walk.issues.push({ path: pathOf(walk), keyword, message });
}

/** The JSON Pointer to the current location, made only when there is something to report. */
function pathOf({ keys }: Walk): string {
  return keys.map((key) => join("", key)).join("");
}

/**
 * The name that was probably meant by an unknown one, or undefined if it looks like a name of its own. Integrations have
 * fields of their own, so only these count: a known mistake, another way of writing the same words (`trackingNumber`), and one
 * wrong letter in a name that is not there itself. A digit or a plural `s` is not a wrong letter: `address3` may well exist.
 */
function nearMiss(name: string, { fields = noNames, mistaken = noNames }: WriteRules, present: object) {
  if (name.length > maxLength) return undefined;
  const plain = plainOf(name);
  const wrong = Object.hasOwn(mistaken, name) ? name : byPlainName(mistaken).get(plain);
  const same = (wrong === name ? undefined : byPlainName(fields).get(plain)) ?? (wrong && mistaken[wrong]);
  // A name that is mapped to itself is one of its own.
  if (same !== undefined) return same === name ? undefined : same;
  return Object.keys(fields).find(
    (right) => right.length >= minLength && oneLetterApart(name, right) && !Object.hasOwn(present, right),
  );
}

const plainNames = new WeakMap<object, ReadonlyMap<string, string>>();

/** The names of an object by their plain form, the first one first: computed once, as a body may have many unknown names. */
function byPlainName(names: object): ReadonlyMap<string, string> {
  const pairs = () => Object.keys(names).map((name) => [plainOf(name), name] as const);
  const found = plainNames.get(names) ?? new Map(pairs().reverse());
  plainNames.set(names, found);
  return found;
}

const isPlural = (longer: string, shorter: string) => longer === `${shorter}s` && !shorter.endsWith("s");
const digitsOf = (name: string) => name.replaceAll(/\D/g, "");

/** One letter inserted, left out, replaced, or swapped with its neighbour. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || !isWithin(a, b, 1)) return false;
  return !isPlural(a, b) && !isPlural(b, a) && digitsOf(a) === digitsOf(b);
}
