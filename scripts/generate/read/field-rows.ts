import { componentOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { nullableOf } from "./unions.ts";

/** A field of a schema or inside it, as a reader sees it. */
export interface FieldRow {
  /** `line_items[].sku` */
  path: string;
  /** `string or null`, `"fulfilled"`, `date-time` */
  type: string;
  /** Of the object that it is a field of. */
  required: boolean;
  description: string;
}

/** Every field that a schema lists, parents before children. */
export function* fieldRowsOf(document: ContractDocument, schema: SchemaNode, prefix = ""): Generator<FieldRow> {
  const target = resolved(document, schema);
  for (const [name, property] of Object.entries(target.properties ?? {})) {
    const path = `${prefix}${name}`;
    const field = resolved(document, property);
    const description = property.description ?? field.description ?? field.items?.description ?? "";
    const required = target.required?.includes(name) ?? false;
    yield { path, type: typeName(document, property), required, description: description.trim() };
    yield* fieldRowsOf(document, field, `${path}.`);
    if (field.items) yield* fieldRowsOf(document, field.items, `${path}[].`);
  }
}

/** What a reference or a nullable schema is about. */
function resolved(document: ContractDocument, schema: SchemaNode): SchemaNode {
  const component = componentOf(schema);
  const target = component === undefined ? nullableOf(schema) : document.components.schemas[component];
  return target ? resolved(document, target) : schema;
}

function typeName(document: ContractDocument, schema: SchemaNode): string {
  const component = componentOf(schema);
  if (component !== undefined) return typeName(document, document.components.schemas[component] ?? {});
  const { anyOf = [], enum: values, format, items, type } = schema;
  if (anyOf.length > 0) return anyOf.map((branch) => typeName(document, branch)).join(" or ");
  if (values) return values.map((value) => JSON.stringify(value)).join(", ");
  const names = [type ?? "any"].flat().map((one) => {
    if (one === "array") return items ? `array of ${typeName(document, items)}` : one;
    return one === "string" ? (format ?? one) : one;
  });
  return names.join(" or ");
}
