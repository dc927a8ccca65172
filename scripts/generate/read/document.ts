import { camelCase } from "./names.ts";

/** A JSON Schema as it stands in the document: only the keywords that the generator reads are typed. */
export interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  example?: unknown;
  enum?: (string | number | null)[];
  const?: unknown;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  additionalProperties?: boolean | SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
  "x-mistaken-names"?: Record<string, string>;
  "x-documented-names"?: string[];
  [keyword: string]: unknown;
}

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
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  /** The vendor's page. */
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Answer | Reference>;
}

interface Reference {
  $ref: string;
}

interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

interface Answer {
  description?: string;
  headers?: Record<string, object>;
  content?: Record<string, MediaType>;
}

export interface ContractDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: { url: string }[];
  paths?: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components: {
    schemas: Record<string, SchemaNode>;
    examples?: Record<string, { summary?: string; value: unknown }>;
    [section: string]: Record<string, unknown> | undefined;
  };
  "x-refused-in-writes"?: string[];
  "x-writes-per-second"?: number;
}

export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type HttpMethod = (typeof httpMethods)[number];

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

const schemaPrefix = "#/components/schemas/";

/** The component that a schema refers to, or undefined if it is written in place. */
export function componentOf(schema: SchemaNode): string | undefined {
  return schema.$ref?.startsWith(schemaPrefix) ? schema.$ref.slice(schemaPrefix.length) : undefined;
}

export const refTo = (component: string): string => schemaPrefix + component;

/** Every schema directly inside a schema. */
export function childrenOf(schema: SchemaNode): SchemaNode[] {
  const more = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...more,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ];
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

/** An operation with everything that it refers to. */
export interface FoundOperation {
  /** The operationId in camel case: the name of the method. */
  name: string;
  path: string;
  method: HttpMethod;
  operation: Operation;
  parameters: Parameter[];
  requestBody: RequestBody | undefined;
  /** By status. */
  answers: [string, Answer][];
  /** The vendor calls, we answer. */
  webhook: boolean;
}

/** Every operation and webhook of the document, in its order. */
export function operationsOf(document: ContractDocument): FoundOperation[] {
  return [
    ...Object.entries(document.paths ?? {}).flatMap(([path, item]) => inPath(document, path, item, false)),
    ...Object.entries(document.webhooks ?? {}).flatMap(([path, item]) => inPath(document, path, item, true)),
  ];
}

function inPath(
  document: ContractDocument,
  path: string,
  item: Record<string, unknown>,
  webhook: boolean,
): FoundOperation[] {
  return httpMethods.flatMap((method) => {
    const operation = item[method] as Operation | undefined;
    if (!operation) return [];
    if (!operation.operationId) {
      throw new Error(`${method} ${path} has no operationId: give it one, it names the method.`);
    }
    const { operationId, requestBody, responses = {} } = operation;
    const listed = [...((item["parameters"] ?? []) as (Parameter | Reference)[]), ...(operation.parameters ?? [])];
    // An operation's own parameter takes the place of its path's.
    const parameters = new Map(
      listed.map((entry) => resolve<Parameter>(document, entry)).map((found) => [`${found.in} ${found.name}`, found]),
    );
    return {
      name: camelCase(operationId),
      path,
      method,
      operation,
      parameters: [...parameters.values()],
      requestBody: requestBody && resolve<RequestBody>(document, requestBody),
      answers: Object.entries(responses).map(([status, answer]): [string, Answer] => [
        status,
        resolve<Answer>(document, answer),
      ]),
      webhook,
    };
  });
}

/** The schema and examples of the JSON body in `content`, if there is one. */
export function jsonBody(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return Object.entries(content ?? {}).find(([type]) => /^application\/json\s*(?:;|$)/i.test(type))?.[1];
}
