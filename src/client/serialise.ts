import { ContractError } from "../errors/contract-error.ts";
import type { Issue } from "../errors/contract-error.ts";
import { requestIssues } from "../schemas/validate.ts";
import type { RequestValidators } from "../schemas/validator.ts";

/** A request body as it is sent, and what it says. */
export interface Serialised {
  readonly text: string;
  readonly value: unknown;
}

/**
 * Writes a request body as JSON and validates what was written against the contract and the write rules.
 *
 * What is sent counts, not what was given: a Date becomes a string, and inherited fields are left out.
 *
 * @param isBase Whether the request is the base contract's, and not that of a warehouse system.
 * @throws {ContractError} for a body that the API would refuse, or that cannot be written as JSON.
 */
export function serialise(body: unknown, request: RequestValidators, isBase: boolean): Serialised {
  const text = stringify(body, request.name);
  const value: unknown = text === undefined ? undefined : JSON.parse(text);
  const issues = requestIssues(request, value);
  if (text === undefined || issues.length > 0)
    throw new ContractError(request.name, issues, { hint: isBase ? hintFor(issues) : undefined });
  return { text, value };
}

/** The base contract requires what most warehouse systems do not, and some not even take. */
function hintFor(issues: readonly Issue[]): string | undefined {
  if (!issues.some(({ keyword }) => keyword === "required")) return undefined;
  return "What is required differs by warehouse system: name yours with the option `integration` of createClient";
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
