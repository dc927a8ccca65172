import { childrenOf, componentOf, jsonBody, operationsOf, resolve } from "./document.ts";
import type { ContractDocument, MediaType, SchemaNode } from "./document.ts";

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
}

/** Reads off the document in which direction each component travels. */
export function directionsOf(document: ContractDocument): Directions {
  const reached = { incoming: new Set<string>(), outgoing: new Set<string>() };
  for (const { schema, direction } of rootSchemasOf(document)) reach(document, schema, reached[direction]);
  const isShared = (name: string) => reached.incoming.has(name) && reached.outgoing.has(name);
  for (const name of reached.incoming) {
    const schema = document.components.schemas[name];
    if (schema && isShared(name) && !schema.enum) refuseSharedEnums(document, name, schema);
  }
  return {
    of: (name) => (reached.outgoing.has(name) && !reached.incoming.has(name) ? "outgoing" : "incoming"),
    isSent: (name) => reached.outgoing.has(name),
  };
}

/** A schema that stands in an operation or a webhook rather than in a component. */
export interface RootSchema {
  schema: SchemaNode;
  direction: Direction;
}

/** Every root schema of the document: the very objects in it. */
export function rootSchemasOf(document: ContractDocument): RootSchema[] {
  return operationsOf(document).flatMap(({ requestBody, answers, webhook }) => {
    const asked = bodySchemas([requestBody], webhook ? "incoming" : "outgoing");
    const answered = bodySchemas(
      answers.map(([, answer]) => answer),
      webhook ? "outgoing" : "incoming",
    );
    return asked.concat(answered);
  });
}

function bodySchemas(bodies: ({ content?: Record<string, MediaType> } | undefined)[], direction: Direction) {
  const schemas = bodies.map((body) => jsonBody(body?.content)?.schema).filter((schema) => schema !== undefined);
  return schemas.map((schema) => ({ schema, direction }));
}

function reach(document: ContractDocument, schema: SchemaNode, into: Set<string>): void {
  const name = componentOf(schema);
  if (name !== undefined) {
    if (into.has(name)) return;
    into.add(name);
    return reach(document, resolve<SchemaNode>(document, { $ref: schema.$ref as string }), into);
  }
  for (const child of childrenOf(schema)) reach(document, child, into);
}

/** A shared object with an enum inside would need two meanings at once. */
function refuseSharedEnums(document: ContractDocument, name: string, schema: SchemaNode): void {
  const inner = new Set<string>();
  for (const child of childrenOf(schema)) reach(document, child, inner);
  const hasEnum = (node: SchemaNode): boolean => node.enum !== undefined || childrenOf(node).some(hasEnum);
  const found = hasEnum(schema) || [...inner].some((n) => hasEnum(document.components.schemas[n] ?? {}));
  if (found) {
    throw new Error(
      `openapi/schemas/${name}.yaml holds an enum and is used in requests and in responses. ` +
        `Enums are closed in requests and open in responses: write a component for each direction.`,
    );
  }
}
