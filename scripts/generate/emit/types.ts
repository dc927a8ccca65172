import { openMark } from "../lower/open-enums.ts";
import { componentOf } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { banner, docComment } from "../read/names.ts";

/**
 * `types.ts`: an interface for each object component, and an alias for each other one, which refer to each other by name.
 *
 * @param view The document from `withOpenEnums`.
 */
export function emitTypes(view: ContractDocument): string {
  const declarations = Object.keys(view.components.schemas).map((name) => declareType(view, name));
  return `${banner}\n${declarations.join("\n")}`;
}

/** The declaration of one component's type. */
export function declareType(view: ContractDocument, name: string): string {
  const schema = view.components.schemas[name] as SchemaNode;
  const comment = docComment(schema.description, deprecation(schema));
  const isInterface = schema.type === "object" && schema.properties !== undefined;
  const type = typeOf(view, schema);
  return isInterface ? `${comment}export interface ${name} ${type}\n` : `${comment}export type ${name} = ${type};\n`;
}

/** A schema as a type expression. */
function typeOf(view: ContractDocument, schema: SchemaNode): string {
  const name = componentOf(schema);
  if (name !== undefined) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return enumType(schema);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return union(branches.map((branch) => typeOf(view, branch)));
  return union([schema.type ?? "unknown"].flat().map((type) => ofType(view, type, schema)));
}

function ofType(view: ContractDocument, type: string, schema: SchemaNode): string {
  if (type === "integer") return "number";
  if (type === "array") return `(${schema.items ? typeOf(view, schema.items) : "unknown"})[]`;
  if (type === "object") return objectType(view, schema);
  return type;
}

function objectType(view: ContractDocument, { properties, required = [], additionalProperties }: SchemaNode): string {
  const members = Object.entries(properties ?? {}).map(([name, node]) => {
    const comment = propertyComment(view, node);
    return `${comment}${JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${typeOf(view, node)};`;
  });
  const others = typeof additionalProperties === "object" ? typeOf(view, additionalProperties) : "unknown";
  // Beside named properties an index signature must admit their types too.
  if (!properties) members.push(`[key: string]: ${others};`);
  else if (additionalProperties) members.push("[key: string]: unknown;");
  return `{\n${members.join("\n")}\n}`;
}

/** The comment of a property: its own description, or that of the component that it refers to. */
function propertyComment(view: ContractDocument, node: SchemaNode): string {
  const inner = [node, ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.items ? [node.items] : [])];
  const referred = inner.map((one) => view.components.schemas[componentOf(one) ?? ""]);
  const described = [...inner, ...referred].find((one) => one?.description !== undefined);
  const format = node.format === undefined ? "" : `\n\nFormat: ${node.format}.`;
  return docComment(`${described?.description?.trim() ?? ""}${format}`, [
    ...deprecation(node),
    ...(node.example === undefined ? [] : [`@example ${exampleText(node.example)}`]),
  ]);
}

function exampleText(value: unknown): string {
  const line = JSON.stringify(value);
  return line.length <= 100 ? line : JSON.stringify(value, null, 2);
}

function deprecation(schema: SchemaNode): string[] {
  return schema["deprecated"] === true ? ["@deprecated"] : [];
}

/** The values of an enum; of an open one also `(string & {})`. Editors offer the known values, the compiler takes any. */
export function enumType({ enum: values = [], [openMark]: isOpen }: SchemaNode): string {
  const base = values.some((value) => typeof value === "number") ? "number" : "string";
  return union([...values.map((value) => JSON.stringify(value)), ...(isOpen === true ? [`(${base} & {})`] : [])]);
}

function union(types: string[]): string {
  return [...new Set(types)].join(" | ");
}
