import { componentOf, resolve } from "../generate/read/document.ts";
import type { ContractDocument, SchemaNode } from "../generate/read/document.ts";

/** A piece of a type's description: words, or the name of a component. */
export type TypePart = string | { component: string };

/** A schema's type in words, such as "list of Package" or "string (date-time) or null". */
export function typeOf(schema: SchemaNode): TypePart[] {
  const component = componentOf(schema);
  if (component) return [{ component }];
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return joined(alternatives.map(typeOf));
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  const types = [schema.type ?? "any value"].flat();
  return joined(types.map((type) => (type === "array" ? listOf(schema.items) : [withFormat(type, schema.format)])));
}

function listOf(items: SchemaNode = {}): TypePart[] {
  return ["list of ", ...typeOf(items)];
}

function withFormat(type: string, format: string | undefined): string {
  return format && type !== "null" ? `${type} (${format})` : type;
}

function joined(parts: TypePart[][]): TypePart[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [" or ", ...part]));
}

const limits = {
  minLength: "at least N characters",
  maxLength: "at most N characters",
  minimum: "at least N",
  maximum: "at most N",
  minItems: "at least N entries",
  maxItems: "at most N entries",
  minProperties: "at least N fields",
  maxProperties: "at most N fields",
};

/** The limits and the known values of a schema, in words. */
export function restrictionsOf(schema: SchemaNode): string[] {
  const found = Object.entries(limits).flatMap(([keyword, words]) =>
    typeof schema[keyword] === "number" ? [words.replace("N", String(schema[keyword]))] : [],
  );
  const values = schema.enum?.map((value) => `\`${value}\``).join(", ");
  return values ? [...found, `one of ${values}`] : found;
}

/** The object whose fields a schema shows: itself, its reference, or the entries of its list. */
export function objectIn(document: ContractDocument, schema: SchemaNode): SchemaNode | undefined {
  const target = resolve<SchemaNode>(document, schema);
  if (target.properties) return target;
  const inside = [...(target.items ? [target.items] : []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
  return inside.map((child) => objectIn(document, child)).find((found) => found !== undefined);
}
