import { isJsonMediaType } from "../../core/http.ts";
import { decodeUtf8, parseJson } from "../../core/json.ts";
import type { Issue } from "../../errors/contract-error.ts";
import { requestFor, type Integration } from "../../schemas/integration.ts";
import { requestIssues } from "../../schemas/validate.ts";
import { HttpError, errorReply, invalidReply, maxBodyBytes, type SandboxRequest } from "../http/messages.ts";
import type { Route } from "../route.ts";

/** Deeper ones could not be written out again: `JSON.stringify` calls itself for each level. */
const maxDepth = 64;

/** A body as text and parsed. */
export interface ParsedBody {
  readonly text: string;
  readonly value: unknown;
}

/** Rule: a body must be JSON, sent as such, to an operation that takes one, or else 413 or 422. */
export function parseBody(route: Route, { body, headers }: SandboxRequest): ParsedBody | undefined {
  if (body === "too-large")
    throw new HttpError(errorReply(413, `The body is too large: the sandbox reads ${maxBodyBytes} bytes.`));
  if (body.length === 0) return undefined;
  if (!route.request) throw bodyError("must be empty: this operation takes no body. Send the request without one");
  if (!isJsonMediaType(headers["content-type"]))
    throw bodyError("must be sent with the header Content-Type: application/json");
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") throw bodyError(`must be sent as it is: the sandbox does not decode ${encoding}`);
  const text = decodeUtf8(body);
  if (text === undefined) throw bodyError("must be UTF-8");
  const value = parseJson(text);
  if (value === undefined) throw bodyError("must be JSON");
  if (isDeeperThan(value, maxDepth)) throw bodyError(`must not be nested deeper than ${maxDepth} levels`);
  return { text, value };
}

/**
 * Rule: a body must satisfy the contract and the write rules, those of the integration where there is one, or else 422. The
 * API checks before it asks the warehouse system, so a fault that both would refuse is the API's to refuse.
 */
export function requireValidBody(route: Route, body: ParsedBody | undefined, integration?: Integration): void {
  const { request, isBodyRequired } = route;
  const ofIntegration = requestFor(route, integration);
  if (!request || !ofIntegration) return;
  if (!body && isBodyRequired) throw bodyError("is missing: send a JSON object");
  const issues = body ? requestIssues(ofIntegration, body.value) : [];
  if (!body || issues.length === 0) return;
  if (!integration) throw invalid(issues);
  const ofApi = new Set(requestIssues(request, body.value).map(faultAt));
  // Required fields are up to the integration alone.
  const own = issues.filter((issue) => issue.keyword !== "required" && ofApi.has(faultAt(issue)));
  throw own.length > 0 ? invalid(own) : new HttpError(invalidReply(issues, "json", integration.title), issues);
}

const faultAt = ({ path, keyword }: Issue): string => `${keyword} ${path}`;

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const inner of Object.values(value)) if (isDeeperThan(inner, levels - 1)) return true;
  return false;
}

function bodyError(message: string): HttpError {
  return invalid([{ path: "", message, keyword: "body" }]);
}

function invalid(issues: readonly Issue[]): HttpError {
  return new HttpError(invalidReply(issues), issues);
}
