import { ContractError } from "../../errors/contract-error.ts";
import { SignatureError } from "../../errors/signature-error.ts";
import { StoreTimeoutError } from "./store-timeout-error.ts";

/** The response to a delivery; its body says what happened and never holds what was sent. */
export interface WebhookResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response with a short JSON body. */
function json(status: number, body: Record<string, string>, headers: Record<string, string> = {}): WebhookResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

export const handled = json(200, { result: "handled" });
export const duplicate = json(200, { result: "duplicate" });
export const methodNotAllowed = json(405, { error: "method-not-allowed" }, { allow: "POST" });
export const failed = json(500, { error: "failed" });

/** Being handled elsewhere. */
export function busy(retryAfterMs: number): WebhookResponse {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000) || 1);
  return json(409, { error: "being-handled" }, { "retry-after": String(seconds) });
}

/** The response to a delivery that was not handed to its handler, because of an error. */
export function toErrorResponse(error: unknown): WebhookResponse {
  if (error instanceof StoreTimeoutError) return json(503, { error: "store-timeout" }, { "retry-after": "5" });
  if (error instanceof ContractError) return json(422, { error: "breaks-the-contract" });
  if (!(error instanceof SignatureError)) return failed;
  const { reason, message } = error;
  if (reason === "too-large") return json(413, { error: reason, message });
  // A body parser in the way is this side's fault.
  return json(reason === "parsed-body" ? 500 : 400, { error: reason, message });
}
