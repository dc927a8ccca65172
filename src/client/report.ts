import { requestIdOf } from "../errors/to-api-error.ts";
import type { CallState } from "./call-state.ts";
import type { CallReport } from "./options.ts";
import { readRateLimit } from "./rate-limit.ts";
import { readResponseHeaders } from "./response-headers.ts";

/** A call as `onResponse` is told of it. */
export function reportOf({ request, idempotencyKey, attempts, response, startedAt }: CallState): CallReport {
  const headers = response?.headers;
  return {
    operation: request.operation.name,
    status: response?.status,
    requestId: headers && requestIdOf(headers),
    idempotencyKey,
    attempts,
    replayed: headers?.get("idempotent-replayed") === "true",
    rateLimit: headers && readRateLimit(headers),
    headers: headers && readResponseHeaders(headers),
    durationMs: performance.now() - startedAt,
  };
}
