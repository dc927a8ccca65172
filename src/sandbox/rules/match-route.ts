import { routes } from "../../../generated/routes.ts";
import { matchPathTemplate } from "../../core/http.ts";
import { HttpError, errorReply, pathOf, type SandboxRequest } from "../http/messages.ts";
import type { Route } from "../route.ts";

/** The operation that a request is for. */
export interface Match {
  readonly route: Route;
  /** Decoded values of the path's parameters, by name, in the path's order. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Rule: a request must be for a path of the contract, or else 404, with a method that it has, or else 405. */
export function matchRoute({ method, target }: Pick<SandboxRequest, "method" | "target">): Match {
  const path = pathOf(target);
  const others: Route[] = [];
  for (const route of routes) {
    const parameters = matchPathTemplate(route.path, path);
    if (!parameters) continue;
    if (route.method === method) return { route, parameters };
    others.push(route);
  }
  throw new HttpError(
    others.length > 0 ? wrongMethod(method, others) : errorReply(404, "The contract has no such path."),
  );
}

function wrongMethod(method: string, allowed: readonly Route[]) {
  const calls = allowed.map((one) => `${one.method} ${one.path} ${one.request ? "" : "without a body "}(${one.name})`);
  const error = `This path does not take ${method}. Send ${calls.join(" or ")}.`;
  const { headers, ...reply } = errorReply(405, error);
  return { ...reply, headers: { ...headers, allow: allowed.map((route) => route.method).join(", ") } };
}
