import { Denial } from "../sandbox/answers.ts";
import { requireCredentials } from "../sandbox/credentials.ts";
import { toIncoming } from "../sandbox/exchange.ts";
import type { Incoming } from "../sandbox/exchange.ts";
import { checkBody, parseBody } from "../sandbox/read-body.ts";
import { matchRoute } from "../sandbox/routes.ts";
import type { Route } from "../sandbox/routes.ts";

/** What the API would refuse of a request to an operation. */
export async function requestProblems(route: Route, request: Request): Promise<string[]> {
  const incoming = await toIncoming(request);
  const wrongPlace = placeProblem(route, incoming);
  if (wrongPlace !== undefined) return [wrongPlace];
  return [
    ...problemsOf(() => requireCredentials(route, incoming)),
    ...problemsOf(() => checkBody(route, parseBody(route, incoming))),
  ];
}

function placeProblem(route: Route, { method, target }: Incoming): string | undefined {
  const found = matchRoute(method, target.split("?")[0] ?? "");
  if (found && "route" in found && found.route === route) return undefined;
  return `the request must be ${route.method} ${route.path}; found ${method} ${target}`;
}

function problemsOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Denial) return linesOf(error.reply.json);
    throw error;
  }
}

function linesOf(body: unknown): string[] {
  const { error, detail } = body as { error: string; detail?: Record<string, Record<string, string[]>> };
  const fields = Object.values(detail ?? {}).flatMap((place) => Object.entries(place));
  if (fields.length === 0) return [error];
  return fields.flatMap(([field, messages]) => messages.map((message) => `${nameOf(field)} ${message}`));
}

const nameOf = (field: string): string => (field === "_schema" ? "the body" : `/${field.replaceAll(".", "/")}`);
