import { ContractError } from "../errors/contract-error.ts";
import { SignatureError } from "../errors/signature-error.ts";

/** What a delivery is answered with; the body says what happened and never holds what was sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer with a short JSON body. */
export function answer(status: number, says: Record<string, string>, headers: Record<string, string> = {}): Answer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(says) };
}

export const handled = answer(200, { result: "handled" });
export const duplicate = answer(200, { result: "duplicate" });
/** An older version of a subject than one that was handled. */
export const outdated = answer(200, { result: "outdated" });
/** The delivery store is slow: nothing was handled. */
export const unavailable = answer(503, { error: "store-timeout" }, { "retry-after": "5" });
export const wrongMethod = answer(405, { error: "method-not-allowed" }, { allow: "POST" });
export const failed = answer(500, { error: "failed" });

/** Being handled elsewhere. */
export function busy(retryAfterMs: number): Answer {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  return answer(409, { error: "being-handled" }, { "retry-after": String(seconds) });
}

/** Why a delivery was not taken. A body parser in the way is this side's fault, so it is a 500. */
export function refusal(error: unknown): Answer {
  if (error instanceof ContractError) return answer(422, { error: "breaks-the-contract" });
  if (!(error instanceof SignatureError)) return failed;
  const { reason, message } = error;
  if (reason === "too-large") return answer(413, { error: reason, message });
  return answer(reason === "parsed-body" ? 500 : 400, { error: reason, message });
}
