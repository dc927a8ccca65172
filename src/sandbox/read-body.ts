import * as schemas from "../../generated/schemas.ts";
import type { Issue } from "../errors/contract-error.ts";
import type { RequestSchema } from "../schemas/define-schema.ts";
import type { Route } from "./routes.ts";

const byName: Readonly<Record<string, unknown>> = schemas;

/** The request schema of a route; undefined if the operation takes no body. */
function requestSchemaOf({ request }: Route): RequestSchema<unknown> | undefined {
  const schema = request === undefined ? undefined : byName[request];
  return schema === undefined ? undefined : (schema as RequestSchema<unknown>);
}

export type Body = { value: unknown; issues?: undefined } | { issues: readonly Issue[] };

/** Reads a body and holds it to the contract and the write rules. */
export function checkBody(route: Route, text: string): Body {
  const schema = requestSchemaOf(route);
  if (!schema) return text === "" ? { value: undefined } : problem("", "must be empty: this operation takes no body");
  if (text === "" && !route.bodyRequired) return { value: undefined };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem("", "must be JSON");
  }
  const issues = [...schema.check(value).issues, ...schema.lint(value)];
  return issues.length > 0 ? { issues } : { value };
}

function problem(path: string, message: string): Body {
  return { issues: [{ path, message, keyword: "body" }] };
}
