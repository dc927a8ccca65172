import { mapChildren, refTo } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { openEnum, openMark } from "./open-enums.ts";

/**
 * The document as other tools read it: each component has a title, and an enum that the API sends says in plain JSON
 * Schema that it is open: `anyOf` of the values known today and any other of their type. Request bodies refer to the
 * closed one, `KnownOrderStatus` beside `OrderStatus`.
 *
 * @param view The document from `withOpenEnums`.
 */
export function publishedDocument(view: ContractDocument): ContractDocument {
  const { schemas } = view.components;
  const published = Object.entries(schemas).map(([name, schema]) => {
    const node = openMark in schema ? openComponent(name, schema) : openInside(schema);
    return [name, { title: name, ...node }] as const;
  });
  published.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...view, components: { ...view.components, schemas: Object.fromEntries(published) } };
}

function openComponent(name: string, schema: SchemaNode): SchemaNode {
  const { enum: _values, type, [openMark]: _mark, ...rest } = schema;
  return { ...rest, anyOf: [{ $ref: refTo(`Known${name}`) }, { type: type ?? "string" }] };
}

/** An open enum that is written in place has no closed one to refer to: it lists its values itself. */
function openInside(node: SchemaNode): SchemaNode {
  const inner = mapChildren(node, openInside);
  return openMark in inner ? openEnum(inner) : inner;
}
