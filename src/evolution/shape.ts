import { resolve } from "./contract.ts";
import type { Contract, SchemaNode } from "./contract.ts";

/** One of the forms that a value may have. */
export interface Variant {
  schema: SchemaNode;
  component?: string;
  /** JSON types but `null`; none means any. */
  types: readonly string[];
  /** The known values; undefined if any of the types will do. */
  values?: readonly unknown[];
  /** Whether values beyond the known ones may come. */
  isOpen: boolean;
}

/** What a schema admits, however it is written: `null` apart, an open enum as one variant. */
export interface Shape {
  nullable: boolean;
  variants: readonly Variant[];
}

/** Keywords that say nothing of what a value may be. */
export const annotations = new Set(
  "title description summary example examples deprecated default externalDocs xml $comment $schema $id".split(" "),
);

/** Reads a schema. */
export function shapeOf(contract: Contract, node: SchemaNode): Shape {
  const all = variantsOf(contract, node);
  const nullable = all.some(({ schema, types }) => types.includes("null") || schema["nullable"] === true);
  const others = all.flatMap((variant) => withoutNull(variant));
  const isOpen = (known: Variant) => others.some((other) => isAnyOtherValue(other, known));
  const variants = others
    .filter((variant) => !others.some((known) => isAnyOtherValue(variant, known)))
    .map((variant) => Object.assign(variant, { isOpen: isOpen(variant) }));
  return { nullable, variants };
}

function variantsOf(contract: Contract, node: SchemaNode): Variant[] {
  const { node: found, component } = resolve(contract, node);
  const schema = found.allOf ? merged(contract, found) : found;
  const { anyOf, oneOf, ...rest } = schema;
  const members = anyOf ?? oneOf;
  if (!members) return [variantOf(schema, component)];
  const shared = Object.fromEntries(Object.entries(rest).filter(([keyword]) => !annotations.has(keyword)));
  return members.flatMap((member) =>
    variantsOf(contract, member).map((variant) =>
      Object.keys(shared).length === 0 ? variant : variantOf({ ...shared, ...variant.schema }, variant.component),
    ),
  );
}

/** An `allOf` written out as one object. */
function merged(contract: Contract, { allOf = [], ...rest }: SchemaNode): SchemaNode {
  const parts: SchemaNode[] = [...allOf.map((part) => resolve(contract, part).node), rest];
  const flat = parts.map((part) => (part.allOf ? merged(contract, part) : part));
  return {
    ...Object.assign({}, ...flat),
    ...(flat.some(({ properties }) => properties) && {
      properties: Object.assign({}, ...flat.map(({ properties }) => properties)),
    }),
    required: [...new Set(flat.flatMap(({ required = [] }) => required))],
  };
}

function variantOf(schema: SchemaNode, component: string | undefined): Variant {
  const values = "const" in schema ? [schema["const"]] : schema.enum;
  const types = typesOf(schema, values);
  return { schema, types, isOpen: false, ...(values && { values }), ...(component !== undefined && { component }) };
}

function typesOf({ type, properties, items }: SchemaNode, values: readonly unknown[] | undefined): string[] {
  if (type !== undefined) return [type].flat().flatMap((name) => (name === "number" ? ["integer", "number"] : name));
  if (values) return [...new Set(values.map((value) => jsonType(value)))];
  if (properties) return ["object"];
  return items ? ["array"] : [];
}

function withoutNull({ types, values, ...rest }: Variant): Variant[] {
  const left = types.filter((type) => type !== "null");
  if (left.length === 0 && types.length > 0) return [];
  return [{ ...rest, types: left, ...(values && { values: values.filter((value) => value !== null) }) }];
}

function isAnyOtherValue({ values, types, schema }: Variant, known: Variant): boolean {
  const isBare = Object.keys(schema).every((keyword) => keyword === "type" || annotations.has(keyword));
  return !values && isBare && known.values !== undefined && known.types.every((type) => types.includes(type));
}

/** The JSON type of a value. */
export function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
