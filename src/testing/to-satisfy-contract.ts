import { operations, type OperationName } from "../../generated/operations.ts";
import { routes } from "../../generated/routes.ts";
import { checkKnownKeys } from "../core/check-options.ts";
import { isJsonMediaType, matchPathTemplate } from "../core/http.ts";
import { parseJson } from "../core/json.ts";
import { didYouMean } from "../core/text.ts";
import { HttpError, pathOf } from "../sandbox/http/messages.ts";
import { readRequest } from "../sandbox/http/web-messages.ts";
import { responseWith, type DocumentedResponse, type Route } from "../sandbox/route.ts";
import { parseBody, requireValidBody } from "../sandbox/rules/body.ts";
import { requireCredentials } from "../sandbox/rules/credentials.ts";
import { isSchemaName, schemaNamed } from "../schemas/by-name.ts";
import { checkIntegration, requestFor, unknownFields, unlisted, type Integration } from "../schemas/integration.ts";
import { describeIssue, resultOf, type MatcherResult } from "./to-match-schema.ts";

export interface SatisfyOptions {
  /** The integration that must take a request whole; the base contract if left out. Responses are the same for all. */
  integration?: Integration;
}

/** By its tag, not `instanceof`: MSW and jsdom put classes of their own in place of the global ones. */
const isTagged = (value: unknown, tag: string): boolean => Object.prototype.toString.call(value) === `[object ${tag}]`;
export const isRequest = (value: unknown): value is Request => isTagged(value, "Request");
export const isResponse = (value: unknown): value is Response => isTagged(value, "Response");

/**
 * Whether a `Response` is one that an operation may answer with, or a `Request` one that it takes; read strictly.
 *
 * It reads a copy, so the body can still be read afterwards, but not one that was read before.
 *
 * @throws {TypeError} if the contract has no such operation, the matcher no such option, the body was read before, or the
 * value is neither a response nor a request.
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
  if (!isRequest(received) && !isResponse(received))
    throw new TypeError("toSatisfyContract takes a Response or a Request.");
  if (received.bodyUsed)
    throw new TypeError("The body was read before. Match before .json() or .text(), or match a clone().");
  if (isResponse(received))
    return resultOf(`be a response of ${operationId}`, await responseProblems(route, received.clone()));
  const forWhom = integration ? ` for ${integration.title}` : "";
  const problems = await requestProblems(route, received.clone(), integration);
  return resultOf(`be a request that ${operationId} takes${forWhom}`, problems);
}

/** Why the API, or the integration, would refuse a request to an operation, and which fields of its body it would ignore. */
async function requestProblems(route: Route, request: Request, integration?: Integration): Promise<string[]> {
  const incoming = await readRequest(request);
  const { method, target } = incoming;
  if (method !== route.method || !matchPathTemplate(route.path, pathOf(target)))
    return [`the request must be ${route.method} ${route.path}; found ${method} ${target}`];
  return [
    ...problemsOf(() => requireCredentials(incoming)),
    ...problemsOf(() => {
      const body = parseBody(route, incoming);
      requireValidBody(route, body, integration);
      const rules = integration && requestFor(route, integration)?.rules;
      return rules && unknownFields(body?.value, rules).map((path) => `${path} ${unlisted(integration)}`);
    }),
  ];
}

/** The problems that a check returns, or for which a rule of the sandbox refuses the request. */
function problemsOf(check: () => readonly string[] | undefined | void): readonly string[] {
  try {
    return check() ?? [];
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    if (error.issues.length === 0) return [error.message];
    return error.issues.map(({ path, message }) => `${path || "the body"} ${message}`);
  }
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
    const isRight = patterns[type]?.test(value) ?? true;
    return isRight ? [] : [`the header ${name} must be ${type}; found ${JSON.stringify(value)}`];
  });
}

async function bodyProblems({ component }: DocumentedResponse, response: Response): Promise<string[]> {
  if (!component || !isSchemaName(component.name)) return [];
  const type = response.headers.get("content-type");
  if (!isJsonMediaType(type)) return [`the body must be application/json; found ${type ?? "no type"}`];
  const text = await response.text();
  const body = parseJson(text);
  if (body === undefined) return [`the body must be JSON; found ${JSON.stringify(text.slice(0, 80))}`];
  const { issues } = schemaNamed(component.name).check(body, { mode: "strict" });
  return issues.map((issue) => describeIssue(issue, body));
}
