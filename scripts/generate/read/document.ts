import { componentOf, type SchemaNode } from "../../../src/write-info/schema-node.ts";

export { componentOf };
export type { SchemaNode };

export interface MediaType {
  schema?: SchemaNode;
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  schema?: SchemaNode;
  [keyword: string]: unknown;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  security?: Record<string, unknown>[];
  /** The vendor's page. */
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Answer | Reference>;
  [keyword: string]: unknown;
}

export interface Reference {
  $ref: string;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Answer {
  description?: string;
  headers?: Record<string, object>;
  content?: Record<string, MediaType>;
}

export interface ContractDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: { url: string; variables?: object }[];
  /** Alternatives, each with the schemes that a call needs together. */
  security?: Record<string, unknown>[];
  paths?: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components: {
    schemas: Record<string, SchemaNode>;
    examples?: Record<string, { summary?: string; value: unknown }>;
    [section: string]: Record<string, unknown> | undefined;
  };
  "x-refused-in-writes"?: string[];
  "x-calls-per-second"?: { read: number; write: number };
}

/** Follows `$ref` inside the document until something that is not a reference. */
export function resolve<T extends object>(document: ContractDocument, node: T | { $ref?: string }): T {
  let current: unknown = node;
  while (typeof (current as { $ref?: unknown }).$ref === "string") {
    const ref = (current as { $ref: string }).$ref;
    current = ref
      .slice(2)
      .split("/")
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[decodePointer(key)], document);
    if (typeof current !== "object" || current === null) throw new Error(`${ref} leads nowhere in the document.`);
  }
  return current as T;
}

function decodePointer(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The names of the components that schemas refer to, directly or not. */
export function componentsIn(schemas: Record<string, SchemaNode>, roots: Iterable<SchemaNode>): Set<string> {
  const found = new Set<string>();
  const visit = (node: SchemaNode): void => {
    const name = componentOf(node);
    if (name === undefined) return childrenOf(node).forEach(visit);
    if (found.has(name)) return;
    found.add(name);
    visit(schemas[name] ?? {});
  };
  for (const root of roots) visit(root);
  return found;
}

export const refTo = (component: string): string => `#/components/schemas/${component}`;

/** Every schema directly inside a schema. */
export function childrenOf(schema: SchemaNode): SchemaNode[] {
  return childrenWithKeys(schema).map(([, child]) => child);
}

/** Every schema directly inside a schema, with the keys that lead to it. */
export function childrenWithKeys(schema: SchemaNode): [keys: (string | number)[], child: SchemaNode][] {
  const { properties = {}, items, additionalProperties } = schema;
  const found: [(string | number)[], SchemaNode][] = Object.entries(properties).map(([name, child]) => [
    ["properties", name],
    child,
  ]);
  if (items !== undefined) found.push([["items"], items]);
  if (typeof additionalProperties === "object") found.push([["additionalProperties"], additionalProperties]);
  for (const keyword of ["anyOf", "oneOf", "allOf"] as const)
    for (const [at, child] of (schema[keyword] ?? []).entries()) found.push([[keyword, at], child]);
  return found;
}

/** A schema with each schema directly inside it changed. */
export function mapChildren(node: SchemaNode, change: (child: SchemaNode) => SchemaNode): SchemaNode {
  const result: SchemaNode = { ...node };
  const { properties, additionalProperties } = node;
  if (properties) {
    const changed = Object.entries(properties).map(([name, child]) => [name, change(child)] as const);
    result.properties = Object.fromEntries(changed);
  }
  if (node.items) result.items = change(node.items);
  if (typeof additionalProperties === "object") result.additionalProperties = change(additionalProperties);
  if (node.anyOf) result.anyOf = node.anyOf.map(change);
  if (node.oneOf) result.oneOf = node.oneOf.map(change);
  return result;
}
