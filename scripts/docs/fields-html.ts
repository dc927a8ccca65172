import type { ContractDocument, SchemaNode } from "../generate/read/document.ts";
import { escapeHtml } from "./escape-html.ts";
import { markdownToHtml } from "./markdown.ts";
import { objectIn, restrictionsOf, typeOf } from "./schema-text.ts";

export interface FieldsOptions {
  /** The prefix of the fields' anchors. */
  id: string;
  /** How many levels of nested fields open in place. Below that, a type is only a link. */
  depth: number;
}

/** The fields of an object, or the restrictions of any other schema. */
export function fieldsHtml(document: ContractDocument, schema: SchemaNode, options: FieldsOptions): string {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return restrictionsHtml(schema);
  return fields.map(([name, field]) => fieldHtml(document, schema, { name, field, ...options })).join("\n");
}

function fieldHtml(
  document: ContractDocument,
  parent: SchemaNode,
  { name, field, id: prefix, depth }: FieldsOptions & { name: string; field: SchemaNode },
): string {
  const id = escapeHtml(`${prefix}.${name}`);
  const marks = [
    ...(parent.required?.includes(name) ? [" <strong>required</strong>"] : []),
    ...(field["deprecated"] === true ? [" <em>deprecated</em>"] : []),
  ];
  const object = objectIn(document, field);
  const inside =
    object && depth > 0
      ? `<details><summary>Fields of <code>${escapeHtml(name)}</code></summary>${fieldsHtml(document, object, { id, depth: depth - 1 })}</details>`
      : "";
  return `<div class="field" id="${id}"><p class="name"><a href="#${id}"><code>${escapeHtml(name)}</code></a> <span class="type">${typeHtml(field)}</span>${marks.join("")}</p><div class="text">${markdownToHtml(field.description ?? "")}${restrictionsHtml(field)}</div>${inside}</div>`;
}

function restrictionsHtml(schema: SchemaNode): string {
  const restrictions = restrictionsOf(schema);
  return restrictions.length > 0 ? markdownToHtml(`${restrictions.join("; ")}.`) : "";
}

/** A schema's type, its components as links. */
export function typeHtml(schema: SchemaNode): string {
  return typeOf(schema)
    .map((part) =>
      typeof part === "string" ? escapeHtml(part) : `<a href="#${part.component}">${escapeHtml(part.component)}</a>`,
    )
    .join("");
}
