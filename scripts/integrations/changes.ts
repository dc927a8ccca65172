import type { SchemaNode } from "../generate/read/document.ts";
import { typeText } from "../generate/read/type-text.ts";
import { isSame } from "./assertions.ts";

/**
 * Lists how two schemas in the form of `assertionsOf` differ, a line each: `/updateOrder/tags: added (array of string)`.
 * An item of a list is `*`.
 */
export function* changesBetween(before: SchemaNode, after: SchemaNode, at: string): Generator<string> {
  if (isSame(before, after)) return;
  yield* changedNames(
    before.required ?? [],
    after.required ?? [],
    (name, isNew) => `${at}/${name}: ${isNew ? "now required" : "no longer required"}`,
  );
  const [earlier, later] = [before.properties ?? {}, after.properties ?? {}];
  yield* changedNames(
    Object.keys(earlier),
    Object.keys(later),
    (name, isNew) => `${at}/${name}: ${isNew ? `added (${typeText(later[name] as SchemaNode, String)})` : "removed"}`,
  );
  for (const [name, schema] of Object.entries(later)) {
    const old = Object.hasOwn(earlier, name) ? earlier[name] : undefined;
    if (old) yield* changesBetween(old, schema, `${at}/${name}`);
  }
  if (before.items && after.items) yield* changesBetween(before.items, after.items, `${at}/*`);
  if (before.enum && after.enum) {
    yield* changedNames(
      texts(before.enum),
      texts(after.enum),
      (value, isNew) => `${at}: the value ${value} ${isNew ? "added" : "removed"}`,
    );
  }
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const keyword of keywords) {
    const inBoth = before[keyword] !== undefined && after[keyword] !== undefined;
    if (["required", "properties"].includes(keyword) || (inBoth && ["items", "enum"].includes(keyword))) continue;
    const [old, now] = [before[keyword], after[keyword]].map(shownValue);
    if (old !== now) yield `${at}: ${keyword} ${old} → ${now}`;
  }
}

function* changedNames(before: string[], after: string[], line: (name: string, isNew: boolean) => string) {
  for (const name of after) if (!before.includes(name)) yield line(name, true);
  for (const name of before) if (!after.includes(name)) yield line(name, false);
}

const texts = (values: unknown[]) => values.map((value) => JSON.stringify(value));

function shownValue(value: unknown): string {
  return value === undefined ? "none" : typeof value === "string" ? value : JSON.stringify(value);
}
