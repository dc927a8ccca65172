import { addresses } from "../../addresses.ts";
import { componentOf, componentsIn, mapChildren } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import type { Direction, Directions } from "../read/direction.ts";
import { openEnum } from "./open-enums.ts";

export const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Where the docs site has a component's schema, which is its `$id`. */
export function schemaId(name: string): string {
  return `${addresses.site}/json-schema/${name}.json`;
}

/**
 * One self-contained JSON Schema for a component, in plain draft 2020-12, with the same verdict as the
 * component's `is`: an enum that the API sends also admits values that do not exist yet. One difference stays: a
 * validator that asserts `format` takes RFC 3339 dates alone, where `is` takes other forms of ISO 8601 as drift.
 *
 * @param document The document from `withOpenEnums`: what you send refers to closed enums, such as `KnownOrderStatus`.
 */
export function publishedSchema(document: ContractDocument, directions: Directions, name: string): SchemaNode {
  const direction = directions.of(name);
  const below = componentsBelow(document, name).map((part) => [part, publishedBody(document, part, direction)]);
  return {
    $schema: dialect,
    $id: schemaId(name),
    title: name,
    ...publishedBody(document, name, direction),
    ...(below.length > 0 && { $defs: Object.fromEntries(below) as Record<string, SchemaNode> }),
  };
}

/** A component's own schema as published, its references pointing into `$defs`. */
export function publishedBody(document: ContractDocument, name: string, direction: Direction): SchemaNode {
  return publish(document.components.schemas[name] as SchemaNode, direction);
}

/** The components that a component refers to, directly or not, by name. */
export function componentsBelow(document: ContractDocument, name: string): string[] {
  const { schemas } = document.components;
  return [...componentsIn(schemas, [schemas[name] ?? {}])].sort();
}

function publish(node: SchemaNode, direction: Direction): SchemaNode {
  const inner = mapChildren(node, (child) => publish(child, direction));
  const entries = Object.entries(inner).flatMap(([keyword, value]): [string, unknown][] => {
    // As in the validators: more keys than documented are drift.
    if (keyword.startsWith("x-") || (keyword === "maxProperties" && direction === "incoming")) return [];
    if (keyword === "$ref") return [[keyword, `#/$defs/${componentOf(node)}`]];
    return [keyword === "example" ? ["examples", [value]] : [keyword, value]];
  });
  const result = Object.fromEntries(entries) as SchemaNode;
  return direction === "incoming" && result.enum ? openEnum(result) : result;
}
