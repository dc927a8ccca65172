import type { Issue } from "../errors/contract-error.ts";
import { join } from "../core/json-pointer.ts";
import { nearMiss } from "./near-miss.ts";

/** What the contract says of one place in a request body. */
export interface WriteRules {
  readonly nullable?: boolean;
  readonly fields?: Readonly<Record<string, WriteRules>>;
  readonly items?: WriteRules;
  readonly mistaken?: Readonly<Record<string, string>>;
}

/** A container that is being looked through: an array if it has no keys. */
interface Frame {
  readonly container: object;
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  readonly rules: WriteRules;
  next: number;
}

interface Walk {
  readonly refused: readonly string[];
  readonly issues: Issue[];
  readonly frames: Frame[];
  /** The containers of the frames. */
  readonly above: Set<object>;
}

const unruled: WriteRules = {};
const mostIssues = 100;

/** Everything in a body that the API would answer with 422, in the order of the body; at most 100 findings. */
export function lintBody(body: unknown, rules: WriteRules, refused: readonly string[]): Issue[] {
  // A stack of our own: a hostile body may be deeper than the language's.
  const walk: Walk = { refused, issues: [], frames: [], above: new Set() };
  look(walk, body, rules);
  for (let frame = walk.frames.at(-1); frame && walk.issues.length < mostIssues; frame = walk.frames.at(-1)) {
    if (frame.next < frame.length) {
      step(walk, frame);
      continue;
    }
    walk.above.delete(frame.container);
    walk.frames.pop();
  }
  return walk.issues.slice(0, mostIssues);
}

function step(walk: Walk, frame: Frame): void {
  const { container, keys, rules } = frame;
  const key = keys ? (keys[frame.next] as string) : frame.next;
  frame.next++;
  const value = (container as Record<string | number, unknown>)[key];
  if (!keys) return look(walk, value, rules.items ?? unruled);
  const { fields } = rules;
  const known = fields && Object.hasOwn(fields, key) ? fields[key as string] : undefined;
  if (fields && !known && value !== undefined) judgeName(walk, key as string, frame);
  look(walk, value, known ?? unruled);
}

function look({ refused, issues, frames, above }: Walk, value: unknown, rules: WriteRules): void {
  if (typeof value === "string") {
    if (refused.includes(value)) issues.push(refusedText(pathOf(frames), value));
  } else if (value === null) {
    if (!rules.nullable)
      issues.push({ path: pathOf(frames), keyword: "null", message: "must not be null: leave the field out" });
  } else if (typeof value === "object") {
    if (above.has(value)) {
      issues.push({ path: pathOf(frames), keyword: "cycle", message: "leads back to itself: JSON cannot hold it" });
      return;
    }
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const { length } = keys ?? (value as unknown[]);
    above.add(value);
    frames.push({ container: value, keys, length, rules, next: 0 });
  }
}

function judgeName({ issues, frames }: Walk, key: string, { container, rules }: Frame): void {
  const right = nearMiss(key, { fields: rules.fields ?? {}, mistaken: rules.mistaken ?? {} }, container);
  if (right === undefined) return;
  const message = `is not a field of the contract: write ${JSON.stringify(right)}`;
  issues.push({ path: pathOf(frames), keyword: "misnamed", message });
}

function refusedText(path: string, value: string): Issue {
  return { path, keyword: "refused-text", message: `must not be ${JSON.stringify(value)}: leave the field out` };
}

/** Where the walk is: made only when there is something to report. */
function pathOf(frames: readonly Frame[]): string {
  return frames.map(({ keys, next }) => join("", keys ? (keys[next - 1] as string) : next - 1)).join("");
}
