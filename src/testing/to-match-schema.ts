import { checkKnownKeys, checkOneOf } from "../core/check-options.ts";
import type { Issue } from "../errors/contract-error.ts";
import { checkIntegration, integrationRequestOf, unknownFields, unlisted } from "../schemas/integration.ts";
import type { Integration } from "../schemas/integration.ts";
import { issuesOf } from "../schemas/validate.ts";
import { describeIssue, resultOf } from "./matcher-result.ts";
import type { MatcherResult } from "./matcher-result.ts";
import { schemaNamed } from "../schemas/by-name.ts";
import type { SchemaName } from "../schemas/by-name.ts";

export interface MatchOptions {
  /**
   * `"strict"`: what the contract does not know yet fails, too.
   *
   * @default "strict"
   */
  mode?: "strict" | "tolerant";
  /**
   * Whose form of a request body it must be. Strictly, the body then has no field that the warehouse system is not listed
   * to take.
   *
   * @default none: the base contract
   */
  integration?: Integration;
}

/**
 * Whether a value satisfies a component of the contract.
 *
 * @throws {TypeError} if the contract has no such component, the matcher no such option or mode, or the warehouse system no
 * form of the component, because it is no request body.
 */
export function toMatchSchema(received: unknown, name: SchemaName, options: MatchOptions = {}): MatcherResult {
  checkKnownKeys(options, ["mode", "integration"], "toMatchSchema");
  const { mode = "strict", integration } = options;
  checkOneOf(mode, ["strict", "tolerant"], "toMatchSchema", "mode");
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
    throw new TypeError(`toMatchSchema: ${component} is no request body, and only those differ by integration`);
  const issues = issuesOf(request, received);
  if (issues.length > 0 || mode === "tolerant") return issues;
  return unknownFields(received, request.rules).map((path) => ({
    path,
    keyword: "additionalProperties",
    message: unlisted(integration),
  }));
}
