import { below } from "./changes.ts";
import type { ChangeList, Position } from "./changes.ts";
import { compareKeywords, compareTypes, compareValues, describeTypes } from "./compare-keywords.ts";
import type { Contract, SchemaNode } from "./contract.ts";
import { shapeOf } from "./shape.ts";
import type { Variant } from "./shape.ts";

/** Two contracts under comparison, and what was found so far. */
export interface Comparison {
  readonly old: Contract;
  readonly now: Contract;
  readonly changes: ChangeList;
}

/** Compares two schemas in one place, and what is below. */
export function compareSchemas(
  comparison: Comparison,
  [old, now]: readonly [SchemaNode, SchemaNode],
  at: Position,
  open: readonly string[] = [],
): void {
  const { changes } = comparison;
  const was = shapeOf(comparison.old, old);
  const is = shapeOf(comparison.now, now);
  if (!was.nullable && is.nullable) changes.addEffect("widened", at, "may be null from now on");
  if (was.nullable && !is.nullable) changes.addEffect("narrowed", at, "no longer null");
  const { pairs, added, removed } = pair(was.variants, is.variants);
  for (const variant of added) changes.addEffect("widened", at, `form added: ${nameOf(variant)}`);
  for (const variant of removed) changes.addEffect("narrowed", at, `form removed: ${nameOf(variant)}`);
  for (const [before, after] of pairs) {
    const name = after.component ?? before.component;
    if (name === undefined) compareVariants(comparison, [before, after], at, open);
    // A schema that holds itself is compared once on each way down.
    else if (!open.includes(name))
      compareVariants(comparison, [before, after], { ...at, component: { name, pointer: "" } }, [...open, name]);
  }
}

/** Pairs variants by name, and one that is left on each side as the new form of the other. */
function pair(old: readonly Variant[], now: readonly Variant[]) {
  const pairs = old.flatMap((before) => {
    const after = now.find((candidate) => nameOf(candidate) === nameOf(before));
    return after ? [[before, after] as const] : [];
  });
  const removed = old.filter((variant) => !pairs.some(([before]) => before === variant));
  const added = now.filter((variant) => !pairs.some(([, after]) => after === variant));
  const [before, after] = [removed[0], added[0]];
  if (before && after && removed.length === 1 && added.length === 1)
    return { pairs: [...pairs, [before, after] as const], added: [], removed: [] };
  return { pairs, added, removed };
}

function nameOf({ component, schema, types }: Variant): string {
  return component ?? schema.title ?? describeTypes(types);
}

function compareVariants(
  comparison: Comparison,
  [old, now]: readonly [Variant, Variant],
  at: Position,
  open: readonly string[],
): void {
  const { changes } = comparison;
  if (!compareTypes(old, now, at, changes)) return;
  compareValues(old, now, at, changes);
  compareKeywords(old.schema, now.schema, at, changes);
  compareProperties(comparison, [old.schema, now.schema], at, open);
  compareOtherProperties(comparison, [old.schema, now.schema], at, open);
  const [items = {}, newItems = {}] = [old.schema.items, now.schema.items];
  if (old.schema.items ?? now.schema.items) compareSchemas(comparison, [items, newItems], below(at, "*"), open);
}

function compareProperties(
  comparison: Comparison,
  [old, now]: readonly [SchemaNode, SchemaNode],
  at: Position,
  open: readonly string[],
): void {
  const { changes } = comparison;
  const [was, is] = [fieldsOf(old), fieldsOf(now)];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const here = below(at, name);
    const [before, after] = [was.get(name), is.get(name)];
    const [wasRequired, isRequired] = [old.required?.includes(name) === true, now.required?.includes(name) === true];
    if (!after) {
      // Sent, it would be ignored; read, it would be missing.
      changes.add("breaking", here, "field removed");
    } else if (!before) {
      const breaks = isRequired && at.direction === "outgoing";
      changes.add(breaks ? "breaking" : "compatible", here, `${isRequired ? "required" : "optional"} field added`);
    } else {
      if (!wasRequired && isRequired) changes.addEffect("narrowed", here, "required from now on");
      if (wasRequired && !isRequired) changes.addEffect("widened", here, "no longer required");
      compareSchemas(comparison, [before, after], here, open);
    }
  }
}

/** The fields of an object; one that is required need not be described. */
function fieldsOf({ properties = {}, required = [] }: SchemaNode): Map<string, SchemaNode> {
  return new Map([
    ...Object.entries(properties),
    ...required.filter((name) => !Object.hasOwn(properties, name)).map((name) => [name, {}] as const),
  ]);
}

/** Unknown fields are always tolerated where they are read, so only what is sent can break. */
function compareOtherProperties(
  comparison: Comparison,
  [old, now]: readonly [SchemaNode, SchemaNode],
  at: Position,
  open: readonly string[],
): void {
  const [was, is] = [old.additionalProperties ?? true, now.additionalProperties ?? true];
  if (typeof was === "object" && typeof is === "object") {
    compareSchemas(comparison, [was, is], below(at, "*"), open);
    return;
  }
  const breaks = at.direction === "outgoing" && rank(is) < rank(was);
  const message = rank(is) < rank(was) ? "fewer other fields admitted" : "more other fields admitted";
  if (rank(was) !== rank(is)) comparison.changes.add(breaks ? "breaking" : "compatible", at, message);
}

function rank(additional: boolean | SchemaNode): number {
  if (typeof additional === "object") return 1;
  return additional ? 2 : 0;
}
