import type { ErrorResponse, ValidationErrorResponse } from "../../generated/types.ts";
import type { Issue } from "../errors/contract-error.ts";
import { split } from "../schemas/json-pointer.ts";

/** An answer with a JSON body and a request id of its own. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { "X-Request-Id": crypto.randomUUID(), ...headers } });
}

/** An error of the API itself, or of the warehouse system behind it. */
export function failure(status: number, error: string, origin: "trackstar" | "integration" = "trackstar"): Response {
  return answer(status, { error, origin } satisfies ErrorResponse);
}

/** 422 with every issue under the name of its field. */
export function invalid(issues: readonly Issue[]): Response {
  const messages = new Map<string, string[]>();
  for (const { path, message } of issues) {
    const field = split(path).join(".") || "_schema";
    messages.set(field, [...(messages.get(field) ?? []), message]);
  }
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  const error = `The request body is not valid: ${first?.path || "it"} ${first?.message}${more}`;
  const body: ValidationErrorResponse = { error, origin: "trackstar", detail: { json: Object.fromEntries(messages) } };
  return answer(422, body);
}
