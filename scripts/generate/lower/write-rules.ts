import { componentOf } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { nullableOf } from "../read/unions.ts";

/** What `lint` needs to know of a place in a request body; the shape is declared in src/schemas/write-rules.ts. */
export interface WriteRules {
  /** `null` is allowed here. */
  nullable?: true;
  fields?: Record<string, WriteRules>;
  items?: WriteRules;
  /** Names that are often written for another one. */
  mistaken?: Record<string, string>;
  /** Fields that are sent alone. */
  exclusive?: string[];
}

/** The write rules of a request component, read off its schema. */
export function writeRulesOf(document: ContractDocument, schema: SchemaNode, path: string[] = []): WriteRules {
  const name = componentOf(schema);
  if (name !== undefined) {
    if (path.includes(name))
      throw new Error(`Request schema ${path[0]} contains itself (${name}): write rules need a finite schema.`);
    return writeRulesOf(document, document.components.schemas[name] as SchemaNode, [...path, name]);
  }
  const inner = nullableOf(schema);
  if (inner) return { nullable: true, ...writeRulesOf(document, inner, path) };
  const fields = Object.entries(schema.properties ?? {}).map(([key, node]) => [
    key,
    writeRulesOf(document, node, path),
  ]);
  const types = [schema.type ?? []].flat();
  // A name that stands for itself is a field of some integration, not a slip.
  const mistaken = {
    ...schema["x-mistaken-names"],
    ...Object.fromEntries((schema["x-documented-names"] ?? []).map((own) => [own, own])),
  };
  return {
    ...(types.includes("null") && { nullable: true as const }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) as Record<string, WriteRules> }),
    ...(schema.items && { items: writeRulesOf(document, schema.items, path) }),
    ...(Object.keys(mistaken).length > 0 && { mistaken }),
    ...(schema["x-exclusive-fields"] && { exclusive: schema["x-exclusive-fields"] }),
  };
}
