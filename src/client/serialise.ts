import { ContractError } from "../errors/contract-error.ts";
import type { Issue } from "../errors/contract-error.ts";
import type { BodyCheck } from "../schemas/define-schema.ts";
import { toIssues } from "../schemas/issues.ts";
import { lintBody } from "../schemas/write-rules.ts";

/**
 * Writes a request body as JSON and holds what was written to the contract and the write rules.
 *
 * @throws {ContractError} for a body that the API would refuse, or that is no JSON.
 */
export function serialise(body: unknown, check: BodyCheck): string {
  const text = write(body, check.name);
  // What is sent counts, not what was given: a Date becomes a string, and inherited fields are left out.
  const sent: unknown = text === undefined ? undefined : JSON.parse(text);
  const issues = judge(sent, check);
  if (text === undefined || issues.length > 0) throw new ContractError(check.name, onePerPlace(issues));
  return text;
}

function judge(sent: unknown, { validate, rules, refused }: BodyCheck): Issue[] {
  return [...lintBody(sent, rules, refused), ...(validate(sent) ? [] : toIssues(validate.errors ?? [], sent))];
}

function write(body: unknown, name: string): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    const message = "cannot be written as JSON: it contains itself, or a bigint";
    throw new ContractError(name, [{ path: "", keyword: "json", message }]);
  }
}

/** A `null` breaks the type and the write rules: the rules say it better, and come first. */
function onePerPlace(issues: Issue[]): Issue[] {
  const places = new Set<string>();
  return issues.filter(({ path, keyword }) => {
    const place = keyword === "required" ? `${path} ${places.size}` : path;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}
