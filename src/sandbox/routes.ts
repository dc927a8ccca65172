import type { OperationName } from "../../generated/operations.ts";
import { document } from "../../generated/document.ts";

/** One operation of the contract, as the sandbox serves it. */
export interface Route {
  operationId: OperationName;
  method: string;
  path: string;
  /** The component that a request body must satisfy. */
  request: string | undefined;
  bodyRequired: boolean;
  /** Documented bodies by status, each by its example's name. */
  examples: ReadonlyMap<number, ReadonlyMap<string, unknown>>;
  responses: ReadonlyMap<number, DocumentedResponse>;
}

/** What the contract says of one answer. */
export interface DocumentedResponse {
  /** The component that the body must satisfy; undefined if there is none. */
  component: string | undefined;
  /** The JSON type of each header, by its documented name. */
  headers: ReadonlyMap<string, string | undefined>;
}

export interface Match {
  route: Route;
  /** Decoded values of the path's parameters. */
  parameters: Readonly<Record<string, string>>;
}

interface Node {
  $ref?: string;
  content?: Record<string, { schema?: Node; example?: unknown; examples?: Record<string, Node> }>;
  headers?: Record<string, Node>;
  schema?: Node;
  type?: string;
  required?: boolean;
  value?: unknown;
}

interface Operation {
  operationId: OperationName;
  requestBody?: Node;
  responses: Record<string, Node>;
}

const methods = ["get", "put", "post", "delete", "patch"];

/** Every operation of the bundled document; of two paths that match, the one with fewer parameters comes first. */
export const routes: readonly Route[] = Object.entries(document["paths"] as Record<string, Record<string, Operation>>)
  .flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [routeOf(method.toUpperCase(), path, item[method])] : [])),
  )
  .sort((a, b) => a.path.split("{").length - b.path.split("{").length);

function routeOf(method: string, path: string, operation: Operation): Route {
  const body = operation.requestBody && follow(operation.requestBody);
  const responses = Object.entries(operation.responses).map(
    // "2XX" is answered with the first of its range.
    ([status, response]) => [Number(status.replaceAll(/x/gi, "0")), follow(response)] as const,
  );
  return {
    operationId: operation.operationId,
    method,
    path,
    request: componentOf(body),
    bodyRequired: body?.required === true,
    examples: new Map(responses.map(([status, response]) => [status, examplesOf(response)])),
    responses: new Map(responses.map(([status, response]) => [status, documentedResponse(response)])),
  };
}

function documentedResponse(response: Node): DocumentedResponse {
  const headers = Object.entries(response.headers ?? {});
  return {
    component: componentOf(response),
    headers: new Map(headers.map(([name, header]) => [name, follow(header).schema?.type])),
  };
}

function componentOf(node: Node | undefined): string | undefined {
  return json(node)?.schema?.$ref?.split("/").at(-1);
}

function examplesOf(response: Node): ReadonlyMap<string, unknown> {
  const { example, examples = {} } = json(response) ?? {};
  const named = Object.entries(examples).map(([name, one]) => [name, follow(one).value] as const);
  return new Map(example === undefined ? named : [["example", example], ...named]);
}

function json(node: Node | undefined) {
  return Object.entries(node?.content ?? {}).find(([type]) => /^application\/json\s*(?:;|$)/i.test(type))?.[1];
}

function follow(node: Node): Node {
  if (node.$ref === undefined) return node;
  const found = node.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  return follow(found as Node);
}

/** The operation that a request asks for, or the methods that its path does have; undefined for no such path. */
export function matchRoute(method: string, pathname: string): Match | { allowed: Match[] } | undefined {
  const found = routes.flatMap((route) => {
    const parameters = matchPath(route.path, pathname);
    return parameters ? [{ route, parameters }] : [];
  });
  if (found.length === 0) return undefined;
  return found.find(({ route }) => route.method === method) ?? { allowed: found };
}

function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const given = pathname.split("/");
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    const value = given[at] as string;
    if (!segment.startsWith("{")) {
      if (segment !== value) return undefined;
      continue;
    }
    const decoded = decode(value);
    if (!decoded) return undefined;
    parameters[segment.slice(1, -1)] = decoded;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
