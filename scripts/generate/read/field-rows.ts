import { componentOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { typeText } from "./type-text.ts";
import { nullableOf } from "../../../src/write-info/schema-node.ts";

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
  // Fields of a component are rows of their own, so its name says nothing here.
  const ofComponent = (name: string): string => typeText(document.components.schemas[name] ?? {}, ofComponent);
  for (const [name, property] of Object.entries(target.properties ?? {})) {
    const path = `${prefix}${name}`;
    const field = resolved(document, property);
    const description = property.description ?? field.description ?? field.items?.description ?? "";
    const required = target.required?.includes(name) ?? false;
    yield { path, type: typeText(property, ofComponent), required, description: description.trim() };
    yield* fieldRowsOf(document, field, `${path}.`);
    if (field.items) yield* fieldRowsOf(document, field.items, `${path}[].`);
  }
}

/** The schema that a reference leads to, or that a nullable schema takes beside null. */
function resolved(document: ContractDocument, schema: SchemaNode): SchemaNode {
  const component = componentOf(schema);
  const target = component === undefined ? nullableOf(schema) : document.components.schemas[component];
  return target ? resolved(document, target) : schema;
}
