import { componentOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import type { Directions } from "./direction.ts";
import { pascalCase } from "./names.ts";

export interface NamedEnum {
  /** `OrderStatus` for a component; component and property for an enum written in place. */
  name: string;
  values: (string | number)[];
  open: boolean;
  description: string | undefined;
}

/** Every enum of the document, nullable ones and ones written in place too, in document order. */
export function enumsOf(document: ContractDocument, directions: Directions): NamedEnum[] {
  const found = new Map<string, NamedEnum>();
  for (const [component, schema] of Object.entries(document.components.schemas)) {
    const open = directions.of(component) === "incoming";
    const visit = (node: SchemaNode, name: string): void => {
      if (componentOf(node) !== undefined) return;
      if (node.enum) {
        if (found.has(name))
          throw new Error(`Two enums would be called ${name}: give one of them a component of its own.`);
        const values = node.enum.filter((value) => value !== null);
        found.set(name, { name, values, open, description: node.description });
      }
      for (const [property, child] of Object.entries(node.properties ?? {})) visit(child, name + pascalCase(property));
      for (const child of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(child, name);
      if (node.items) visit(node.items, `${name}Item`);
      if (typeof node.additionalProperties === "object") visit(node.additionalProperties, `${name}Value`);
    };
    visit(schema, component);
  }
  return [...found.values()];
}

/** The type of an enum's listed values; open enums are called `Known…`, because a value may be another one. */
export const closedTypeOf = (name: string, open: boolean): string => (open ? `Known${name}` : name);
