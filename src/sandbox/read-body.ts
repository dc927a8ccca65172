import * as schemas from "../../generated/schemas.ts";
import type { Issue } from "../errors/contract-error.ts";
import type { RequestSchema } from "../schemas/define-schema.ts";
import { Denial, failure, invalid } from "./answers.ts";
import { largestBody } from "./exchange.ts";
import type { Incoming } from "./exchange.ts";
import type { Route } from "./routes.ts";

const byName: Readonly<Record<string, unknown>> = schemas;
/** Deeper ones could not be written out again: `JSON.stringify` calls itself for each level. */
const deepest = 64;
const decoder = new TextDecoder("utf-8", { fatal: true });

/** The request schema of a route; undefined if the operation takes no body. */
export function requestSchemaOf({ request }: Route): RequestSchema<unknown> | undefined {
  const schema = request === undefined ? undefined : byName[request];
  return schema === undefined ? undefined : (schema as RequestSchema<unknown>);
}

/**
 * Reads a body as JSON; undefined if there is none.
 *
 * @throws {Denial} with 413 or 422 if that cannot be done.
 */
export function parseBody(route: Route, { body, headers }: Incoming): unknown {
  if (body === "too-large")
    throw new Denial(failure(413, `The body is too large: the sandbox reads ${largestBody} bytes.`));
  if (body.length === 0) return undefined;
  if (!requestSchemaOf(route))
    throw problem("must be empty: this operation takes no body. Send the request without one");
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(headers["content-type"] ?? ""))
    throw problem("must be sent with the header Content-Type: application/json");
  const value = parseJson(decode(body));
  if (isDeeperThan(value, deepest)) throw problem(`must not be nested deeper than ${deepest} levels`);
  return value;
}

/**
 * Holds a body to the contract and the write rules.
 *
 * @throws {Denial} with 422 that names each field at fault.
 */
export function checkBody(route: Route, value: unknown): void {
  const schema = requestSchemaOf(route);
  if (!schema) return;
  if (value === undefined && route.bodyRequired) throw problem("is missing: send a JSON object");
  if (value === undefined) return;
  const lint = schema.lint(value);
  const explained = new Set(lint.map(({ path }) => path));
  const issues = [...lint, ...schema.check(value).issues.filter(({ path }) => !explained.has(path))];
  if (issues.length > 0) throw new Denial(invalid(issues));
}

function decode(body: Uint8Array): string {
  try {
    return decoder.decode(body);
  } catch {
    throw problem("must be UTF-8");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem("must be JSON");
  }
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

function problem(message: string): Denial {
  const issue: Issue = { path: "", message, keyword: "body" };
  return new Denial(invalid([issue]));
}
