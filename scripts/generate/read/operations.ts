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
  return [...found(document, document.paths, false), ...found(document, document.webhooks, true)];
}

/** Every operation of `paths` or `webhooks` as it is written, in the order of the document. */
export function writtenOperations(items: Record<string, Record<string, unknown>> = {}) {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([key, operation]) => {
      const method = httpMethods.find((one) => one === key);
      return method === undefined ? [] : [{ path, item, method, operation: operation as Operation }];
    }),
  );
}

function found(document: ContractDocument, items: ContractDocument["paths"], webhook: boolean): FoundOperation[] {
  return writtenOperations(items).map(({ path, item, method, operation }) => {
    const { operationId = "", requestBody, responses = {} } = operation;
    const listed = [...((item["parameters"] ?? []) as (Parameter | Reference)[]), ...(operation.parameters ?? [])];
    // An operation's own parameter takes the place of its path's.
    const parameters = new Map(
      listed.map((entry) => resolve<Parameter>(document, entry)).map((one) => [`${one.in} ${one.name}`, one]),
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

/** The headers of an operation's responses, each once, with the statuses that bring it. */
export function responseHeaders(document: ContractDocument, { answers }: FoundOperation) {
  const byName = new Map<string, { name: string; description: string; statuses: string[] }>();
  for (const [status, { headers = {} }] of answers) {
    for (const [name, node] of Object.entries(headers)) {
      const { description = "" } = resolve<{ description?: string }>(document, node);
      const { statuses } = byName.get(name) ?? { statuses: [] };
      byName.set(name, { name, description, statuses: [...statuses, status] });
    }
  }
  return [...byName.values()];
}
