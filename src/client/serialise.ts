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
  if (text !== undefined && !mayBeRefused(text, check) && !writesItself(body) && judge(body, check).length === 0)
    return text;
  // What is sent counts, not what was given: a Date becomes a text, NaN becomes null.
  const issues = judge(text === undefined ? undefined : JSON.parse(text), check);
  if (text === undefined || issues.length > 0) throw new ContractError(check.name, onePerPlace(issues));
  return text;
}

/** Whether a refused value can be anywhere in a body: nearly never, which saves parsing it again. */
function mayBeRefused(text: string, { refused }: BodyCheck): boolean {
  return text.includes("null") || refused.some((value) => text.includes(JSON.stringify(value)));
}

/** Whether a part of a body has a `toJSON`, so that something else than the part is sent. */
function writesItself(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return typeof part === "function";
  return typeof (part as { toJSON?: unknown }).toJSON === "function" || Object.values(part).some(writesItself);
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
