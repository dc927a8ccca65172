import { parseJson } from "./json.ts";

/**
 * A call, a delivery or a payload that a test saw, one JSON object a line (NDJSON), so that `trackstar-orders check --coverage` can read it.
 *
 * It holds payloads, which may be personal, and no credentials: whoever writes it leaves the values of headers out
 * that are secret.
 */
export type Observation = RecordedCall | ObservedDelivery | ObservedPayload;

/** A request to an operation, its response, or both. A request that was refused (4xx) is not checked, only counted. */
export interface RecordedCall {
  /** The operationId. */
  operation: string;
  request?: {
    /** Left out where they are not known. */
    headers?: Readonly<Record<string, string>>;
    /** The parsed body, or its text if it was not JSON; left out where there was none. */
    body?: unknown;
  };
  /** Its body is left out where it is not known, or was none that the contract describes. */
  response?: { status: number; headers?: Readonly<Record<string, string>>; body?: unknown };
}

/**
 * The record of a call to an operation. Headers are left out, as credentials are among them.
 *
 * @param text The body of the request, as it was sent.
 * @param response Undefined if none arrived. Its body is undefined where it was not JSON.
 */
export function recordedCall(
  operation: string,
  text: string | undefined,
  response: { readonly status: number; readonly body: unknown } | undefined,
): RecordedCall {
  return {
    operation,
    request: text ? { body: parseJson(text) ?? text } : {},
    ...(response && {
      response: { status: response.status, ...(response.body !== undefined && { body: response.body }) },
    }),
  };
}

/** A webhook delivery, its body as the text that was signed. Lines of a webhook log look the same. */
export interface ObservedDelivery {
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** A value that was matched against a schema of the contract. */
export interface ObservedPayload {
  /** The name of the component, such as `Order`. */
  schema: string;
  payload: unknown;
}
