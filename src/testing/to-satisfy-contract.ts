import { isJsonMediaType } from "../core/http.ts";
import { operations } from "../../generated/operations.ts";
import type { OperationName } from "../../generated/operations.ts";
import { routes } from "../../generated/routes.ts";
import { checkKnownKeys } from "../core/check-options.ts";
import { didYouMean } from "../core/text.ts";
import { isSchemaName, schemaNamed } from "../schemas/by-name.ts";
import { checkIntegration } from "../schemas/integration.ts";
import type { Integration } from "../schemas/integration.ts";
import { responseWith } from "../sandbox/route.ts";
import type { DocumentedResponse, Route } from "../sandbox/route.ts";
import { isRequest, isResponse } from "./fetch-classes.ts";
import { describeIssue, resultOf } from "./matcher-result.ts";
import type { MatcherResult } from "./matcher-result.ts";
import { requestProblems } from "./request-problems.ts";

export interface SatisfyOptions {
  /**
   * The warehouse system that must take a request whole. Responses are the same for all.
   *
   * @default none: the base contract
   */
  integration?: Integration;
}

/**
 * Whether a `Response` is one that an operation may answer with, or a `Request` one that it takes; read strictly.
 *
 * It reads a copy, so the body can still be read afterwards, but not one that was read before.
 *
 * @throws {TypeError} if the contract has no such operation, the matcher no such option, the body was read before, or the value is neither a
 * response nor a request.
 */
export async function toSatisfyContract(
  received: unknown,
  operationId: OperationName,
  options: SatisfyOptions = {},
): Promise<MatcherResult> {
  checkKnownKeys(options, ["integration"], "toSatisfyContract");
  const { integration } = options;
  checkIntegration(integration, "toSatisfyContract: integration");
  const route = routes.find((known) => known.name === operationId);
  if (!route) {
    const hint = didYouMean(operationId, Object.keys(operations));
    throw new TypeError(`The contract has no operation ${JSON.stringify(operationId)}.${hint}`);
  }
  if ((isRequest(received) || isResponse(received)) && received.bodyUsed)
    throw new TypeError("The body was read before. Match before .json() or .text(), or match a clone().");
  if (isRequest(received))
    return resultOf(
      `be a request that ${operationId} takes${integration ? ` for ${integration.title}` : ""}`,
      await requestProblems(route, received.clone(), integration),
    );
  if (isResponse(received))
    return resultOf(`be a response of ${operationId}`, await responseProblems(route, received.clone()));
  throw new TypeError("toSatisfyContract takes a Response or a Request.");
}

async function responseProblems(route: Route, response: Response): Promise<string[]> {
  const documented = responseWith(response.status, route);
  const known = route.responses.map(({ status }) => status).join(", ");
  if (!documented) return [`the status must be one of ${known}; found ${response.status}`];
  return [...headerProblems(documented, response.headers), ...(await bodyProblems(documented, response))];
}

const patterns: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

function headerProblems({ headers }: DocumentedResponse, found: Headers): string[] {
  return Object.entries(headers).flatMap(([name, { type, required }]) => {
    const value = found.get(name);
    if (value === null) return required ? [`the header ${name} must be there`] : [];
    return (patterns[type] ?? /^/).test(value)
      ? []
      : [`the header ${name} must be ${type}; found ${JSON.stringify(value)}`];
  });
}

async function bodyProblems({ component }: DocumentedResponse, response: Response): Promise<string[]> {
  if (!component || !isSchemaName(component.name)) return [];
  const type = response.headers.get("content-type");
  if (!isJsonMediaType(type)) return [`the body must be application/json; found ${type ?? "no type"}`];
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [`the body must be JSON; found ${JSON.stringify(text.slice(0, 80))}`];
  }
  const { issues, ok } = schemaNamed(component.name).check(body, { mode: "strict" });
  return ok ? [] : issues.map((issue) => describeIssue(issue, body));
}
