import type { ContractDocument, SchemaNode } from "../generate/read/document.ts";
import { responseHeaders } from "../generate/read/operations.ts";
import type { FoundOperation } from "../generate/read/operations.ts";
import { typeText } from "../generate/read/type-text.ts";
import type { Guide } from "./guides.ts";
import { plainText, sectionsOf } from "./markdown.ts";

/** Something that the search finds. */
export interface SearchEntry {
  title: string;
  /** Says beside the title where it is from. */
  kind: string;
  text: string;
  /** From the root of the site. */
  href: string;
}

/** Everything that the search finds: sections of guides, operations, parameters, headers, fields and refused names. */
export function searchEntries(
  document: ContractDocument,
  operations: readonly FoundOperation[],
  pages: readonly Guide[],
): SearchEntry[] {
  const schemas = Object.entries(document.components.schemas);
  return [
    ...pages.flatMap(ofPage),
    ...operations.flatMap((found) => ofOperation(document, found)),
    ...schemas.flatMap(([name, schema]) => ofSchema(name, schema)),
  ];
}

function ofPage({ name, title, markdown }: Guide): SearchEntry[] {
  return sectionsOf(markdown).map(({ heading, id, text }) => ({
    title: heading,
    kind: heading === title ? "" : title,
    text: plainText(text),
    href: `${name}.html${heading === title ? "" : `#${id}`}`,
  }));
}

/** Redoc's address of an operation, and of a part of it. */
function addressOf({ operation, name }: FoundOperation, part = ""): string {
  const [tag = ""] = (operation["tags"] ?? []) as string[];
  const place = `${tag.toLowerCase().replaceAll(" ", "-")}/${name.toLowerCase()}`;
  return `reference.html#/${place}${part && `#${place}/${part}`}`;
}

function ofOperation(document: ContractDocument, found: FoundOperation): SearchEntry[] {
  const { name, method, path, operation, parameters, answers } = found;
  const { summary = name, description = "" } = operation;
  const ofParameters = parameters.map((parameter) => ({
    title: parameter.name,
    kind: summary,
    text: plainText(parameter.description ?? ""),
    href: addressOf(
      found,
      `t=request&in=${parameter.in === "header" ? "headers" : parameter.in}&path=${parameter.name.toLowerCase()}`,
    ),
  }));
  const ofHeaders = responseHeaders(document, found).map(({ name: header, description: text, statuses }) => ({
    title: header,
    kind: `${summary}: response`,
    text: plainText(text),
    href: addressOf(found, `t=response&c=${statuses[0]}&path=${header.toLowerCase()}`),
  }));
  const ofStatuses = answers.map(([status, { description: text = "" }]) => ({
    title: status,
    kind: `${summary}: response`,
    text: plainText(text),
    href: addressOf(found, "responses"),
  }));
  const text = `${name} ${method.toUpperCase()} ${path} ${plainText(description)}`;
  return [{ title: summary, kind: "", text, href: addressOf(found) }, ...ofParameters, ...ofHeaders, ...ofStatuses];
}

function ofSchema(name: string, schema: SchemaNode): SearchEntry[] {
  const place = `schemas/${name.toLowerCase()}`;
  const href = `reference.html#/${place}`;
  const fields = Object.entries(schema.properties ?? {}).map(([field, child]) => ({
    title: field,
    kind: name,
    text: `${plainText(child.description ?? "")} (${typeText(child, String)})`,
    href: `${href}#${place}/path=${field.toLowerCase()}`,
  }));
  const refused = Object.entries(schema["x-mistaken-names"] ?? {}).map(([wrong, right]) => ({
    title: wrong,
    kind: name,
    text: `Refused: the field is called ${right}.`,
    href,
  }));
  const values = schema.enum?.join(", ") ?? "";
  return [
    { title: name, kind: "Schema", text: `${plainText(schema.description ?? "")} ${values}`, href },
    ...fields,
    ...refused,
  ];
}
