import { routes } from "../../../generated/routes.ts";
import { HttpError, errorReply } from "../http/reply.ts";
import { pathOf } from "../http/request.ts";
import type { SandboxRequest } from "../http/request.ts";
import type { Route } from "../route.ts";

export interface Match {
  readonly route: Route;
  /** Decoded values of the path's parameters, by name, in the path's order. */
  readonly parameters: Readonly<Record<string, string>>;
}

const templates = routes.map((route) => ({ route, segments: route.path.split("/") }));

/**
 * Rule: a request must be for a path of the contract, with a method that it has.
 *
 * @throws {HttpError} with 404 or 405.
 */
export function matchRoute({ method, target }: Pick<SandboxRequest, "method" | "target">): Match {
  const segments = pathOf(target).split("/");
  const others: Route[] = [];
  for (const template of templates) {
    const parameters = matchPath(template.segments, segments);
    if (!parameters) continue;
    if (template.route.method === method) return { route: template.route, parameters };
    others.push(template.route);
  }
  throw new HttpError(
    others.length > 0 ? wrongMethod(method, others) : errorReply(404, "The contract has no such path."),
  );
}

function wrongMethod(method: string, allowed: readonly Route[]) {
  const error = `This path does not take ${method}. Send ${allowed.map(describe).join(" or ")}.`;
  const { headers, ...reply } = errorReply(405, error);
  return { ...reply, headers: { ...headers, allow: allowed.map((route) => route.method).join(", ") } };
}

function describe({ method, path, operationId, request }: Route): string {
  return `${method} ${path} ${request ? "" : "without a body "}(${operationId})`;
}

function matchPath(template: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (template.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [at, segment] of template.entries()) {
    const value = given[at] ?? "";
    const decoded = segment.startsWith("{") ? decode(value) : undefined;
    if (decoded) parameters[segment.slice(1, -1)] = decoded;
    else if (segment !== value || segment.startsWith("{")) return undefined;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
