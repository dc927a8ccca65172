import { isJsonMediaType } from "../../../src/core/http.ts";
import { isSameJson } from "../../../src/core/json.ts";
import { componentOf, resolve } from "./document.ts";
import type { ContractDocument, MediaType, SchemaNode } from "./document.ts";
import { checkParameters } from "./check-parameters.ts";
import { reservedWords } from "./names.ts";
import { bodyComponent } from "./operations.ts";
import type { FoundOperation } from "./operations.ts";
import { entryFile, inOperation, placeOf } from "./places.ts";

/** What JavaScript calls by itself, or every object has: a client with such a method would be taken for something else. */
const special = new Set(["then", "catch", "finally", "toJSON", ...Object.getOwnPropertyNames(Object.prototype)]);

/** Finds what the generator cannot carry over in servers, security, operations and their bodies. */
export function* checkOperations(document: ContractDocument, all: readonly FoundOperation[]): Generator<string> {
  yield* checkServers(document);
  yield* checkSecurity(document, all);
  yield* checkMethodNames(all);
  yield* checkHeaders(document, all);
  for (const found of all) {
    if (found.webhook) continue;
    yield* checkParameters(found);
    yield* checkRequest(found);
    yield* checkAnswers(found);
    if (found.operation["callbacks"] !== undefined)
      yield `${inOperation(found, "callbacks")} would be lost: write them under webhooks.`;
  }
}

function* checkServers({ servers = [], paths = {} }: ContractDocument): Generator<string> {
  if (servers.length === 0) yield `${entryFile}: servers is missing: it says where the API lives.`;
  for (const [index, { url }] of servers.entries()) {
    const at = `${entryFile}: servers/${index}`;
    if (url.includes("{")) yield `${at}: ${url} has a variable: write each address out as a server of its own.`;
    else if (!/^https:\/\/[^/?#]+(?:\/[^/?#]+)*$/.test(url))
      yield `${at}: ${url} must be an https address without a slash, a query or a fragment at its end.`;
  }
  for (const [path, item] of Object.entries(paths)) {
    const own = [item, ...Object.values(item)].some((node) => Object.hasOwn(Object(node) as object, "servers"));
    if (own) yield `${entryFile}: ${path}: servers of one path would be lost: write them at the root.`;
  }
}

function* checkSecurity(document: ContractDocument, all: readonly FoundOperation[]): Generator<string> {
  const schemes = (document.components["securitySchemes"] ?? {}) as Record<string, { type?: string; in?: string }>;
  for (const [name, { type, in: place }] of Object.entries(schemes)) {
    if (type !== "apiKey" || place !== "header")
      yield `${entryFile}: securitySchemes/${name} must be of type apiKey in a header: the client sends credentials so.`;
  }
  const wanted = [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))];
  if (!isSameJson(document.security ?? [], wanted))
    yield `${entryFile}: security must be one requirement that names every security scheme: the client sends them all with each call.`;
  for (const found of all) {
    const { security = wanted } = found.operation;
    if (!found.webhook && !isSameJson(security, wanted))
      yield `${inOperation(found, "security")}: every call has the credentials of the root: take it out.`;
  }
}

function* checkMethodNames(all: readonly FoundOperation[]): Generator<string> {
  const seen = new Map<string, string>();
  for (const found of all) {
    const { name } = found;
    const at = inOperation(found);
    const other = seen.get(name);
    if (name === "") yield `${at} has no operationId: give it one, it names the method.`;
    else if (!/^[a-z][A-Za-z0-9]*$/.test(name))
      yield `${at}: the operationId ${name} names a method: write it like updateOrder.`;
    else if (other !== undefined) yield `${at} and ${other} would both be the method ${name}: rename one operationId.`;
    else if (reservedWords.includes(name) || special.has(name))
      yield `${at}: ${name} cannot be a method: choose another operationId.`;
    seen.set(name, at);
  }
}

function* checkRequest(found: FoundOperation): Generator<string> {
  const { operation, requestBody, method } = found;
  if (!requestBody) return;
  const at = placeOf(found, operation.requestBody, "requestBody");
  if (method === "get" || method === "head") yield `${at}: a ${method} has no body: take it out, or change the method.`;
  if (Object.keys(requestBody.content ?? {}).length === 0) yield `${at} needs content of application/json.`;
  yield* checkContent(requestBody.content, at);
}

function* checkAnswers(found: FoundOperation): Generator<string> {
  const { operation, answers } = found;
  const successes = answers.filter(([status]) => status.startsWith("2"));
  for (const [status, answer] of answers) {
    if (!/^[1-5]\d\d$/.test(status))
      yield `${inOperation(found, `responses/${status}`)}: write a status such as 404. Client generators misread ranges.`;
    yield* checkContent(answer.content, placeOf(found, operation.responses?.[status], `responses/${status}`));
  }
  if (successes.length === 0) yield `${inOperation(found)} documents no success: write its 2xx response.`;
  const components = new Set(successes.map(([, answer]) => bodyComponent(answer)));
  if (components.size > 1)
    yield `${inOperation(found, "responses")}: a method resolves to one type: give ${successes.map(([status]) => status).join(" and ")} the same component.`;
}

function* checkContent(content: Record<string, MediaType> = {}, at: string): Generator<string> {
  for (const [type, { schema }] of Object.entries(content)) {
    if (!isJsonMediaType(type)) yield `${at}: ${type} is not supported, only application/json: take it out.`;
    else if (!schema) yield `${at}: ${type} has no schema: refer to a component.`;
    else if (componentOf(schema) === undefined)
      yield `${at}: the schema is written in place: make it a component, so that its type has a name.`;
    else if (Object.keys(schema).length > 1)
      yield `${at}: ${Object.keys(schema).slice(1).join(", ")} beside $ref would be lost: take it out.`;
  }
  if (Object.keys(content).filter(isJsonMediaType).length > 1) yield `${at} has JSON twice: keep one.`;
}

/** A documented header has one type, whichever response has it. */
function* checkHeaders(document: ContractDocument, all: readonly FoundOperation[]): Generator<string> {
  const types = new Map<string, string>();
  for (const found of all) {
    if (found.webhook) continue;
    for (const [status, { headers = {} }] of found.answers) {
      for (const [name, node] of Object.entries(headers)) {
        const at = placeOf(found, node, `responses/${status}/headers/${name}`);
        const { schema = {} } = resolve<{ schema?: SchemaNode }>(document, node);
        const type = String(resolve<SchemaNode>(document, schema).type);
        if (!["string", "integer", "number", "boolean"].includes(type))
          yield `${at}: a header is a string, an integer, a number or a boolean: write its type.`;
        const other = types.get(name.toLowerCase()) ?? type;
        if (other !== type) yield `${at}: ${name} is ${type} here and ${other} elsewhere: give it one type.`;
        types.set(name.toLowerCase(), type);
      }
    }
  }
}
