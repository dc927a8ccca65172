import { document } from "../../generated/document.ts";
import { Denial, answer, failure } from "./answers.ts";
import { documentedAnswer } from "./documented.ts";
import type { Incoming, Reply } from "./exchange.ts";
import type { Route } from "./routes.ts";

interface SecurityScheme {
  type: string;
  in: string;
  name: string;
}

const { securitySchemes } = document["components"] as { securitySchemes: Record<string, SecurityScheme> };

/** The headers that every call needs, as the contract names them. */
export const credentialHeaders: readonly string[] = Object.values(securitySchemes).map(({ name }) => name);

/** @throws {Denial} with 401 if a credential is missing or empty. */
export function requireCredentials(route: Route, { headers }: Incoming): void {
  const missing = credentialHeaders.filter((name) => !headers[name]?.trim());
  if (missing.length > 0) throw new Denial(unauthorized(route, missing));
}

function unauthorized(route: Route, missing: string[]): Reply {
  const { json } = documentedAnswer(route, { status: 401 }) ?? failure(401, "The credentials are not valid.");
  const { error, ...rest } = json as { error: string };
  return answer(401, { error: `${error} Missing: the header ${missing.join(" and the header ")}.`, ...rest });
}

/** The headers without the credentials, for records and conditions. */
export function withoutCredentials(headers: Incoming["headers"]): Incoming["headers"] {
  const secret = new Set([...credentialHeaders, "authorization", "cookie", "proxy-authorization"]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name)));
}
