import { componentOf, jsonBody, operationsOf, resolve } from "../read/document.ts";
import type { ContractDocument, FoundOperation, MediaType, SchemaNode } from "../read/document.ts";
import { banner, camelCase } from "../read/names.ts";

type Response = FoundOperation["answers"][number][1];

/** `routes.ts`: what the sandbox serves. Validators and examples are those of the other files, not copies. */
export function emitRoutes(document: ContractDocument): string {
  // Of two paths that match a request, the one with fewer parameters comes first.
  const operations = operationsOf(document)
    .filter(({ webhook }) => !webhook)
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length);
  return `${banner}
import type { Route } from "../src/sandbox/route.ts";
import * as components from "./components.ts";
import * as examples from "./examples.ts";

/** Every operation as the sandbox serves it. */
export const routes: readonly Route[] = [
${operations.map((operation) => `  ${routeOf(document, operation)},`).join("\n")}
];
`;
}

function routeOf(document: ContractDocument, operation: FoundOperation): string {
  const { name, method, path, requestBody, answers } = operation;
  return object({
    operationId: JSON.stringify(name),
    method: JSON.stringify(method.toUpperCase()),
    path: JSON.stringify(path),
    request: validators(jsonBody(requestBody?.content)),
    bodyRequired: String(requestBody?.required === true),
    responses: `[${answers.map(([status, response]) => responseOf(document, status, response)).join(", ")}]`,
  });
}

function responseOf(document: ContractDocument, status: string, response: Response): string {
  const body = jsonBody(response.content);
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
    const { schema, required = false } = resolve<{ schema?: SchemaNode; required?: boolean }>(document, header);
    return [name, { type: String(schema?.type ?? "string"), required }];
  });
  return object({
    // "2XX" is answered with the first of its range.
    status: String(Number(status.replaceAll(/x/gi, "0"))),
    component: validators(body),
    headers: JSON.stringify(Object.fromEntries(headers)),
    examples: examplesOf(document, body),
  });
}

function validators(body: MediaType | undefined): string | undefined {
  const name = body?.schema && componentOf(body.schema);
  return name === undefined ? undefined : `components.${name}`;
}

function examplesOf(document: ContractDocument, body: MediaType | undefined): string {
  const { example, examples = {} } = body ?? {};
  const named = Object.entries(examples).map(([name, node]) => {
    const shared = node.$ref?.startsWith("#/components/examples/") ? camelCase(node.$ref.split("/").at(-1) ?? "") : "";
    const value = shared ? `examples.${shared}` : JSON.stringify(resolve<{ value?: unknown }>(document, node).value);
    return `${JSON.stringify(name)}: ${value}`;
  });
  const own = example === undefined ? [] : [`example: ${JSON.stringify(example)}`];
  return `{ ${[...own, ...named].join(", ")} }`;
}

/** An object literal of these expressions, without those that are undefined. */
function object(members: Record<string, string | undefined>): string {
  const present = Object.entries(members).filter(([, value]) => value !== undefined);
  return `{ ${present.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}
