import { checkKnownKeys, checkOneOf } from "../core/check-options.ts";
import { valueAt } from "../core/json-pointer.ts";
import type { Issue } from "../errors/contract-error.ts";
import {
  checkIntegration,
  integrationRequestOf,
  unknownFields,
  unlisted,
  type Integration,
} from "../schemas/integration.ts";
import { issuesOf } from "../schemas/validate.ts";
import { schemaNamed, type SchemaName } from "../schemas/by-name.ts";

/** The result of a matcher, as Vitest and Jest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

export interface MatchOptions {
  /**
   * `"strict"`: a part that the contract does not know yet fails, too.
   *
   * @default "strict"
   */
  mode?: "strict" | "tolerant";
  /**
   * The integration whose form of a request body it must have; the base contract if left out. Strictly, the body then has no
   * field that the integration is not listed to take.
   */
  integration?: Integration;
}

/**
 * Whether a value satisfies a component of the contract.
 *
 * @throws {TypeError} if the contract has no such component, the matcher no such option or mode, or the integration no
 * form of the component, because it is not a request body.
 */
export function toMatchSchema(received: unknown, name: SchemaName, options: MatchOptions = {}): MatcherResult {
  checkKnownKeys(options, ["mode", "integration"], "toMatchSchema");
  const { mode = "strict", integration } = options;
  checkOneOf(mode, ["strict", "tolerant"], "toMatchSchema: mode");
  checkIntegration(integration, "toMatchSchema: integration");
  const schema = schemaNamed(name);
  const issues = integration
    ? integrationIssues(schema.name, received, { mode, integration })
    : schema.check(received, { mode }).issues;
  const whose = integration ? ` of ${integration.title}` : "";
  return resultOf(
    `match the schema ${name}${whose}, read in ${mode} mode`,
    issues.map((issue) => describeIssue(issue, received)),
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

const mostShown = 10;
const longestValue = 120;

/** A result that lists the problems of a value; it passes without any. */
export function resultOf(expectation: string, problems: readonly string[]): MatcherResult {
  if (problems.length === 0) return { pass: true, message: () => `Expected it not to ${expectation}, but it does.` };
  const shown = problems.slice(0, mostShown).map((problem) => `  ${problem}`);
  const more = problems.length > mostShown ? [`  … and ${problems.length - mostShown} more`] : [];
  return { pass: false, message: () => [`Expected it to ${expectation}, but:`, ...shown, ...more].join("\n") };
}

/** An issue with the value at its place. */
export function describeIssue({ path, message }: Issue, payload: unknown): string {
  return `${path || "(the whole payload)"} ${message}; found ${excerptOf(valueAt(payload, path))}`;
}

function excerptOf(value: unknown): string {
  const text = textOf(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** JSON has no text for some values: a `bigint`, and an object that leads back to itself. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === "bigint" ? `${value}n` : "a value that JSON cannot hold";
  }
}
