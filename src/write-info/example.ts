import { isOf } from "../schemas/validator.ts";
import { nullableOf, type SchemaNode } from "./schema-node.ts";

/** A value for the `example` of a field that has none yet, or undefined where one has to be thought of. */
export function exampleOf(name: string, schema: SchemaNode): unknown {
  const { enum: values, pattern, minimum, format, maxLength } = schema;
  if (values) return values.find((value) => value !== null);
  if (pattern !== undefined) return undefined;
  const type = [schema.type ?? []].flat().find((one) => one !== "null");
  if (type === "integer" || type === "number") return minimum ?? (type === "integer" ? 1 : 1.5);
  if (type === "boolean") return true;
  if (type !== "string") return undefined;
  if (format === "date-time") return "2022-05-06T01:02:03Z";
  return format === "date" ? "2022-05-06" : name.slice(0, typeof maxLength === "number" ? maxLength : undefined);
}

/**
 * A value with every field that a schema lists: its own examples where they fit and are not refused, made-up values elsewhere.
 * A list has one item.
 */
export function exampleBody(schema: SchemaNode, refused: readonly unknown[], name = ""): unknown {
  const { allOf = [], properties, items, example } = schema;
  const inner = nullableOf(schema) ?? schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (inner) return exampleBody(inner, refused, name);
  if (items) return [exampleBody(items, refused, name)];
  if (properties || allOf.length > 0) {
    const fields = [schema, ...allOf].flatMap((part) => Object.entries(part.properties ?? {}));
    return Object.fromEntries(fields.map(([field, child]) => [field, exampleBody(child, refused, field)]));
  }
  const types = [schema.type ?? []].flat();
  const isFit = schema.enum?.some((value) => value === example) ?? types.some((type) => isOf(type, example));
  if (example !== null && isFit && !refused.includes(example)) return example;
  return exampleOf(name, schema) ?? (types.includes("object") ? {} : types.includes("array") ? [] : name);
}
