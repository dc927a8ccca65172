import { componentOf, jsonBody, operationsOf, resolve } from "../read/document.ts";
import type {
  ContractDocument,
  FoundOperation,
  MediaType,
  Operation,
  Parameter,
  SchemaNode,
} from "../read/document.ts";
import { banner, camelCase, docComment, reservedWords } from "../read/names.ts";

interface DescribedOperation {
  name: string;
  method: string;
  path: string;
  pathParameters: string[];
  /** Members of the query's type. */
  query: string[];
  queryRequired: boolean;
  request: string | undefined;
  bodyRequired: boolean;
  response: string | undefined;
  doc: string;
}

/** Words that a path parameter cannot be called in the generated code. */
const taken = new Set(["body", "query", "options", "call", "operations", ...reservedWords]);

interface SecurityScheme {
  in: string;
  name: string;
}

/** `operations.ts`: what each operation is, and a method for it with flat named types. */
export function emitOperations(document: ContractDocument): string {
  const described = operationsOf(document)
    .filter(({ webhook }) => !webhook)
    .map((found) => describe(document, found));
  const named = described.flatMap(({ request, response }) => [request, response]).filter((name) => name !== undefined);
  return `${banner}
import type { ComponentValidators, RequestValidators } from "../src/schemas/validator.ts";
import * as components from "./components.ts";
import type { ${[...new Set(named)].sort().join(", ")} } from "./types.ts";

/** Where the API lives. */
export const serverUrl = ${JSON.stringify(document.servers?.[0]?.url ?? "")};

/** How many writes an access token may make in a second, as documented. */
export const writesPerSecond = ${document["x-writes-per-second"] ?? 50};

/** The header that carries each credential. */
export const credentialHeaders = ${JSON.stringify(credentialHeaders(document))} as const;

/** What the transport needs to know to make a call. */
export interface OperationDescription {
  readonly name: OperationName;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  readonly path: string;
  /** The component of the request body. */
  readonly request?: RequestValidators;
  /** The component of the response to a success. */
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
${described.flatMap(({ name, request }) => (request === undefined ? [] : `  ${name}: ${request};`)).join("\n")}
}

/** Other bodies in their place, as a warehouse system takes them. */
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
  const { name, path, method, operation, parameters, requestBody, answers } = found;
  const success = answers.find(([status]) => status.startsWith("2"))?.[1];
  const hidden = parameters.find(
    (parameter) => parameter.in !== "path" && parameter.in !== "query" && parameter.required,
  );
  if (hidden)
    throw new Error(`${name} requires the ${hidden.in} parameter ${hidden.name}: a method has no place for it.`);
  return {
    name,
    method: method.toUpperCase(),
    path,
    pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => parameter as string),
    query: parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => queryMember(document, parameter)),
    queryRequired: parameters.some((parameter) => parameter.in === "query" && parameter.required),
    request: nameOf(requestBody?.content, `the request body of ${name}`),
    bodyRequired: requestBody?.required === true,
    response: nameOf(success?.content, `the answer of ${name}`),
    doc: docComment(
      [operation.summary && `${operation.summary}.`, operation.description].filter(Boolean).join("\n\n"),
      tagsOf(operation, requestBody !== undefined),
      "  ",
    ),
  };
}

/** What a method throws, whatever the operation; and where the vendor describes it. */
function tagsOf({ deprecated, externalDocs }: Operation, hasBody: boolean): string[] {
  return [
    "",
    `@throws {ContractError} for ${hasBody ? "a body, id" : "an id"} or key that the API would refuse; nothing is sent then. With \`accepted\` for a`,
    "  write that the API accepted, with a response that breaks the contract.",
    "@throws {ApiError} for a response that is not a success.",
    "@throws {OutcomeUnknownError} if the write may have happened or not.",
    "@throws {UnreachableError} if nothing was sent.",
    ...(externalDocs ? [`@see ${externalDocs.url}`] : []),
    ...(deprecated ? ["@deprecated"] : []),
  ];
}

function nameOf(content: Record<string, MediaType> | undefined, what: string): string | undefined {
  if (!content || Object.keys(content).length === 0) return undefined;
  const schema = jsonBody(content)?.schema;
  if (!schema)
    throw new Error(
      `${what} is ${Object.keys(content).join(", ")} without a schema: only JSON with a schema is supported.`,
    );
  const name = componentOf(schema);
  if (name === undefined) {
    throw new Error(`The schema of ${what} is written in place: make it a component, so that its type has a name.`);
  }
  return name;
}

function literal({ name, method, path, request, response }: DescribedOperation): string {
  const members = Object.entries({ name, method, path }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  if (request !== undefined) members.push(`request: components.${request}`);
  if (response !== undefined) members.push(`response: components.${response}`);
  return `{ ${members.join(", ")} }`;
}

function credentialHeaders(document: ContractDocument): Record<string, string> {
  const schemes = Object.entries(document.components["securitySchemes"] ?? {}) as [string, SecurityScheme][];
  return Object.fromEntries(
    schemes.filter(([, scheme]) => scheme.in === "header").map(([key, { name }]) => [key, name]),
  );
}

function parametersOf(operation: DescribedOperation): string[] {
  const { name, pathParameters, query, queryRequired, request, bodyRequired } = operation;
  const type = `Bodies["${name}"]`;
  // A parameter that may be left out cannot stand before one that may not.
  const optional = queryRequired ? `body: ${type} | undefined` : `body?: ${type}`;
  const bodyParameter = bodyRequired ? `body: ${type}` : optional;
  return [
    ...pathParameters.map((parameter) => `${localName(parameter)}: string`),
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

/** A path parameter as the name of a method's parameter. */
function localName(parameter: string): string {
  const name = camelCase(parameter);
  return taken.has(name) || /^\d/.test(name) ? `$${name}` : name;
}

function signature(operation: DescribedOperation): string {
  return `${operation.doc}  ${operation.name}(${["this: void", ...parametersOf(operation)].join(", ")}): Promise<${operation.response ?? "void"}>;`;
}

function binding({ name, pathParameters, query, request }: DescribedOperation): string {
  const names = pathParameters.map(localName);
  const path = pathParameters.map((parameter, at) => `${JSON.stringify(parameter)}: ${names[at]}`).join(", ");
  const more = [...(request ? ["body"] : []), ...(query.length > 0 ? ["query"] : []), "options"];
  return `    ${name}: (${[...names, ...more].join(", ")}) => call(operations.${name}, { path: { ${path} }, ${more.join(", ")} }),`;
}
