import { childrenOf, componentOf, refTo } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { directionsOf } from "../read/direction.ts";
import type { Direction, Directions } from "../read/direction.ts";
import { camelCase, docComment, pascalCase } from "../read/names.ts";

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

/** Value arrays and guards. */
export function emitEnums(enums: NamedEnum[]): string {
  return enums
    .map(({ name, values, open, description }) => {
      const array = `${camelCase(name)}Values`;
      const type = closedTypeOf(name, open);
      const literals = values.map((value) => JSON.stringify(value)).join(", ");
      return `${docComment(`The values of ${name} that the contract knows. ${firstSentence(description)}`.trim())}export const ${array} = [${literals}] as const;

/** One of the {@link ${array}}. */
export type ${type} = (typeof ${array})[number];

/** Whether a value is one of the {@link ${array}}. */
export function is${type.startsWith("Known") ? "" : "Known"}${type}(value: unknown): value is ${type} {
  return (${array} as readonly unknown[]).includes(value);
}
`;
    })
    .join("\n");
}

function firstSentence(text: string | undefined): string {
  return (
    text
      ?.trim()
      .match(/^[^]*?\.(?=\s|$)/)?.[0]
      .replace(/\s+/g, " ") ?? ""
  );
}

/** Marks an enum that may hold other values, for the type printer. */
export const openMark = "x-open-enum";

/**
 * The document as the type printer should see it: each enum that the API sends is marked open, and where a
 * request refers to such an enum it refers to the closed one instead.
 */
export function withOpenEnums(document: ContractDocument): ContractDocument {
  const copy = structuredClone(document);
  const directions = directionsOf(copy);
  const schemas = copy.components.schemas;
  const open = Object.keys(schemas).filter((name) => schemas[name]?.enum && directions.of(name) === "incoming");
  const visit = (node: SchemaNode, direction: Direction): void => {
    const name = componentOf(node);
    if (name !== undefined && direction === "outgoing" && open.includes(name)) node.$ref = refTo(`Known${name}`);
    if (node.enum && direction === "incoming") node[openMark] = true;
    for (const child of childrenOf(node)) visit(child, direction);
  };
  for (const name of open) schemas[`Known${name}`] = structuredClone(schemas[name] as SchemaNode);
  for (const [name, schema] of Object.entries(document.components.schemas))
    visit(schemas[name] ?? schema, directions.of(name));
  for (const { schema, direction } of directions.roots) visit(schema, direction);
  return copy;
}
