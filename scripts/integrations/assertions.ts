import { mapChildren } from "../generate/read/document.ts";
import type { SchemaNode } from "../generate/read/document.ts";
import { valueKeywords } from "../generate/read/keywords.ts";
import { addPart } from "../generate/read/merge-all-of.ts";
import { nullableOf, withNull } from "../../src/write-info/schema-node.ts";
import { shown } from "./schema-files.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

const kept = new Set<string>(["type", "enum", "properties", "required", "items", "anyOf", ...valueKeywords]);

/**
 * A schema's demands on a value, in one form: references, `allOf` and nullable `anyOf` written out, annotations left out.
 *
 * @throws {Error} that names the file, if the schema contains itself.
 */
export function assertionsOf(files: SchemaFiles, located: Located, above: readonly SchemaNode[] = []): SchemaNode {
  const { schema, file, pointer } = files.follow(located);
  if (above.includes(schema)) throw new Error(`${shown(files.openapi, file)}: ${pointer} contains itself.`);
  const inner = (child: SchemaNode) => assertionsOf(files, { schema: child, file, pointer: "" }, [...above, schema]);
  const result: SchemaNode = {};
  for (const part of schema.allOf ?? []) addPart(result, inner(part));
  const own = Object.entries(schema).filter(([keyword, value]) => kept.has(keyword) && !isEmpty(keyword, value));
  addPart(result, mapChildren(Object.fromEntries(own), inner));
  const nullable = nullableOf(result);
  return nullable ? withOrderedTypes(withNull(nullable)) : withOrderedTypes(result);
}

/** Whether two forms made by `assertionsOf` demand the same, in whatever order their lists are. */
export function isSame(a: SchemaNode, b: SchemaNode): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function isEmpty(keyword: string, value: unknown): boolean {
  return ["properties", "required"].includes(keyword) && Object.keys(Object(value) as object).length === 0;
}

/** Types in the order that this contract writes: null last, and a single one not as a list. */
function withOrderedTypes(schema: SchemaNode): SchemaNode {
  if (schema.type === undefined) return schema;
  const types = [schema.type].flat().toSorted((a, b) => Number(a === "null") - Number(b === "null"));
  return { ...schema, type: types.length === 1 ? (types[0] as string) : types };
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => JSON.stringify(ordered(inner))).sort();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
