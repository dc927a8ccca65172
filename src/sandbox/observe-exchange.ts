import type { ObservedExchange } from "../core/observation.ts";
import { parseJson } from "../core/json.ts";
import type { Reply } from "./http/reply.ts";
import type { Route } from "./route.ts";

/** What a test sees of a call. Headers are left out, as credentials are among them. */
export function observeExchange(
  { operationId }: Route,
  text: string | undefined,
  { status, cut, json }: Pick<Reply, "status" | "cut" | "json">,
): ObservedExchange {
  return {
    operation: operationId,
    request: text ? { body: parseJson(text) ?? text } : {},
    // A response that never came was not seen, and what a proxy sends in place of JSON is none of the contract's.
    ...(!cut && { response: { status, ...(json !== undefined && { body: json }) } }),
  };
}
