import { camelCase } from "./names.ts";

/** A JSON Schema as it stands in the document: only the keywords that the generator reads are typed. */
export interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
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
  [keyword: string]: unknown;
}

export interface MediaType {
  schema?: SchemaNode;
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
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses?: Record<string, { $ref?: string; description?: string; content?: Record<string, MediaType> }>;
}

export interface ContractDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: { url: string }[];
  paths?: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components: {
    schemas: Record<string, SchemaNode>;
    examples?: Record<string, { summary?: string; value: unknown }>;
    [section: string]: Record<string, unknown> | undefined;
  };
  "x-refused-in-writes"?: string[];
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

/** Each operation with its place. `incoming` operations are webhooks: the vendor calls, we answer. */
export function* operationsOf(document: ContractDocument): Generator<{
  name: string;
  path: string;
  method: HttpMethod;
  operation: Operation;
  parameters: Parameter[];
  webhook: boolean;
}> {
  for (const [section, webhook] of [
    [document.paths, false],
    [document.webhooks, true],
  ] as const) {
    for (const [path, item] of Object.entries(section ?? {})) {
      for (const method of httpMethods) {
        const operation = item[method] as Operation | undefined;
        if (!operation) continue;
        if (!operation.operationId)
          throw new Error(`${method} ${path} has no operationId: give it one, it names the method.`);
        const shared = (item["parameters"] ?? []) as (Parameter | { $ref: string })[];
        const parameters = [...shared, ...(operation.parameters ?? [])].map((p) => resolve<Parameter>(document, p));
        yield { name: camelCase(operation.operationId), path, method, operation, parameters, webhook };
      }
    }
  }
}

/** The schema and examples of the JSON body in `content`, if there is one. */
export function jsonBody(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return content?.["application/json"];
}
