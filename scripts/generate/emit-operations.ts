import { componentOf, jsonBody, operationsOf, resolve } from "./document.ts";
import type { ContractDocument, MediaType, Parameter } from "./document.ts";
import { validatorName } from "./emit-validators.ts";
import { rulesName } from "./emit-write-rules.ts";
import { banner, camelCase, docComment } from "./names.ts";

interface DescribedOperation {
  name: string;
  method: string;
  path: string;
  pathParameters: string[];
  queryParameters: Parameter[];
  request: string | undefined;
  bodyRequired: boolean;
  response: string | undefined;
  doc: string;
}

interface SecurityScheme {
  in: string;
  name: string;
}

/** `operations.ts`: what each operation is, and a method for it with flat named types. */
export function emitOperations(document: ContractDocument, withDrift: Set<string>): string {
  const described = [...operationsOf(document)]
    .filter(({ webhook }) => !webhook)
    .map((found) => describe(document, found));
  const named = described.flatMap(({ request, response }) => [request, response]).filter((name) => name !== undefined);
  return `${banner}
import type { AnswerCheck, BodyCheck } from "../src/schemas/define-schema.ts";
import type { ${[...new Set(named)].sort().join(", ")} } from "./types.ts";
import * as validators from "./validators.js";
import * as rules from "./write-rules.ts";

/** Where the API lives. */
export const serverUrl = ${JSON.stringify(document.servers?.[0]?.url ?? "")};

/** The header that carries each credential. */
export const credentialHeaders = ${JSON.stringify(credentialHeaders(document))} as const;

/** What the transport needs to know to make a call. */
export interface OperationDescription {
  readonly name: OperationName;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  readonly path: string;
  /** The component of the request body. */
  readonly request?: string;
  /** The component of the successful answer. */
  readonly response?: string;
  /** Holds a request body to the contract; apart from the public schemas, whose JSON Schemas are heavy. */
  readonly bodyCheck?: BodyCheck;
  readonly answerCheck?: AnswerCheck;
}

/** Every operation by its operationId. */
export const operations = {
${described.map((operation) => `  ${operation.name}: ${literal(operation, withDrift)},`).join("\n")}
} as const satisfies Record<string, Omit<OperationDescription, "name"> & { name: string }>;

export type OperationName = ${described.map(({ name }) => `"${name}"`).join(" | ")};

/** What a method hands to the transport. */
export interface OperationInput<Options> {
  path: Record<string, string>;
  query?: object | undefined;
  body?: unknown;
  options?: Options | undefined;
}

/** Makes the call that a method describes. */
export type Call<Options> = (operation: OperationDescription, input: OperationInput<Options>) => Promise<unknown>;

/** One method for each operation. */
export interface Operations<Options> {
${described.map((operation) => signature(operation)).join("\n")}
}

/** Binds every operation to one transport. */
export function bindOperations<Options>(call: Call<Options>): Operations<Options> {
  return {
${described.map((operation) => binding(operation)).join("\n")}
  } as Operations<Options>;
}
`;
}

function describe(
  document: ContractDocument,
  found: ReturnType<typeof operationsOf> extends Generator<infer T> ? T : never,
): DescribedOperation {
  const { name, path, method, operation, parameters } = found;
  const body = jsonBody(operation.requestBody?.content);
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
  const answer = success && resolve<{ content?: Record<string, MediaType> }>(document, success);
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => parameter as string);
  return {
    name,
    method: method.toUpperCase(),
    path,
    pathParameters: inPath,
    queryParameters: parameters.filter((parameter) => parameter.in === "query"),
    request: nameOf(body, `the request body of ${name}`),
    bodyRequired: operation.requestBody?.required === true,
    response: nameOf(jsonBody(answer?.content), `the answer of ${name}`),
    doc: docComment(
      [operation.summary && `${operation.summary}.`, operation.description].filter(Boolean).join("\n\n"),
      operation.deprecated ? ["@deprecated"] : [],
      "  ",
    ),
  };
}

function nameOf(body: MediaType | undefined, what: string): string | undefined {
  if (!body?.schema) return undefined;
  const name = componentOf(body.schema);
  if (name === undefined)
    throw new Error(`The schema of ${what} is written in place: make it a component, so that its type has a name.`);
  return name;
}

function literal({ name, method, path, request, response }: DescribedOperation, withDrift: Set<string>): string {
  const members = Object.entries({ name, method, path, request, response })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  if (request !== undefined) members.push(`bodyCheck: ${bodyCheck(request)}`);
  if (response !== undefined) members.push(`answerCheck: ${answerCheck(response, withDrift)}`);
  return `{ ${members.join(", ")} }`;
}

function bodyCheck(name: string): string {
  const validate = `validators.${validatorName("tolerant", name)}`;
  return `{ name: "${name}", validate: ${validate}, refused: rules.refused, rules: rules.${rulesName(name)} }`;
}

function answerCheck(name: string, withDrift: Set<string>): string {
  const drift = withDrift.has(name) ? `, drift: validators.${validatorName("drift", name)}` : "";
  return `{ name: "${name}", validate: validators.${validatorName("tolerant", name)}${drift} }`;
}

function credentialHeaders(document: ContractDocument): Record<string, string> {
  const schemes = Object.entries(document.components["securitySchemes"] ?? {}) as [string, SecurityScheme][];
  return Object.fromEntries(
    schemes.filter(([, scheme]) => scheme.in === "header").map(([key, { name }]) => [key, name]),
  );
}

function parametersOf({ pathParameters, queryParameters, request, bodyRequired }: DescribedOperation): string[] {
  const query = queryParameters.map(
    ({ name, required, schema }) => `${JSON.stringify(name)}${required ? "" : "?"}: ${primitive(schema?.type)}`,
  );
  const queryOptional = queryParameters.every(({ required }) => !required);
  return [
    ...pathParameters.map((name) => `${camelCase(name)}: string`),
    ...(request ? [`body${bodyRequired ? "" : "?"}: ${request}`] : []),
    ...(query.length > 0 ? [`query${queryOptional ? "?" : ""}: { ${query.join("; ")} }`] : []),
    "options?: Options",
  ];
}

function primitive(type: string | string[] | undefined): string {
  const names = { integer: "number", number: "number", boolean: "boolean" } as Record<string, string>;
  return typeof type === "string" ? (names[type] ?? "string") : "string";
}

function signature(operation: DescribedOperation): string {
  return `${operation.doc}  ${operation.name}(${parametersOf(operation).join(", ")}): Promise<${operation.response ?? "void"}>;`;
}

function binding({ name, pathParameters, queryParameters, request }: DescribedOperation): string {
  const names = pathParameters.map(camelCase);
  const path = pathParameters.map((parameter, at) => `${JSON.stringify(parameter)}: ${names[at]}`).join(", ");
  const more = [...(request ? ["body"] : []), ...(queryParameters.length > 0 ? ["query"] : []), "options"];
  return `    ${name}: (${[...names, ...more].join(", ")}) => call(operations.${name}, { path: { ${path} }, ${more.join(", ")} }),`;
}
