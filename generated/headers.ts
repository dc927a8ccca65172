// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

/** The documented headers of a response; one that is missing, or not of its type, is left out. */
export interface ResponseHeaders {
  /** Names this one call; quote it when you ask the vendor about it. Every response has it. */
  readonly "x-request-id"?: string;
  /** How many calls the access token may make in the current window */
  readonly "x-ratelimit-limit"?: number;
  /** How many of them are left */
  readonly "x-ratelimit-remaining"?: number;
  /** When the window ends, in seconds since 1970 */
  readonly "x-ratelimit-reset"?: number;
  /** `true` on a response that was stored for the same `Idempotency-Key`, when nothing was written again */
  readonly "idempotent-replayed"?: boolean;
  /** How many seconds to wait before the next call */
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
