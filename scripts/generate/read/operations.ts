import { isJsonMediaType } from "../../../src/core/http.ts";
import { componentOf, resolve } from "./document.ts";
import type { Answer, ContractDocument, MediaType, Operation, Parameter, Reference, RequestBody } from "./document.ts";

const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** An operation or a webhook with everything that it refers to: the very objects of the document. */
export interface FoundOperation {
  /** The operationId: the name of the method. */
  name: string;
  path: string;
  method: (typeof httpMethods)[number];
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
  // As the document orders them.
  const methods = Object.keys(item).flatMap((key) => httpMethods.find((method) => method === key) ?? []);
  return methods.map((method) => {
    const operation = item[method] as Operation;
    const { operationId = "", requestBody, responses = {} } = operation;
    const listed = [...((item["parameters"] ?? []) as (Parameter | Reference)[]), ...(operation.parameters ?? [])];
    // An operation's own parameter takes the place of its path's.
    const parameters = new Map(
      listed.map((entry) => resolve<Parameter>(document, entry)).map((found) => [`${found.in} ${found.name}`, found]),
    );
    return {
      name: operationId,
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

/** The header of the idempotency key, in lower case. */
export const keyHeader = "idempotency-key";

/** Whether an operation only reads: it is retried freely, needs no idempotency key, and has a rate of its own. */
export function isRead({ method }: FoundOperation): boolean {
  return ["get", "head", "options", "trace"].includes(method);
}

/** The schema and examples of the JSON body in `content`, if there is one. */
export function jsonBody(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return Object.entries(content ?? {}).find(([type]) => isJsonMediaType(type))?.[1];
}

/** The component of a JSON body, if there is one. */
export function bodyComponent(body: { content?: Record<string, MediaType> } | undefined): string | undefined {
  return componentOf(jsonBody(body?.content)?.schema ?? {});
}
