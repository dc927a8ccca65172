import type { Issue } from "../errors/contract-error.ts";
import { isContainer, join } from "../core/json.ts";
import { isWithin, plainOf } from "../core/text.ts";
import { flawAt, isNotJson } from "./plain-json.ts";

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

/** An object or array on the way to the current location. */
interface Frame {
  readonly container: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  readonly rules: WriteRules;
  next: number;
}

interface Walk {
  readonly refused: readonly string[];
  readonly issues: Issue[];
  readonly frames: Frame[];
}

const unruled: WriteRules = {};
const noNames = {};
const maxIssues = 100;
const minLength = 5;
const maxLength = 64;

/** Everything in a parsed body, or a copy by `toJsonValue`, that the API would answer with 422, in the order of the body; at most 100 issues. */
export function lintBody(body: unknown, rules: WriteRules, refused: readonly string[]): Issue[] {
  // A stack of our own: a hostile body may be deeper than the language's.
  const walk: Walk = { refused, issues: [], frames: [] };
  visit(walk, body, rules);
  for (let frame = walk.frames.at(-1); frame && walk.issues.length < maxIssues; frame = walk.frames.at(-1)) {
    const key = frame.keys[frame.next++];
    if (key === undefined) walk.frames.pop();
    else step(walk, frame, key);
  }
  return walk.issues.slice(0, maxIssues);
}

function step(walk: Walk, { container, rules }: Frame, key: string): void {
  const value = container[key];
  if (Array.isArray(container)) return visit(walk, value, rules.items ?? unruled);
  const { fields } = rules;
  const known = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (value !== undefined) {
    const right = fields && !known ? nearMiss(key, rules, container) : undefined;
    if (right !== undefined) report(walk, "misnamed", `is not a field of the contract: write ${JSON.stringify(right)}`);
    checkOthers(walk, key, container, rules);
  }
  visit(walk, value, known ?? unruled);
}

function visit(walk: Walk, value: unknown, rules: WriteRules): void {
  if (typeof value === "string") {
    if (walk.refused.includes(value))
      report(walk, "refused-text", `must not be ${JSON.stringify(value)}: leave the field out`);
  } else if (value === null) {
    if (!rules.nullable) report(walk, "null", "must not be null: leave the field out");
  } else if (isNotJson(value)) walk.issues.push(flawAt(pathOf(walk.frames), value));
  else if (isContainer(value)) walk.frames.push({ container: value, keys: Object.keys(value), rules, next: 0 });
}

/** Fields that are to be sent alone, or with another one. */
function checkOthers(
  walk: Walk,
  key: string,
  container: Frame["container"],
  { exclusive, companions = noNames }: WriteRules,
): void {
  if (exclusive?.includes(key) && Object.values(container).filter((value) => value !== undefined).length > 1)
    report(walk, "exclusive", "must be sent alone: with it, no other field is updated");
  const names = Object.hasOwn(companions, key) ? companions[key] : undefined;
  if (names?.every((name) => container[name] === undefined))
    report(walk, "companion", `needs ${names.join(" or ")} beside it`);
}

function report({ issues, frames }: Walk, keyword: string, message: string): void {
  issues.push({ path: pathOf(frames), keyword, message });
}

/** The JSON Pointer to the current location, made only when there is something to report. */
function pathOf(frames: readonly Frame[]): string {
  return frames.map(({ keys, next }) => join("", keys[next - 1] ?? "")).join("");
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
