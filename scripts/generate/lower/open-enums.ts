import type { Contract } from "../contract.ts";
import { childrenOf, componentOf, refTo } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { rootSchemasOf } from "../read/direction.ts";
import type { Direction } from "../read/direction.ts";
import type { FoundOperation } from "../read/operations.ts";

/** Marks an enum that may hold other values. */
export const openMark = "x-open-enum";

/** An enum that is written in place as other tools read it: the values known today, and any other of their type. */
export function openEnum({ enum: values = [], type = "string", [openMark]: _mark, ...rest }: SchemaNode): SchemaNode {
  return { ...rest, anyOf: [{ enum: values }, { type }] };
}

/** A document whose enums are open or closed, and its operations. */
export interface OpenView {
  document: ContractDocument;
  operations: readonly FoundOperation[];
}

/**
 * A copy of the document with its enums open or closed by direction: each enum that the API sends is marked open, and
 * its listed values are a component of their own, `KnownOrderStatus`, which requests refer to instead.
 */
export function withOpenEnums({ directions, document, operations, webhooks }: Contract): OpenView {
  // Cloned together, so that the operations are those of the copy.
  const copy = structuredClone({ document, operations, webhooks });
  const { schemas } = copy.document.components;
  const open = Object.keys(schemas).filter((name) => schemas[name]?.enum && directions.of(name) === "incoming");
  const visit = (node: SchemaNode, direction: Direction): void => {
    const name = componentOf(node);
    if (name !== undefined && direction === "outgoing" && open.includes(name)) node.$ref = refTo(`Known${name}`);
    if (node.enum && direction === "incoming") node[openMark] = true;
    for (const child of childrenOf(node)) visit(child, direction);
  };
  const known = open.map((name) => [`Known${name}`, structuredClone(schemas[name])] as const);
  for (const [name, schema] of Object.entries(schemas)) visit(schema, directions.of(name));
  for (const { schema, direction } of rootSchemasOf([...copy.operations, ...copy.webhooks])) visit(schema, direction);
  Object.assign(schemas, Object.fromEntries(known));
  return copy;
}
