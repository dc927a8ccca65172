import { childrenWithKeys, componentOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import type { Directions } from "./direction.ts";
import { camelCase, pascalCase } from "./names.ts";
import { inSchema, schemaFile } from "./places.ts";

export interface NamedEnum {
  /** `OrderStatus` for a component; component and property for an enum written in place. */
  name: string;
  values: (string | number)[];
  description: string | undefined;
  /** The constant of its values, their type, and the guard. */
  array: string;
  /** Open enums are called `Known…`, because a value may be another one. */
  type: string;
  guard: string;
  /** Where it stands. */
  at: string;
}

/** Every enum of the document, nullable ones and ones written in place too, in document order. */
export function enumsOf(document: ContractDocument, directions: Directions): NamedEnum[] {
  const found: NamedEnum[] = [];
  for (const [component, schema] of Object.entries(document.components.schemas)) {
    const isOpen = directions.of(component) === "incoming";
    const visit = (node: SchemaNode, name: string, at: string): void => {
      if (componentOf(node) !== undefined) return;
      if (node.enum) found.push(named(node, name, isOpen, at));
      for (const [keys, child] of childrenWithKeys(node)) visit(child, name + suffixOf(keys), inSchema(at, ...keys));
    };
    visit(schema, component, schemaFile(component));
  }
  return found;
}

// oxlint-disable-next-line max-params -- what a name is made of
function named({ enum: values = [], description }: SchemaNode, name: string, isOpen: boolean, at: string): NamedEnum {
  const type = isOpen ? `Known${name}` : name;
  const guard = `is${type.startsWith("Known") ? "" : "Known"}${type}`;
  const listed = values.filter((value) => value !== null);
  return { name, values: listed, description, array: `${camelCase(name)}Values`, type, guard, at };
}

function suffixOf([keyword, key]: (string | number)[]): string {
  if (keyword === "properties") return pascalCase(String(key));
  return keyword === "items" ? "Item" : keyword === "additionalProperties" ? "Value" : "";
}
