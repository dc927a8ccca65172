import { ContractError } from "../errors/contract-error.ts";
import { requestIssues } from "../schemas/validate.ts";
import type { RequestValidators } from "../schemas/validator.ts";

/**
 * Writes a request body as JSON and validates what was written against the contract and the write rules.
 *
 * What is sent counts, not what was given: a Date becomes a string, and inherited fields are left out.
 *
 * @throws {ContractError} for a body that the API would refuse, or that cannot be written as JSON.
 */
export function serialise(body: unknown, request: RequestValidators): string {
  const text = stringify(body, request.name);
  const issues = requestIssues(request, text === undefined ? undefined : JSON.parse(text));
  if (text === undefined || issues.length > 0) throw new ContractError(request.name, issues);
  return text;
}

/** Undefined for what JSON has no form of, such as a function. */
function stringify(body: unknown, name: string): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    const message = "cannot be written as JSON: it contains itself, or a bigint";
    throw new ContractError(name, [{ path: "", keyword: "json", message }]);
  }
}
