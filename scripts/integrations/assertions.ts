import type { SchemaNode } from "../generate/read/document.ts";
import { shown } from "./schema-files.ts";
import type { Located, SchemaFiles } from "./schema-files.ts";

/** Keywords that say something of one value, and nothing of what is inside it. */
const simple = [
  "const",
  "format",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

/**
 * What a schema asks of a value, in one form: references, `allOf` and nullable `anyOf` written out, descriptions and
 * examples left out.
 *
 * @throws {Error} that names the file, if the schema contains itself.
 */
export function assertionsOf(files: SchemaFiles, located: Located, above: readonly SchemaNode[] = []): SchemaNode {
  const { schema, file, pointer } = files.follow(located);
  if (above.includes(schema)) throw new Error(`${shown(files.openapi, file)}: ${pointer} contains itself.`);
  const inner = (child: SchemaNode) => assertionsOf(files, { schema: child, file, pointer: "" }, [...above, schema]);
  const result: SchemaNode = {};
  for (const part of schema.allOf ?? []) add(result, inner(part));
  const { properties, required, type } = schema;
  const changed = Object.entries(properties ?? {}).map(([name, child]) => [name, inner(child)] as const);
  add(result, {
    ...(type !== undefined && { type: oneOrMore([type].flat()) }),
    ...(schema.enum && { enum: schema.enum }),
    ...(properties && { properties: Object.fromEntries(changed) }),
    ...(required && { required }),
    ...(schema.items && { items: inner(schema.items) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(inner) }),
  });
  const kept = simple.filter((keyword) => schema[keyword] !== undefined);
  Object.assign(result, Object.fromEntries(kept.map((keyword) => [keyword, schema[keyword]])));
  return nullableMerged(result);
}

/** Whether two forms made by `assertionsOf` ask the same, in whatever order their lists are. */
export function isSame(a: SchemaNode, b: SchemaNode): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function add(result: SchemaNode, part: SchemaNode): void {
  const properties = { ...result.properties, ...part.properties };
  const required = [...new Set([...(result.required ?? []), ...(part.required ?? [])])];
  Object.assign(result, part);
  if (Object.keys(properties).length > 0) result.properties = properties;
  if (required.length > 0) result.required = required;
  else delete result.required;
}

/** `anyOf: [X, {type: "null"}]` as X that may be null. */
function nullableMerged(schema: SchemaNode): SchemaNode {
  const { anyOf = [] } = schema;
  const rest = anyOf.filter(({ type }) => type !== "null");
  return anyOf.length === 2 && rest.length === 1 ? nullable(rest[0] as SchemaNode) : schema;
}

/** The schema, with null among its values. */
export function nullable(schema: SchemaNode): SchemaNode {
  const { type } = schema;
  return {
    ...schema,
    ...(type !== undefined && { type: oneOrMore([type, "null"].flat()) }),
    ...(schema.enum && { enum: [...new Set([...schema.enum, null])] }),
  };
}

/** Types in the order that this contract writes: null last. */
function oneOrMore(types: string[]): string | string[] {
  const named = types.filter((type) => type !== "null");
  const all = named.length === types.length ? named : [...named, "null"];
  return all.length === 1 ? (all[0] as string) : all;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => JSON.stringify(ordered(inner))).sort();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
