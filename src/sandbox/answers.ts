import type { ErrorResponse, ValidationErrorResponse } from "../../generated/types.ts";
import type { Issue } from "../errors/contract-error.ts";
import { split } from "../core/json-pointer.ts";
import type { Reply } from "./exchange.ts";

const jsonType = { "content-type": "application/json" };

/** An answer with a JSON body. */
export function answer(status: number, json: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { ...jsonType, ...headers }, json };
}

/** An error of the API itself, or of the warehouse system behind it. */
export function failure(status: number, error: string, origin: "trackstar" | "integration" = "trackstar"): Reply {
  return answer(status, { error, origin } satisfies ErrorResponse);
}

/** 422 with every issue under the name of its field, in the part of the request that it is in. */
export function invalid(issues: readonly Issue[], place: "json" | "headers" = "json"): Reply {
  const messages = new Map<string, string[]>();
  for (const { path, message } of issues) {
    const field = split(path).join(".") || "_schema";
    messages.set(field, [...(messages.get(field) ?? []), message]);
  }
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  const error = `The request is not valid: ${first?.path || "its body"} ${first?.message}${more}`;
  const detail = { [place]: Object.fromEntries(messages) };
  return answer(422, { error, origin: "trackstar", detail } satisfies ValidationErrorResponse);
}

/** Ends the handling of a request with an answer that is an error. */
export class Denial extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`${reply.status}`);
    this.reply = reply;
  }
}
