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
  /** As documented: a status, a range of them, or all others. */
  readonly status: number | `${number}XX` | "default";
  /** The schema of the body; missing if there is none. */
  readonly component?: ComponentValidators;
  /** Each documented header by its name, with its JSON type. */
  readonly headers: Readonly<Record<string, { readonly type: string; readonly required: boolean }>>;
  /** Documented bodies by the names of their examples. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The documented response with a status: that of the status itself, of its range, or the default. */
export function responseWith(status: number, { responses }: Pick<Route, "responses">): DocumentedResponse | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  for (const wanted of [status, range, "default"]) {
    const found = responses.find((response) => response.status === wanted);
    if (found) return found;
  }
  return undefined;
}

/** The names of the documented bodies of operations, each once. */
export function exampleNames(routes: readonly Route[]): string[] {
  return [...new Set(routes.flatMap(({ responses }) => responses.flatMap(({ examples }) => Object.keys(examples))))];
}

/** The status that a documented response is sent with: the first of a range, 500 for the default. */
export function statusOf({ status }: DocumentedResponse): number {
  return typeof status === "number" ? status : status === "default" ? 500 : Number(status[0]) * 100;
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
      return jsonReply(status ?? statusOf(response), response.examples[name]);
  }
  return undefined;
}

/** The response of an operation for which no state is kept: its documented example. */
export function defaultReply(route: Route): Reply {
  const success = route.responses.find((response) => Math.floor(statusOf(response) / 100) === 2);
  const status = success && statusOf(success);
  if (status !== undefined && !success?.component) return { status, headers: {} };
  return (
    documentedReply(route, { status }) ?? errorReply(501, "The contract documents no response for this operation.")
  );
}
