import { errorReply, jsonReply, type Reply } from "../http/messages.ts";
import { responseWith, statusOf, type Route } from "../route.ts";

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
