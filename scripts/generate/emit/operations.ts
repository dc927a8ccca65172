import type { Contract } from "../contract.ts";
import { resolve } from "../read/document.ts";
import type { ContractDocument, Parameter, SchemaNode } from "../read/document.ts";
import { argumentName, banner } from "../read/names.ts";
import { bodyComponent, isRead, type FoundOperation } from "../read/operations.ts";
import { methodComment } from "./method-comment.ts";

interface DescribedOperation {
  name: string;
  method: string;
  path: string;
  kind: "read" | "write";
  pathParameters: string[];
  /** Members of the query's type. */
  query: string[];
  queryRequired: boolean;
  request: string | undefined;
  bodyRequired: boolean;
  response: string | undefined;
  doc: string;
}

/** `operations.ts`: what each operation is, and a method for it with flat named types. */
export function emitOperations({ document, operations }: Contract): string {
  const described = operations.map((found) => describe(document, found));
  return `${banner}
import type { ComponentValidators, RequestValidators } from "../src/schemas/validator.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

/** Where the API lives. */
export const serverUrl = ${JSON.stringify(document.servers?.[0]?.url ?? "")};

/** How many calls of each kind an access token may make in a second, as documented. */
export const callsPerSecond: Readonly<Record<OperationDescription["kind"], number>> = ${JSON.stringify(document["x-calls-per-second"])};

/** The header that carries each credential. */
export const credentialHeaders = ${JSON.stringify(credentialHeaders(document))} as const;

/** What the transport needs to know to make a call. */
export interface OperationDescription {
  readonly name: OperationName;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** With its parameters in braces: \`/wms/orders/{order_id}\`. */
  readonly path: string;
  /** A read is sent again freely, and carries no idempotency key. */
  readonly kind: "read" | "write";
  /** The component of the request body; missing for an operation without one. */
  readonly request?: RequestValidators;
  readonly isBodyRequired: boolean;
  /** The component of the response to a success; missing for a success without a body. */
  readonly response?: ComponentValidators;
}

/** Every operation by its operationId. */
export const operations = {
${described.map((operation) => `  ${operation.name}: ${literal(operation)},`).join("\n")}
} as const satisfies Record<string, Omit<OperationDescription, "name"> & { name: string }>;

export type OperationName = ${described.map(({ name }) => `"${name}"`).join(" | ")};

type QueryValue = string | number | boolean | null | undefined;

/** What a method hands to the transport. */
export interface OperationInput<Options> {
  path: Record<string, string>;
  query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined;
  body?: unknown;
  options?: Options | undefined;
}

/** Makes the call that a method describes. */
export type Call<Options> = (operation: OperationDescription, input: OperationInput<Options>) => Promise<unknown>;

/** The body of each operation that takes one. */
export interface RequestTypes {
${described.flatMap(({ name, request }) => (request === undefined ? [] : `  ${name}: types.${request};`)).join("\n")}
}

/** Other bodies in their place, as an integration takes them. */
export type RequestBodies = { readonly [Name in keyof RequestTypes]: object };

/** One method for each operation. */
export interface Operations<Options, Bodies extends RequestBodies = RequestTypes> {
${described.map((operation) => signature(operation)).join("\n")}
}

/** Binds every operation to one transport. */
export function bindOperations<Options, Bodies extends RequestBodies = RequestTypes>(
  call: Call<Options>,
): Operations<Options, Bodies> {
  return {
${described.map((operation) => binding(operation)).join("\n")}
  } as Operations<Options, Bodies>;
}
`;
}

function describe(document: ContractDocument, found: FoundOperation): DescribedOperation {
  const { name, path, method, parameters, requestBody, answers } = found;
  const success = answers.find(([status]) => status.startsWith("2"))?.[1];
  return {
    name,
    method: method.toUpperCase(),
    path,
    kind: isRead(found) ? "read" : "write",
    pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => parameter as string),
    query: parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => queryMember(document, parameter)),
    queryRequired: parameters.some((parameter) => parameter.in === "query" && parameter.required),
    request: bodyComponent(requestBody),
    bodyRequired: requestBody?.required === true,
    response: bodyComponent(success),
    doc: methodComment(found),
  };
}

function literal({ name, method, path, kind, request, bodyRequired, response }: DescribedOperation): string {
  const facts = { name, method, path, kind, isBodyRequired: bodyRequired };
  const members = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  if (request !== undefined) members.push(`request: components.${request}`);
  if (response !== undefined) members.push(`response: components.${response}`);
  return `{ ${members.join(", ")} }`;
}

function credentialHeaders(document: ContractDocument): Record<string, string> {
  const schemes = Object.entries(document.components["securitySchemes"] ?? {}) as [string, { name: string }][];
  return Object.fromEntries(schemes.map(([key, { name }]) => [key, name]));
}

function parametersOf(operation: DescribedOperation): string[] {
  const { name, pathParameters, query, queryRequired, request, bodyRequired } = operation;
  const type = `Bodies["${name}"]`;
  // A parameter that may be left out cannot stand before one that may not.
  const optional = queryRequired ? `body: ${type} | undefined` : `body?: ${type}`;
  const bodyParameter = bodyRequired ? `body: ${type}` : optional;
  return [
    ...pathParameters.map((parameter) => `${argumentName(parameter)}: string`),
    ...(request ? [bodyParameter] : []),
    ...(query.length > 0 ? [`query${queryRequired ? "" : "?"}: { ${query.join("; ")} }`] : []),
    "options?: Options",
  ];
}

function queryMember(document: ContractDocument, { name, required, schema = {} }: Parameter): string {
  return `${JSON.stringify(name)}${required ? "" : "?"}: ${queryType(document, schema)}`;
}

function queryType(document: ContractDocument, schema: SchemaNode): string {
  const { type, enum: values, items = {} } = resolve<SchemaNode>(document, schema);
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  const names: Record<string, string> = { integer: "number", number: "number", boolean: "boolean", null: "null" };
  const of = (one: string) =>
    one === "array" ? `readonly (${queryType(document, items)})[]` : (names[one] ?? "string");
  return [type ?? "string"].flat().map(of).join(" | ");
}

function signature(operation: DescribedOperation): string {
  return `${operation.doc}  ${operation.name}(${["this: void", ...parametersOf(operation)].join(", ")}): Promise<${operation.response === undefined ? "void" : `types.${operation.response}`}>;`;
}

function binding({ name, pathParameters, query, request }: DescribedOperation): string {
  const names = pathParameters.map(argumentName);
  const path = pathParameters.map((parameter, at) => `${JSON.stringify(parameter)}: ${names[at]}`).join(", ");
  const more = [...(request ? ["body"] : []), ...(query.length > 0 ? ["query"] : []), "options"];
  return `    ${name}: (${[...names, ...more].join(", ")}) => call(operations.${name}, { path: { ${path} }, ${more.join(", ")} }),`;
}
