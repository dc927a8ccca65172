// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

/** The documented headers of a response; one that is missing, or not of its type, is left out. */
export interface ResponseHeaders {
  /** The id of this request; quote it to the vendor's support. Every response has it. */
  readonly "x-request-id"?: string;
  /** Requests that the access token may make in this window. */
  readonly "x-ratelimit-limit"?: number;
  /** Requests left in this window. */
  readonly "x-ratelimit-remaining"?: number;
  /** When the window ends, in seconds since 1970. */
  readonly "x-ratelimit-reset"?: number;
  /** `true` on a stored response: the same `Idempotency-Key` was used before, and nothing was written again. */
  readonly "idempotent-replayed"?: boolean;
  /** Seconds to wait before the next request. */
  readonly "retry-after"?: number;
}

/** How the value of each documented header is read. */
export const responseHeaderTypes = {
  "x-request-id": "string",
  "x-ratelimit-limit": "number",
  "x-ratelimit-remaining": "number",
  "x-ratelimit-reset": "number",
  "idempotent-replayed": "boolean",
  "retry-after": "number",
} as const satisfies Record<keyof ResponseHeaders, string>;
