import { errorReply, jsonReply } from "../http/reply.ts";
import type { Reply } from "../http/reply.ts";
import type { Route } from "../route.ts";

/** Which of the documented responses. */
interface Wanted {
  status?: number | undefined;
  example?: string | undefined;
}

/** The documented response of an operation with a status, or with the name of an example; undefined if there is none. */
export function documentedReply({ responses }: Route, wanted: Wanted): Reply | undefined {
  for (const { status, examples } of responses) {
    if (wanted.status !== undefined && wanted.status !== status) continue;
    const name = wanted.example ?? Object.keys(examples)[0];
    if (name !== undefined && Object.hasOwn(examples, name)) return jsonReply(status, examples[name]);
  }
  return undefined;
}

/** The response of an operation for which no state is kept: its documented example. */
export function defaultReply(route: Route): Reply {
  const success = route.responses.find(({ status }) => status >= 200 && status < 300);
  if (success && !success.component) return { status: success.status, headers: {} };
  return (
    (success && documentedReply(route, success)) ??
    errorReply(501, "The contract documents no response for this operation.")
  );
}
