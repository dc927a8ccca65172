import { ContractError } from "../errors/contract-error.ts";
import type { RequestValidators } from "../schemas/validator.ts";
import { requestIssues } from "../schemas/validate.ts";

/**
 * Writes a request body as JSON and holds what was written to the contract and the write rules.
 *
 * @throws {ContractError} for a body that the API would refuse, or that is no JSON.
 */
export function serialise(body: unknown, check: RequestValidators): string {
  const text = write(body, check.name);
  // What is sent counts, not what was given: a Date becomes a string, and inherited fields are left out.
  const sent: unknown = text === undefined ? undefined : JSON.parse(text);
  const issues = requestIssues(check, sent);
  if (text === undefined || issues.length > 0) throw new ContractError(check.name, issues);
  return text;
}

function write(body: unknown, name: string): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    const message = "cannot be written as JSON: it contains itself, or a bigint";
    throw new ContractError(name, [{ path: "", keyword: "json", message }]);
  }
}
