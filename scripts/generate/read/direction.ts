import { childrenOf, componentOf, componentsIn } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { jsonBody } from "./operations.ts";
import type { FoundOperation } from "./operations.ts";
import { schemaFile } from "./places.ts";

/**
 * Who sends a payload. What the API sends (`incoming`: responses, webhooks) is read tolerantly: its enums
 * are open and its objects may grow. What we send (`outgoing`: request bodies) is validated against closed enums.
 */
export type Direction = "incoming" | "outgoing";

export interface Directions {
  /** How a component is read on its own: incoming as soon as the API sends it. */
  of(component: string): Direction;
  /** Whether a component is, or is part of, a request body; it may come back in answers too. */
  isSent(component: string): boolean;
  /** Whether it travels in both directions. */
  isShared(component: string): boolean;
}

/** Reads off the document in which direction each component travels. */
export function directionsOf(document: ContractDocument, operations: readonly FoundOperation[]): Directions {
  const roots = rootSchemasOf(operations);
  const reachedFrom = (wanted: Direction) =>
    componentsIn(
      document.components.schemas,
      roots.filter(({ direction }) => direction === wanted).map(({ schema }) => schema),
    );
  const reached = { incoming: reachedFrom("incoming"), outgoing: reachedFrom("outgoing") };
  return {
    of: (name) => (reached.outgoing.has(name) && !reached.incoming.has(name) ? "outgoing" : "incoming"),
    isSent: (name) => reached.outgoing.has(name),
    isShared: (name) => reached.outgoing.has(name) && reached.incoming.has(name),
  };
}

/** A schema that stands in an operation or a webhook rather than in a component. */
export interface RootSchema {
  schema: SchemaNode;
  direction: Direction;
}

/** Every root schema of the operations and webhooks: of bodies and parameters. */
export function rootSchemasOf(operations: readonly FoundOperation[]): RootSchema[] {
  return operations.flatMap(({ requestBody, parameters, answers, webhook }) => {
    const asked = [jsonBody(requestBody?.content)?.schema, ...parameters.map(({ schema }) => schema)];
    const answered = answers.map(([, { content }]) => jsonBody(content)?.schema);
    const [ours, theirs] = webhook ? [answered, asked] : [asked, answered];
    return [...directed(ours, "outgoing"), ...directed(theirs, "incoming")];
  });
}

function directed(schemas: (SchemaNode | undefined)[], direction: Direction): RootSchema[] {
  return schemas.flatMap((schema) => (schema ? [{ schema, direction }] : []));
}

/** Objects of both directions with an enum inside: it would need two meanings at once. */
export function* sharedEnums({ components }: ContractDocument, directions: Directions): Generator<string> {
  const { schemas } = components;
  const hasEnum = (node: SchemaNode, seen: Set<SchemaNode>): boolean => {
    const target = schemas[componentOf(node) ?? ""] ?? node;
    if (seen.has(target)) return false;
    seen.add(target);
    return target.enum !== undefined || childrenOf(target).some((child) => hasEnum(child, seen));
  };
  for (const [name, schema] of Object.entries(schemas)) {
    if (directions.isShared(name) && !schema.enum && hasEnum(schema, new Set()))
      yield `${schemaFile(name)} holds an enum and is used in requests and in responses, where enums are closed and open: write a component for each direction.`;
  }
}
