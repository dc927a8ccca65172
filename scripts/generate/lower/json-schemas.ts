import { addresses } from "../../addresses.ts";
import { childrenOf, componentOf } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import type { Direction, Directions } from "../read/direction.ts";

export const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Where the docs site has a component's schema, which is its `$id`. */
export function schemaId(name: string): string {
  return `${addresses.site}/json-schema/${name}.json`;
}

/**
 * One self-contained JSON Schema for a component, in plain draft 2020-12, with the same verdict as the
 * component's `is`: an enum that the API sends also admits values that do not exist yet. One difference stays: a
 * validator that asserts `format` takes RFC 3339 dates alone, where `is` takes other forms of ISO 8601 as drift.
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
  const found = new Set<string>();
  const visit = (node: SchemaNode): void => {
    const target = componentOf(node);
    if (target === undefined) return childrenOf(node).forEach(visit);
    if (found.has(target)) return;
    found.add(target);
    visit(document.components.schemas[target] as SchemaNode);
  };
  visit(document.components.schemas[name] as SchemaNode);
  return [...found].sort();
}

function publish(node: SchemaNode, direction: Direction): SchemaNode {
  const inner = (child: SchemaNode) => publish(child, direction);
  const result: SchemaNode = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword.startsWith("x-")) continue;
    // As in the validators: more keys than documented are drift.
    if (keyword === "maxProperties" && direction === "incoming") continue;
    if (keyword === "$ref") result.$ref = `#/$defs/${componentOf(node)}`;
    else if (keyword === "example") result["examples"] = [value];
    else if (keyword === "properties") result.properties = mapValues(node.properties ?? {}, inner);
    else if (keyword === "items" || (keyword === "additionalProperties" && typeof value === "object"))
      result[keyword] = inner(value as SchemaNode);
    else if (keyword === "anyOf" || keyword === "oneOf") result[keyword] = (value as SchemaNode[]).map(inner);
    else result[keyword] = value;
  }
  return direction === "incoming" && result.enum ? openEnum(result) : result;
}

function openEnum({ enum: values, type, ...rest }: SchemaNode): SchemaNode {
  return { ...rest, anyOf: [{ enum: values ?? [] }, { type: type ?? "string" }] };
}

function mapValues(
  record: Record<string, SchemaNode>,
  change: (node: SchemaNode) => SchemaNode,
): Record<string, SchemaNode> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
