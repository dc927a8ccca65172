import type { OperationDescription } from "../../generated/operations.ts";
import type { ComponentValidators } from "../schemas/validator.ts";
import { errorReply, jsonReply, type Reply } from "./http/messages.ts";

/** An operation with its documented responses, as the sandbox serves it and traffic is checked against it. */
export interface Route extends OperationDescription {
  /** In the document's order. */
  readonly responses: readonly DocumentedResponse[];
}

/** The contract's description of one response. */
export interface DocumentedResponse {
  readonly status: number;
  /** The schema of the body; missing if there is none. */
  readonly component?: ComponentValidators;
  /** Each documented header by its name, with its JSON type. */
  readonly headers: Readonly<Record<string, { readonly type: string; readonly required: boolean }>>;
  /** Documented bodies by the names of their examples. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The documented response with a status. */
export function responseWith(status: number, { responses }: Pick<Route, "responses">): DocumentedResponse | undefined {
  return responses.find((response) => response.status === status);
}

/** The names of the documented bodies of operations, each once. */
export function exampleNames(routes: readonly Route[]): string[] {
  return [...new Set(routes.flatMap(({ responses }) => responses.flatMap(({ examples }) => Object.keys(examples))))];
}

/** The documented response of an operation with a status, or with the name of an example; undefined if there is none. */
export function documentedReply(
  route: Route,
  { status, example }: { status?: number | undefined; example?: string | undefined },
): Reply | undefined {
  const found = status === undefined ? route.responses : [responseWith(status, route)];
  for (const response of found) {
    const name = example ?? Object.keys(response?.examples ?? {})[0];
    if (response && name !== undefined && Object.hasOwn(response.examples, name))
      return jsonReply(response.status, response.examples[name]);
  }
  return undefined;
}

/** The response of an operation for which no state is kept: its documented example. */
export function defaultReply(route: Route): Reply {
  const success = route.responses.find(({ status }) => status >= 200 && status < 300);
  if (success && !success.component) return { status: success.status, headers: {} };
  const error = "The contract documents no response for this operation.";
  return documentedReply(route, { status: success?.status }) ?? errorReply(501, error);
}
