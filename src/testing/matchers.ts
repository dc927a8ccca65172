import { operations, type OperationName } from "../../generated/operations.ts";
import { routes } from "../../generated/routes.ts";
import { checkOptions } from "../core/check-options.ts";
import { isJsonMediaType, matchPathTemplate } from "../core/http.ts";
import { parseJson, valueAt } from "../core/json.ts";
import { didYouMean } from "../core/text.ts";
import type { Issue } from "../errors/contract-error.ts";
import { HttpError, pathOf, readRequest } from "../sandbox/http/messages.ts";
import { responseWith, type DocumentedResponse, type Route } from "../sandbox/route.ts";
import { parseBody, requireValidBody } from "../sandbox/rules/body.ts";
import { requireCredentials } from "../sandbox/rules/credentials.ts";
import { isSchemaName, schemaNamed, type SchemaName } from "../schemas/by-name.ts";
import {
  checkIntegration,
  integrationRequestOf,
  requestFor,
  unknownFields,
  unlisted,
  type Integration,
} from "../schemas/integration.ts";
import { issuesOf } from "../schemas/validate.ts";

/** The result of a matcher, as Vitest and Jest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

export interface MatchOptions {
  /** `"strict"`, the default: a part that the contract does not know yet fails, too. */
  mode?: "strict" | "tolerant";
  /**
   * The integration whose form of a request body it must have; the base contract if left out. Strictly, the body then has no
   * field that the integration is not listed to take.
   */
  integration?: Integration;
}

export interface SatisfyOptions {
  /** The integration that must take a request whole; the base contract if left out. Responses are the same for all. */
  integration?: Integration;
}

/** For `expect.extend(matchers)` in Vitest, Jest and their like. */
export const matchers = { toMatchSchema, toSatisfyContract };

/** The matchers as a test calls them. */
export interface ContractMatchers<Result = void> {
  /** Whether a value satisfies a component of the contract; strictly, unless told otherwise. */
  toMatchSchema(name: SchemaName, options?: MatchOptions): Result;
  /** Whether a `Response` or a `Request` is one of an operation. Await it. */
  toSatisfyContract(operationId: OperationName, options?: SatisfyOptions): Promise<void>;
}

/**
 * Whether a value satisfies a component of the contract.
 *
 * @throws {TypeError} if the contract has no such component, the matcher no such option or mode, or the integration no
 * form of the component, because it is not a request body.
 */
function toMatchSchema(received: unknown, name: SchemaName, options: MatchOptions = {}): MatcherResult {
  checkOptions(options, { mode: ["strict", "tolerant"], integration: "any" }, "toMatchSchema");
  const { mode = "strict", integration } = options;
  checkIntegration(integration, "toMatchSchema: integration");
  const schema = schemaNamed(name);
  const issues = integration
    ? integrationIssues(name, received, { mode, integration })
    : schema.check(received, { mode }).issues;
  const problems = issues.map((issue) => describeIssue(issue, received));
  return resultOf(
    `match the schema ${name}${integration ? ` of ${integration.title}` : ""}, read in ${mode} mode`,
    problems,
  );
}

function integrationIssues(
  component: string,
  received: unknown,
  { mode, integration }: Required<MatchOptions>,
): readonly Issue[] {
  const request = integrationRequestOf(component, integration);
  if (!request)
    throw new TypeError(`toMatchSchema: ${component} is not a request body, and only those differ by integration`);
  const issues = issuesOf(request, received);
  if (issues.length > 0 || mode === "tolerant") return issues;
  const [keyword, message] = ["additionalProperties", unlisted(integration)];
  return unknownFields(received, request.rules).map((path) => ({ path, keyword, message }));
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
async function toSatisfyContract(
  received: unknown,
  operationId: OperationName,
  options: SatisfyOptions = {},
): Promise<MatcherResult> {
  checkOptions(options, { integration: "any" }, "toSatisfyContract");
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

const mostShown = 10;
const longestValue = 120;

/** A result that lists the problems of a value; it passes without any. */
function resultOf(expectation: string, problems: readonly string[]): MatcherResult {
  if (problems.length === 0) return { pass: true, message: () => `Expected it not to ${expectation}, but it does.` };
  const shown = problems.slice(0, mostShown).map((problem) => `  ${problem}`);
  const more = problems.length > mostShown ? [`  … and ${problems.length - mostShown} more`] : [];
  return { pass: false, message: () => [`Expected it to ${expectation}, but:`, ...shown, ...more].join("\n") };
}

/** An issue with the value at its place. */
function describeIssue({ path, message }: Issue, payload: unknown): string {
  return `${path || "(the whole payload)"} ${message}; found ${excerptOf(valueAt(payload, path))}`;
}

function excerptOf(value: unknown): string {
  let text = typeof value === "bigint" ? `${value}n` : "a value that JSON cannot hold";
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    // JSON has no text for a `bigint`, nor for an object that leads back to itself.
  }
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
