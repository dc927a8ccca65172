import { isObject, type JsonObject, split } from "../../src/core/json.ts";
import { impactOfChange, impactOfDifference, judgeable, withoutCopies } from "./corrections.ts";
import type { Impact } from "./corrections.ts";
import { differencesOf, withoutAsides } from "./differences.ts";
import type { Difference } from "./differences.ts";
import { redoclyDiff, withoutRoot } from "./redocly-diff.ts";
import type { Pair, RedoclyChange } from "./redocly-diff.ts";

/** One change, once for all contracts that have it. */
export interface Change {
  readonly impact: Impact;
  /** A component or an operation, and the way from there. */
  readonly subject: string;
  readonly message: string;
  /** The names of the contracts. */
  readonly contracts: readonly string[];
}

/** Contracts by name: the API's own, and those of integrations. */
export type Contracts = ReadonlyMap<string, JsonObject>;

type Found = Omit<Change, "contracts">;

const order: readonly Impact[] = ["breaking", "compatible", "documentation"];

/**
 * Every change from one state of the contracts to another, breaking ones first.
 *
 * @throws {Error} if a reference in a document leads nowhere.
 */
export async function compareContracts(old: Contracts, now: Contracts): Promise<Change[]> {
  const names = [...old.keys()].filter((name) => now.has(name));
  const pairs = names.map((name) => judgeable([prepared(old.get(name)), prepared(now.get(name))]));
  const judged = await redoclyDiff(pairs.map(([before, after]) => [withoutAsides(before), withoutAsides(after)]));
  const found = new Map(pairs.map((pair, index) => [names[index] ?? "", changesOf(pair, judged[index] ?? [])]));
  for (const name of old.keys()) if (!now.has(name)) found.set(name, [aboutWhole("breaking", "removed")]);
  for (const name of now.keys()) if (!old.has(name)) found.set(name, [aboutWhole("compatible", "added")]);
  return onceEach(found);
}

/** A contract of any version. */
function prepared({ info, ...document }: JsonObject = {}): JsonObject {
  const { version: _version, ...about } = isObject(info) ? info : {};
  return { ...withoutRoot(document), info: about };
}

function changesOf([old, now]: Pair, judged: readonly RedoclyChange[]): Found[] {
  const seen = judged.flatMap(pointersOf);
  const isSeen = ({ pointer }: Difference) =>
    seen.some((at) => at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`));
  const others = [...differencesOf(old, now)].filter((found) => found.keyword !== undefined || !isSeen(found));
  return [...judged.map(asChange), ...others.map(asUnjudged)];
}

function asChange(change: RedoclyChange): Found {
  const { kind, property = "", base, revision, messages } = change;
  const [pointer = ""] = pointersOf(change);
  const isKeyword = kind === "modified" && property !== "key";
  const keyword = `${property}: ${describeValues(base?.value, revision?.value)}`;
  const plain = property === "key" ? "renamed" : isKeyword ? keyword : kind;
  return {
    impact: impactOfChange(change),
    subject: subjectOf(isKeyword ? pointer.slice(0, -property.length - 1) : pointer),
    message: messages.length > 0 ? withoutCopies(messages.join(" ")) : plain,
  };
}

function asUnjudged(difference: Difference): Found {
  const { pointer, kind, keyword, value } = difference;
  const impact = impactOfDifference(difference);
  if (keyword === undefined) return { impact, subject: subjectOf(pointer), message: `${kind}; no rule judges it` };
  const start = pointer.indexOf(`/${keyword}`);
  const name = pointer.slice(start + 1);
  const message = impact === "documentation" ? name : `${name}: ${kind} ${JSON.stringify(value)}`;
  return { impact, subject: subjectOf(pointer.slice(0, start)), message };
}

/** Where a change is, in the newer document if it is there. What has another name has two places. */
function pointersOf({ property, base, revision }: RedoclyChange): string[] {
  const side = property === "key" || revision?.value !== undefined ? revision : base;
  const all = property === "key" ? [side, base] : [side];
  return all.map((at) => (at?.pointer ?? "#").slice(1));
}

/** A pointer in words: `Order /raw_status`, `PUT /wms/orders/{order_id} responses/409`, `order.updated requestBody`. */
function subjectOf(pointer: string): string {
  const [section = "", name = "", part = "", ...rest] = split(withoutCopies(pointer));
  if (section === "components" && name === "schemas") return `${part} ${fieldsOf(rest)}`.trim();
  if (section === "paths" && part === "servers") return part;
  if (section === "paths" && part !== "") return `${part.toUpperCase()} ${name} ${rest.join("/")}`.trim();
  if (section === "paths" || section === "webhooks") return `${name} ${[part, ...rest].join("/")}`.trim();
  return [section, name, part, ...rest].filter(Boolean).join("/") || "document";
}

/** The way through a schema in fields, with `*` for any item. */
function fieldsOf([keyword, ...rest]: readonly string[]): string {
  if (keyword === undefined) return "";
  if (keyword === "items") return `/*${fieldsOf(rest)}`;
  if (keyword === "properties" && rest.length > 0) return `/${rest[0]}${fieldsOf(rest.slice(1))}`;
  return `/${keyword}${fieldsOf(rest)}`;
}

function describeValues(old: unknown, now: unknown): string {
  const [was, is] = [old, now].map((value) => (Array.isArray(value) ? value.map(String) : undefined));
  if (!was || !is) return [old, now].map((value) => (value === undefined ? "none" : JSON.stringify(value))).join(" → ");
  const added = is.filter((value) => !was.includes(value)).map((value) => `+${value}`);
  return [...added, ...was.filter((value) => !is.includes(value)).map((value) => `-${value}`)].join(", ");
}

function aboutWhole(impact: Impact, message: string): Found {
  return { impact, subject: "contract", message };
}

/** What several contracts have in common, once; breaking changes first. */
function onceEach(found: ReadonlyMap<string, readonly Found[]>): Change[] {
  const changes = new Map<string, Change & { contracts: string[] }>();
  for (const [name, all] of found)
    for (const change of all) {
      const key = JSON.stringify(change);
      const known = changes.get(key) ?? { ...change, contracts: [] };
      if (!known.contracts.includes(name)) known.contracts.push(name);
      changes.set(key, known);
    }
  return [...changes.values()].sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
}

const headings: Readonly<Record<Impact, string>> = {
  breaking: "Changed: breaking",
  compatible: "Changed: not breaking",
  documentation: "Documentation",
};

/** Changes as Markdown, for a terminal and for CHANGELOG. */
export function describeChanges(changes: readonly Change[]): string {
  const sections = order.flatMap((impact) => {
    const lines = changes.filter((change) => change.impact === impact).map(describeChange);
    return lines.length > 0 ? [`### ${headings[impact]}\n\n${lines.join("\n")}\n`] : [];
  });
  return sections.join("\n");
}

function describeChange({ subject, message, contracts: [first, ...others] }: Change): string {
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return `- \`${subject}\`: ${message} (${first}${more})`;
}
