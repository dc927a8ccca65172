import { credentialHeaders } from "../../../../generated/operations.ts";
import { isJsonMediaType } from "../../../core/http.ts";
import { responseWith, type Route } from "../../../sandbox/route.ts";
import type { FindingSink, PayloadToCheck } from "../findings/finding-collector.ts";
import type { Headers, RecordedBody } from "./recorded.ts";

/** A call of an operation, as it was recorded. */
export interface CallToCheck {
  readonly operation: Route;
  readonly request: { readonly headers: Headers; readonly body: RecordedBody; readonly at: string } | undefined;
  readonly response: { readonly status: number; readonly body: RecordedBody; readonly at: string } | undefined;
  /** A test sent a request that it wanted to be refused: it is not checked. */
  readonly isRefused?: boolean;
}

const unrecorded = "bodies that were not recorded";

/** Hands over the payloads of a recorded call, and its faults as a whole. */
export function checkCall({ operation, request, response, isRefused }: CallToCheck, sink: FindingSink): void {
  sink.call(operation.name, response?.status);
  if (request && isRefused) skipRefused(operation, request.body, sink);
  else if (request) checkRequest(operation, request, sink);
  if (response) checkResponse(operation, response, sink);
  else sink.skip("requests without a response");
}

function skipRefused({ name, request }: Route, body: RecordedBody, sink: FindingSink): void {
  if (request && body.kind === "json")
    sink.check({ ...body, subject: `${name} request`, component: request, isRefused: true });
  sink.skip("requests of tests that were refused on purpose");
}

function checkRequest(
  { name, request, isBodyRequired }: Route,
  { headers, body, at }: NonNullable<CallToCheck["request"]>,
  sink: FindingSink,
): void {
  const subject = `${name} request`;
  // A recording without any header left them out.
  for (const header of headers.size === 0 ? [] : Object.values(credentialHeaders))
    if (!headers.get(header)?.trim())
      sink.problem({
        rule: "credentials",
        subject,
        message: `must have the header ${header}, its value hidden or not`,
        at,
      });
  const type = headers.get("content-type");
  if (body.kind === "unrecorded") sink.skip(unrecorded);
  else if (body.kind === "none") {
    if (isBodyRequired) sink.problem({ rule: "body", subject, message: "must have a body", at });
  } else if (!request) sink.problem({ rule: "body", subject, message: "must not have a body", at: body.at });
  else if (type !== undefined && !isJsonMediaType(type))
    sink.problem({ rule: "content-type", subject, message: "must be application/json", at });
  else checkBody(body, { subject, component: request }, sink);
}

function checkResponse(
  operation: Route,
  { status, body, at }: NonNullable<CallToCheck["response"]>,
  sink: FindingSink,
): void {
  const subject = `${operation.name} response ${status}`;
  const documented = responseWith(status, operation);
  const component = documented?.component;
  // A gateway can answer for the API, with a body of its own.
  const isDrift = documented === undefined || status >= 500;
  if (!documented) {
    const known = operation.responses.map((response) => response.status);
    const message = `has a status that the contract does not document: ${known.join(", ")}`;
    sink.problem({ rule: "undocumented-status", isDrift, subject, message, at });
  } else if (!component) return;
  else if (body.kind === "unrecorded") sink.skip(unrecorded);
  else if (body.kind === "none") sink.problem({ rule: "body", isDrift, subject, message: "must have a body", at });
  else checkBody(body, { subject, component, isDrift }, sink);
}

/** @param as `isDrift` tells whether a body that is not JSON is drift. */
function checkBody(
  body: RecordedBody,
  { isDrift = false, ...as }: Pick<PayloadToCheck, "subject" | "component"> & { isDrift?: boolean },
  sink: FindingSink,
): void {
  const message = "must have a body that is JSON";
  if (body.kind === "json") sink.check({ ...body, ...as });
  else sink.problem({ rule: "json", isDrift, subject: as.subject, message, at: body.at });
}
