import type { Issue } from "../errors/contract-error.ts";
import { isContainer } from "../core/json.ts";
import { join } from "../core/json-pointer.ts";
import { nearMiss } from "./near-miss.ts";
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

type Container = Readonly<Record<string, unknown>>;

/** An object or array on the way to the current location: an array if it has no keys. */
interface Frame {
  readonly container: Container;
  readonly keys: readonly string[] | undefined;
  readonly length: number;
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

/** Everything in a parsed body, or a copy by `toJsonValue`, that the API would answer with 422, in the order of the body; at most 100 issues. */
export function lintBody(body: unknown, rules: WriteRules, refused: readonly string[]): Issue[] {
  // A stack of our own: a hostile body may be deeper than the language's.
  const walk: Walk = { refused, issues: [], frames: [] };
  visit(walk, body, rules);
  for (let frame = walk.frames.at(-1); frame && walk.issues.length < maxIssues; frame = walk.frames.at(-1)) {
    if (frame.next < frame.length) {
      step(walk, frame);
      continue;
    }
    walk.frames.pop();
  }
  return walk.issues.slice(0, maxIssues);
}

function step(walk: Walk, frame: Frame): void {
  const { container, keys, rules } = frame;
  const index = frame.next++;
  const key = keys?.[index];
  if (key === undefined) return visit(walk, container[index], rules.items ?? unruled);
  const value = container[key];
  const { fields } = rules;
  const known = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (fields && !known && value !== undefined) checkName(walk, key, frame);
  if (rules.exclusive?.includes(key) && value !== undefined) checkAlone(walk, frame);
  if (rules.companions && value !== undefined) checkCompanion(walk, key, frame);
  visit(walk, value, known ?? unruled);
}

function visit(walk: Walk, value: unknown, rules: WriteRules): void {
  const { refused, issues, frames } = walk;
  if (typeof value === "string") {
    if (refused.includes(value)) issues.push(refusedString(pathOf(frames), value));
  } else if (value === null) {
    if (!rules.nullable)
      issues.push({ path: pathOf(frames), keyword: "null", message: "must not be null: leave the field out" });
  } else if (isNotJson(value)) issues.push(flawAt(pathOf(frames), value));
  else if (isContainer(value)) enter(walk, value, rules);
}

function enter({ frames }: Walk, container: Container, rules: WriteRules): void {
  const keys = Array.isArray(container) ? undefined : Object.keys(container);
  const length = Array.isArray(container) ? container.length : (keys?.length ?? 0);
  frames.push({ container, keys, length, rules, next: 0 });
}

function checkName({ issues, frames }: Walk, key: string, { container, rules }: Frame): void {
  const right = nearMiss(key, { fields: rules.fields ?? noNames, mistaken: rules.mistaken ?? noNames }, container);
  if (right === undefined) return;
  const message = `is not a field of the contract: write ${JSON.stringify(right)}`;
  issues.push({ path: pathOf(frames), keyword: "misnamed", message });
}

function checkAlone({ issues, frames }: Walk, { container }: Frame): void {
  if (Object.values(container).filter((value) => value !== undefined).length === 1) return;
  const message = "must be sent alone: with it, no other field is updated";
  issues.push({ path: pathOf(frames), keyword: "exclusive", message });
}

function checkCompanion({ issues, frames }: Walk, key: string, { container, rules: { companions = {} } }: Frame): void {
  const names = Object.hasOwn(companions, key) ? companions[key] : undefined;
  if (!names || names.some((name) => container[name] !== undefined)) return;
  issues.push({ path: pathOf(frames), keyword: "companion", message: `needs ${names.join(" or ")} beside it` });
}

function refusedString(path: string, value: string): Issue {
  return { path, keyword: "refused-text", message: `must not be ${JSON.stringify(value)}: leave the field out` };
}

/** The JSON Pointer to the current location, made only when there is something to report. */
function pathOf(frames: readonly Frame[]): string {
  return frames.map(({ keys, next }) => join("", keys?.[next - 1] ?? next - 1)).join("");
}
