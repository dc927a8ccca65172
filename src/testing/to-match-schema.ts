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
}

/**
 * Whether a value satisfies a component of the contract.
 *
 * @throws {TypeError} if the contract has no such component, or the matcher no such option or mode.
 */
export function toMatchSchema(received: unknown, name: SchemaName, options: MatchOptions = {}): MatcherResult {
  const { mode = "strict" } = options;
  const { issues, ok } = schemaNamed(name).check(received, { ...options, mode });
  const problems = ok ? [] : issues.map((issue) => describeIssue(issue, received));
  return resultOf(`match the schema ${name}, read in ${mode} mode`, problems);
}
