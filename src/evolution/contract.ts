import { isContainer } from "../core/json.ts";
import { valueAt } from "../core/json-pointer.ts";

/** A schema, or anything else of a document that may stand behind a `$ref`. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  items?: SchemaNode;
  additionalProperties?: boolean | SchemaNode;
  anyOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  allOf?: readonly SchemaNode[];
  [keyword: string]: unknown;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: SchemaNode;
}

interface Body {
  required?: boolean;
  content?: Readonly<Record<string, { schema?: SchemaNode }>>;
  headers?: Readonly<Record<string, Omit<Parameter, "name" | "in">>>;
}

interface Operation {
  operationId?: string;
  parameters?: readonly Parameter[];
  requestBody?: Body;
  responses?: Readonly<Record<string, Body>>;
  security?: readonly Readonly<Record<string, unknown>>[];
  [keyword: string]: unknown;
}

type PathItem = Operation & Readonly<Record<string, Operation>>;

/** An OpenAPI 3 document in one file. */
export interface Contract {
  openapi: string;
  info: { version: string };
  paths?: Readonly<Record<string, PathItem>>;
  webhooks?: Readonly<Record<string, PathItem>>;
  servers?: readonly { url: string }[];
  security?: Operation["security"];
  components?: { schemas?: Readonly<Record<string, SchemaNode>> };
  "x-refused-in-writes"?: readonly string[];
  [keyword: string]: unknown;
}

/**
 * An operation or a webhook: what is sent, and what comes back. Parameters, headers and body are the properties of one
 * object schema, so that all of them are compared by the same rules.
 */
export interface Exchange {
  /** The operationId, or the name of the webhook. */
  name: string;
  isWebhook: boolean;
  request: SchemaNode;
  /** By status. */
  responses: ReadonlyMap<string, SchemaNode>;
  /** The sets of security schemes of which one is enough. */
  security: readonly (readonly string[])[];
  operation: Operation;
}

/** Whether a value says that it is an OpenAPI 3 document, and of which version its contract is. */
export function isContract(value: unknown): value is Contract {
  if (!isContainer(value) || !isContainer(value["info"]) || typeof value["info"]["version"] !== "string") return false;
  return typeof value["openapi"] === "string" && value["openapi"].startsWith("3.");
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation by method and path, and every webhook by its name. */
export function exchangesOf(contract: Contract): Map<string, Exchange> {
  const operations = methodsOf(contract, contract.paths).map(({ path, method, item, operation }) => {
    const key = `${method.toUpperCase()} ${path}`;
    return [key, exchangeOf(contract, { name: operation.operationId ?? key, item, operation })] as const;
  });
  const webhooks = methodsOf(contract, contract.webhooks).map(({ path, item, operation }) => {
    return [`webhook ${path}`, { ...exchangeOf(contract, { name: path, item, operation }), isWebhook: true }] as const;
  });
  return new Map([...operations, ...webhooks]);
}

/**
 * What a `$ref` stands for, and the name of the component that it leads to.
 *
 * @throws {Error} if it leads nowhere, or into another file.
 */
export function resolve<Node extends object>(contract: Contract, node: Node): { node: Node; component?: string } {
  let found: { node: Node; component?: string } = { node };
  const seen = new Set<string>();
  for (;;) {
    const $ref: unknown = Reflect.get(found.node, "$ref");
    if (typeof $ref !== "string") return found;
    const target = $ref.startsWith("#/") && !seen.has($ref) ? valueAt(contract, decodeURI($ref.slice(1))) : undefined;
    if (!isContainer(target))
      throw new Error(`The reference ${$ref} leads nowhere in this document; bundle it into one file first.`);
    seen.add($ref);
    const component = /^#\/components\/schemas\/([^/]+)$/.exec($ref)?.[1];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reference stands for what is written in its place
    found = { node: target as Node, ...(component !== undefined && { component }) };
  }
}

function methodsOf(contract: Contract, paths: Contract["paths"] = {}) {
  return Object.entries(paths).flatMap(([path, entry]) => {
    const item = resolve(contract, entry).node;
    return methods.flatMap((method) => (item[method] ? [{ path, method, item, operation: item[method] }] : []));
  });
}

function exchangeOf(
  contract: Contract,
  { name, item, operation }: { name: string; item: PathItem; operation: Operation },
): Exchange {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => {
    const { node } = resolve(contract, parameter);
    return partOf(node.in === "header" ? `header ${node.name.toLowerCase()}` : `${node.in} ${node.name}`, node);
  });
  const body = operation.requestBody && resolve(contract, operation.requestBody).node;
  const responses = Object.entries(operation.responses ?? {}).map(([status, entry]) => {
    const { node } = resolve(contract, entry);
    const headers = Object.entries(node.headers ?? {}).map(([header, value]) =>
      partOf(`header ${header.toLowerCase()}`, resolve(contract, value).node),
    );
    return [status, messageOf(headers, { ...node, required: true })] as const;
  });
  const security = operation.security ?? contract.security ?? [];
  return {
    name,
    isWebhook: false,
    request: messageOf(parameters, body),
    responses: new Map(responses),
    security: security.map((schemes) => Object.keys(schemes)),
    operation,
  };
}

interface Part {
  location: string;
  required: boolean;
  schema: SchemaNode;
}

function partOf(location: string, { required = false, schema = {} }: Pick<Parameter, "required" | "schema">): Part {
  return { location, required, schema };
}

function messageOf(parts: readonly Part[], body: Body | undefined): SchemaNode {
  const required = body?.required === true;
  const bodies = Object.entries(body?.content ?? {}).map(([type, { schema = {} }]) =>
    partOf(type === "application/json" ? "body" : `body as ${type}`, { required, schema }),
  );
  const all = [...parts, ...bodies];
  return {
    type: "object",
    properties: Object.fromEntries(all.map(({ location, schema }) => [location, schema])),
    required: all.filter((part) => part.required).map(({ location }) => location),
  };
}
