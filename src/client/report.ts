import type { Course } from "./course.ts";
import type { CallReport } from "./options.ts";
import { readRateLimit } from "./rate-limit.ts";
import { readResponseHeaders } from "./response-headers.ts";

/** A call as `onResponse` is told of it. */
export function reportOf({ job, key, attempts, answer, startedAt }: Course): CallReport {
  const headers = answer?.headers;
  return {
    operation: job.operation.name,
    status: answer?.status,
    requestId: headers && requestIdIn(headers),
    idempotencyKey: key,
    attempts,
    replayed: headers?.get("idempotent-replayed") === "true",
    rateLimit: headers && readRateLimit(headers),
    headers: headers && readResponseHeaders(headers),
    durationMs: performance.now() - startedAt,
  };
}

/** The id of a request, if it looks like one: it is shown in errors, and comes from outside. */
export function requestIdIn(headers: Headers): string | undefined {
  const id = headers.get("x-request-id");
  return id !== null && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}
