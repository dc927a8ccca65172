import { isSameJson } from "../../../src/core/json.ts";
import { componentOf, componentsIn, mapChildren } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { rootSchemasOf } from "./direction.ts";
import { annotations } from "./keywords.ts";
import type { FoundOperation } from "./operations.ts";
import { schemaFile } from "./places.ts";

const mergeable = new Set([
  "type",
  "description",
  "properties",
  "required",
  "example",
  "x-mistaken-names",
  "x-documented-names",
]);

/**
 * The document with each `allOf` written out as one object, so that no later step needs to know about parts.
 *
 * A part is an object schema, in place or by reference. A keyword beside `allOf` wins over the parts; two parts do not
 * contradict each other. A component that was only a part of others is left out.
 *
 * @param problems Takes in each part that cannot be merged, with the place and the cure.
 */
export function mergeAllOf(
  document: ContractDocument,
  operations: readonly FoundOperation[],
  problems: string[],
): ContractDocument {
  const { schemas } = document.components;
  const parts = new Set<string>();

  const merge = (node: SchemaNode, at: string, above: readonly string[]): SchemaNode => {
    if (!node.allOf) return mapChildren(node, (child) => merge(child, at, above));
    const { allOf, ...own } = node;
    const result: SchemaNode = { type: "object" };
    for (const part of allOf) {
      const { $ref, ...beside } = part;
      const name = componentOf(part);
      const place = `${at}: allOf${name === undefined ? "" : ` of ${name}`}`;
      if (name !== undefined) parts.add(name);
      if (name !== undefined && above.includes(name)) {
        problems.push(`${place} contains itself: take it out.`);
        continue;
      }
      const target = $ref === undefined ? beside : { ...schemas[name ?? ""], ...beside };
      const merged = merge(target, at, name === undefined ? above : [...above, name]);
      if (merged.type !== "object") problems.push(`${place}: a part must be an object schema.`);
      else problems.push(...contradictions(result, merged, place), ...add(result, merged, place));
    }
    problems.push(...add(result, merge(own, at, above), `${at}: beside allOf`));
    return result;
  };

  const merged = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, merge(schema, schemaFile(name), [name])]),
  );
  const used = componentsIn(
    merged,
    rootSchemasOf(operations).map(({ schema }) => schema),
  );
  const kept = Object.entries(merged).filter(([name]) => !parts.has(name) || used.has(name));
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}

/** Adds a part to those before it: fields and required names add up; of all else the later one wins. */
export function addPart(result: SchemaNode, part: SchemaNode): void {
  const { properties, required, "x-mistaken-names": mistaken, ...rest } = part;
  Object.assign(result, rest);
  if (required) result.required = [...new Set([...(result.required ?? []), ...required])];
  if (mistaken) result["x-mistaken-names"] = { ...result["x-mistaken-names"], ...mistaken };
  if (properties) result.properties = { ...result.properties, ...properties };
}

/** Adds a part, and yields the keywords that cannot be merged. */
function* add(result: SchemaNode, part: SchemaNode, at: string): Generator<string> {
  const lost = Object.keys(part).filter((keyword) => !mergeable.has(keyword));
  if (lost.length > 0) yield `${at}: ${lost.join(", ")} cannot be merged: move it to where it is used.`;
  if (part.type !== undefined && part.type !== "object")
    yield `${at}: the type must be object, as it is one with the parts of allOf.`;
  addPart(result, part);
}

function* contradictions(result: SchemaNode, { properties = {} }: SchemaNode, at: string): Generator<string> {
  for (const [name, property] of Object.entries(properties)) {
    const earlier = result.properties?.[name];
    if (earlier && !isSameJson(asserted(earlier), asserted(property)))
      yield `${at}: ${name} is another schema in another part: let one of them have it, or write it beside allOf.`;
  }
}

/** A schema without its annotations. */
function asserted(schema: SchemaNode): SchemaNode {
  const rest = { ...mapChildren(schema, asserted) };
  for (const keyword of annotations) delete rest[keyword];
  return rest;
}
