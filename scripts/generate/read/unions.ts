import type { SchemaNode } from "./document.ts";

/** The `X` of `anyOf: [X, {type: "null"}]`. */
export function nullableOf(schema: SchemaNode): SchemaNode | undefined {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches?.length !== 2) return undefined;
  const rest = branches.filter((branch) => branch.type !== "null");
  return rest.length === 1 ? rest[0] : undefined;
}

/**
 * `anyOf` of branches that differ in their type (a string or an object) as one schema with a list of types: the
 * keywords of one type say nothing about a value of another, and a wrong value gives one error instead of three.
 */
export function mergedByType({ anyOf, ...rest }: SchemaNode): SchemaNode | undefined {
  if (!anyOf) return undefined;
  const branches = anyOf.map(({ description: _description, example: _example, ...branch }) => branch);
  const types = branches.map(({ type }) => type);
  if (!types.every((type) => typeof type === "string")) return undefined;
  // An integer is a number, too.
  if (new Set(types.map((type) => (type === "integer" ? "number" : type))).size < types.length) return undefined;
  if (branches.some((branch) => branch.enum !== undefined || branch.const !== undefined)) return undefined;
  return { ...rest, ...Object.assign({}, ...branches), type: types };
}

/** A schema that takes null, too: among its types, last, and among its values. */
export function withNull(schema: SchemaNode): SchemaNode {
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(type !== undefined && { type: [...new Set([type, "null"].flat())] }),
    ...(values && { enum: [...new Set([...values, null])] }),
  };
}
