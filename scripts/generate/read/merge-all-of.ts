import { childrenOf, componentOf, jsonBody, mapChildren, operationsOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";

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
 * A part is an object schema, in place or by reference. What stands beside `allOf` wins over the parts, and a later
 * part over an earlier one, for a description and for a property of the same name. A component that was only a part
 * of others is left out.
 *
 * @throws {Error} that lists each part that cannot be merged.
 */
export function mergeAllOf(document: ContractDocument): ContractDocument {
  const problems: string[] = [];
  const parts = new Set<string>();
  const { schemas } = document.components;

  const merge = (node: SchemaNode, at: string, above: readonly string[]): SchemaNode => {
    if (!node.allOf) return mapChildren(node, (child) => merge(child, at, above));
    const { allOf, ...own } = node;
    const result: SchemaNode = { type: "object" };
    for (const part of [...allOf, own]) {
      const name = componentOf(part);
      if (name !== undefined) parts.add(name);
      if (name !== undefined && above.includes(name)) {
        problems.push(`${at}: allOf of ${name} contains itself.`);
        continue;
      }
      const target = name === undefined ? part : schemas[name];
      const path = name === undefined ? above : [...above, name];
      add(
        result,
        merge(target ?? {}, at, path),
        `${at}: allOf${name === undefined ? "" : ` of ${name}`}`,
        part === own,
      );
    }
    return result;
  };

  const add = (result: SchemaNode, part: SchemaNode, at: string, isOwn: boolean): void => {
    if (!isOwn && part.type !== "object") problems.push(`${at}: a part must be an object schema.`);
    const lost = Object.keys(part).filter((keyword) => !mergeable.has(keyword));
    if (lost.length > 0) problems.push(`${at}: ${lost.join(", ")} cannot be merged: move it to where it is used.`);
    const { properties, required, "x-mistaken-names": mistaken, ...rest } = part;
    Object.assign(result, rest);
    if (required) result.required = [...new Set([...(result.required ?? []), ...required])];
    if (mistaken) result["x-mistaken-names"] = { ...result["x-mistaken-names"], ...mistaken };
    if (properties) result.properties = { ...result.properties, ...properties };
  };

  const merged = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, merge(schema, `openapi/schemas/${name}.yaml`, [name])]),
  );
  if (problems.length > 0) throw new Error(`The contract cannot be generated from:\n- ${problems.join("\n- ")}`);
  const used = referencedFrom(document, merged);
  const kept = Object.entries(merged).filter(([name]) => !parts.has(name) || used.has(name));
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}

/** The components that an operation, or a component that is no mere part, refers to. */
function referencedFrom(document: ContractDocument, schemas: Record<string, SchemaNode>): Set<string> {
  const used = new Set<string>();
  const visit = (node: SchemaNode): void => {
    const name = componentOf(node);
    if (name === undefined) return childrenOf(node).forEach(visit);
    if (used.has(name)) return;
    used.add(name);
    visit(schemas[name] ?? {});
  };
  for (const { requestBody, answers } of operationsOf(document)) {
    for (const body of [requestBody, ...answers.map(([, answer]) => answer)])
      visit(jsonBody(body?.content)?.schema ?? {});
  }
  return used;
}
