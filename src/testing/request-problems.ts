import { requestFor, unknownFields, unlisted } from "../schemas/integration.ts";
import type { Integration } from "../schemas/integration.ts";
import { HttpError } from "../sandbox/http/reply.ts";
import { readRequest } from "../sandbox/http/web-messages.ts";
import type { SandboxRequest } from "../sandbox/http/request.ts";
import type { Route } from "../sandbox/route.ts";
import { parseBody, requireValidBody } from "../sandbox/rules/body.ts";
import { requireCredentials } from "../sandbox/rules/credentials.ts";
import { matchRoute } from "../sandbox/rules/match-route.ts";

/** What the API, or the warehouse system if it is known, would refuse of a request to an operation, or ignore in its body. */
export async function requestProblems(route: Route, request: Request, integration?: Integration): Promise<string[]> {
  const incoming = await readRequest(request);
  const wrongRoute = routeProblem(route, incoming);
  if (wrongRoute !== undefined) return [wrongRoute];
  return [
    ...problemsOf(() => requireCredentials(incoming)),
    ...problemsOf(() => {
      const body = parseBody(route, incoming);
      requireValidBody(route, body, integration);
      return integration && unlistedFields(route, body?.value, integration);
    }),
  ];
}

function unlistedFields(route: Route, body: unknown, integration: Integration): string[] {
  const rules = requestFor(route, integration)?.rules ?? {};
  return unknownFields(body, rules).map((path) => `${path} ${unlisted(integration)}`);
}

function routeProblem(route: Route, { method, target }: SandboxRequest): string | undefined {
  if (isFor(route, { method, target })) return undefined;
  return `the request must be ${route.method} ${route.path}; found ${method} ${target}`;
}

function isFor(route: Route, request: Pick<SandboxRequest, "method" | "target">): boolean {
  try {
    return matchRoute(request).route === route;
  } catch (error) {
    if (error instanceof HttpError) return false;
    throw error;
  }
}

function problemsOf(check: () => readonly string[] | undefined | void): readonly string[] {
  try {
    return check() ?? [];
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    if (error.issues.length === 0) return [error.message];
    return error.issues.map(({ path, message }) => `${path || "the body"} ${message}`);
  }
}
