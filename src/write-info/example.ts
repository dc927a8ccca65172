import { isOf } from "../schemas/plain-fields.ts";
import { nullableOf, type SchemaNode } from "./schema-node.ts";

/** A value for the `example` of a field that has none yet, or undefined where one has to be thought of. */
export function exampleOf(name: string, schema: SchemaNode): unknown {
  if (schema.enum) return schema.enum.find((value) => value !== null);
  if (schema["pattern"] !== undefined) return undefined;
  switch ([schema.type ?? []].flat().find((type) => type !== "null")) {
    case "string":
      return exampleString(name, schema);
    case "integer":
      return schema["minimum"] ?? 1;
    case "number":
      return schema["minimum"] ?? 1.5;
    case "boolean":
      return true;
    default:
      return undefined;
  }
}

function exampleString(name: string, { format, maxLength }: SchemaNode): string {
  if (format === "date-time") return "2022-05-06T01:02:03Z";
  if (format === "date") return "2022-05-06";
  return name.slice(0, typeof maxLength === "number" ? maxLength : undefined);
}

/**
 * A value with every field that a schema lists: its own examples where they fit, made-up values elsewhere. A list has one
 * item.
 *
 * @param refused Examples that the API would refuse.
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
