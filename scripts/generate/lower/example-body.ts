import { componentOf } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { nullableOf } from "../../../src/write-info/schema-node.ts";

/**
 * A value with every field that a schema lists, but for those that are sent alone, from the examples of its fields; an array has one item, which is
 * the field's name for a string without an example.
 *
 * @throws {Error} that names the first place without an example.
 */
export function exampleOf(document: ContractDocument, schema: SchemaNode, at = ""): unknown {
  const component = componentOf(schema);
  if (component !== undefined) return exampleOf(document, document.components.schemas[component] ?? {}, at);
  if (schema.example !== undefined) return schema.example;
  const [inner] = [nullableOf(schema) ?? schema.anyOf ?? []].flat();
  if (inner) return exampleOf(document, inner, at);
  if (schema.properties) {
    const alone = schema["x-exclusive-fields"] ?? [];
    const fields = Object.entries(schema.properties)
      .filter(([name]) => !alone.includes(name))
      .map(([name, field]) => [name, exampleOf(document, field, `${at}/${name}`)] as const);
    return Object.fromEntries(fields);
  }
  if (schema.items?.type === "string" && schema.items.example === undefined) return [at.split("/").at(-1)];
  if (schema.items) return [exampleOf(document, schema.items, `${at}/0`)];
  if (schema.enum) return schema.enum.find((value) => value !== null);
  if (schema.type === "object") return {};
  throw new Error(`${at} has no example, and the example of a whole body needs one.`);
}
