import { _, Name, str, stringify } from "ajv";
import type { CodeKeywordDefinition, KeywordCxt } from "ajv";
import { mapChildren } from "../read/document.ts";
import type { SchemaNode } from "../read/document.ts";

/** As Ajv calls them in what it generates. */
const N = { instancePath: new Name("instancePath"), vErrors: new Name("vErrors"), errors: new Name("errors") };
const scalars = new Set(["string", "number", "integer", "boolean", "null"]);

/** The function that {@link plainFields} calls; the module imports it. */
export const plainFieldErrors = "plainFieldErrors";

/**
 * `plainFields: [required, [[type, names]]]` is `required` and the properties that are scalars of a type, as one call
 * instead of a condition for each: a third of the size. `collect` is that of `compactErrors`.
 */
export const plainFields: CodeKeywordDefinition = {
  keyword: "plainFields",
  type: "object",
  schemaType: "array",
  code(cxt: KeywordCxt) {
    const { gen, data, it } = cxt;
    const [required, fields] = cxt.schema as [string[], unknown[]];
    const path = str`${N.instancePath}${it.errorPath}`;
    const found = _`${new Name(plainFieldErrors)}(${data}, ${path}, ${stringify(required)}, ${stringify(fields)})`;
    gen.assign(N.vErrors, _`${new Name("collect")}(${N.vErrors}, ${found})`);
    gen.assign(N.errors, _`${N.vErrors}.length`);
  },
};

/** A schema with what {@link plainFields} can say of its objects said by it. */
export function withPlainFields(schema: SchemaNode): SchemaNode {
  const mapped = mapChildren(schema, withPlainFields);
  const { properties, required = [], ...rest } = mapped;
  // Beside `additionalProperties` each property stays named, or it would be an additional one.
  if (!properties || rest.additionalProperties !== undefined) return mapped;
  const byType = new Map<string, string[]>();
  const others: [string, SchemaNode][] = [];
  for (const [name, property] of Object.entries(properties)) {
    const key = JSON.stringify(property.type);
    if (isPlain(property)) byType.set(key, [...(byType.get(key) ?? []), name]);
    else others.push([name, property]);
  }
  const fields = [...byType].map(([type, inside]) => [JSON.parse(type) as unknown, inside]);
  return {
    ...rest,
    [plainFields.keyword as string]: [required, fields],
    ...(others.length > 0 && { properties: Object.fromEntries(others) }),
  };
}

function isPlain({ type, ...more }: SchemaNode): boolean {
  return Object.keys(more).length === 0 && type !== undefined && [type].flat().every((one) => scalars.has(one));
}
