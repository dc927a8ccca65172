import { isDeepStrictEqual } from "node:util";
import type { ChangeList, Effect, Position } from "./changes.ts";
import type { SchemaNode } from "./contract.ts";
import { annotations } from "./shape.ts";
import type { Variant } from "./shape.ts";

const lower = new Set("minLength minItems minProperties minimum exclusiveMinimum minContains".split(" "));
const upper = new Set("maxLength maxItems maxProperties maximum exclusiveMaximum maxContains".split(" "));
const assertions = new Set("pattern format multipleOf uniqueItems contentEncoding contentMediaType".split(" "));
/** What `compareSchemas` and the comparison of types and values read. */
const readElsewhere = new Set(
  "$ref type nullable enum const properties required additionalProperties items anyOf oneOf allOf".split(" "),
);

/** Compares the types of two variants; false if nothing is left to compare. */
export function compareTypes(old: Variant, now: Variant, at: Position, changes: ChangeList): boolean {
  const gone = now.types.length === 0 ? [] : old.types.filter((type) => !now.types.includes(type));
  const added = old.types.length === 0 ? [] : now.types.filter((type) => !old.types.includes(type));
  const [was, is] = [describeTypes(old.types), describeTypes(now.types)];
  const narrowed = gone.length > 0 || (old.types.length === 0 && now.types.length > 0);
  const widened = added.length > 0 || (now.types.length === 0 && old.types.length > 0);
  if (!narrowed && !widened) return true;
  changes.addEffect(narrowed && widened ? "changed" : narrowed ? "narrowed" : "widened", at, `type: ${was} → ${is}`);
  return old.types.length === 0 || now.types.length === 0 || gone.length < old.types.length;
}

/** Types as the document writes them: `number` covers `integer`. */
export function describeTypes(types: readonly string[]): string {
  if (types.length === 0) return "any";
  return types.filter((type) => type !== "integer" || !types.includes("number")).join(" or ");
}

/** Compares the listed values. Those of an open enum are only the known ones. */
export function compareValues(old: Variant, now: Variant, at: Position, changes: ChangeList): void {
  const wasClosed = old.values !== undefined && !old.isOpen;
  const isClosed = now.values !== undefined && !now.isOpen;
  if (!wasClosed && isClosed) changes.addEffect("narrowed", at, `only ${listed(now.values ?? [])} from now on`);
  if (wasClosed && !isClosed) changes.addEffect("widened", at, "any other value too from now on");
  const added = (now.values ?? []).filter((value) => !old.values?.some((known) => isDeepStrictEqual(known, value)));
  const gone = (old.values ?? []).filter((value) => !now.values?.some((known) => isDeepStrictEqual(known, value)));
  if (!old.values || !now.values) return;
  const add = (effect: Effect, message: string) =>
    wasClosed && isClosed ? changes.addEffect(effect, at, message) : changes.add("compatible", at, message);
  if (added.length > 0) add("widened", `value added: ${listed(added)}`);
  if (gone.length > 0) add("narrowed", `value removed: ${listed(gone)}`);
}

/** Compares every keyword that is not read elsewhere; one that nobody knows breaks, so that a person looks at it. */
export function compareKeywords(old: SchemaNode, now: SchemaNode, at: Position, changes: ChangeList): void {
  for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (readElsewhere.has(keyword) || isDeepStrictEqual(old[keyword], now[keyword])) continue;
    const message = `${keyword}: ${show(old[keyword])} → ${show(now[keyword])}`;
    if (keyword === "deprecated")
      changes.add("compatible", at, now["deprecated"] === true ? "deprecated" : "no longer deprecated");
    else if (keyword === "default") changes.add("compatible", at, message);
    else if (keyword === "x-mistaken-names") compareMistakenNames(old[keyword], now[keyword], at, changes);
    else if (annotations.has(keyword) || keyword.startsWith("x-")) changes.add("documentation", at, "documentation");
    else changes.addEffect(effectOf(keyword, old[keyword], now[keyword]), at, message);
  }
}

function effectOf(keyword: string, old: unknown, now: unknown): Effect {
  const [was, is] = [old ?? false, now ?? false];
  if (!lower.has(keyword) && !upper.has(keyword) && !assertions.has(keyword)) return "changed";
  if (was === false) return "narrowed";
  if (is === false) return "widened";
  if (typeof was !== "number" || typeof is !== "number" || assertions.has(keyword)) return "changed";
  return is > was === lower.has(keyword) ? "narrowed" : "widened";
}

/** Names that a request may not use are refused before anything is sent. */
function compareMistakenNames(old: unknown, now: unknown, at: Position, changes: ChangeList): void {
  const [was, is] = [Object.keys(old ?? {}), Object.keys(now ?? {})];
  const added = is.filter((name) => !was.includes(name));
  const gone = was.filter((name) => !is.includes(name));
  if (added.length > 0) changes.addEffect("narrowed", at, `name refused from now on: ${added.join(", ")}`);
  if (gone.length > 0) changes.addEffect("widened", at, `name no longer refused: ${gone.join(", ")}`);
}

function show(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}
