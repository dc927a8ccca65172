import type { Contract } from "../contract.ts";
import { componentOf } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { bodyComponent } from "../read/operations.ts";
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
  nonEmpty?: true;
}

/**
 * The write rules of a component.
 *
 * A body that only updates take must have a field. It is read off the method, so that each update has the rule, and is not a
 * keyword of the published schema: the vendor does not document how the API answers an empty body.
 */
export function componentRules({ document, operations }: Contract, name: string): WriteRules {
  const methods = operations.flatMap(({ method, requestBody }) =>
    bodyComponent(requestBody) === name ? [method] : [],
  );
  const nonEmpty = methods.length > 0 && methods.every((method) => method === "put" || method === "patch");
  return { ...(nonEmpty && { nonEmpty }), ...writeRulesOf(document, document.components.schemas[name] as SchemaNode) };
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
