import { credentialHeaders } from "../../../../generated/operations.ts";
import { isJsonMediaType, namesOtherCharset } from "../../../core/http.ts";
import { responseWith, type Route } from "../../../sandbox/route.ts";
import type { FindingSink, PayloadToCheck } from "../findings/finding-collector.ts";
import {
  notJson,
  type CallToCheck,
  type RecordedBody,
  type RecordedMessage,
  type RecordedResponse,
} from "./recorded.ts";

const unrecorded = "bodies that were not recorded";

/** Hands over the payloads of a recorded call, and its faults as a whole. */
export function checkCall({ operation, request, response, isRefused }: CallToCheck, sink: FindingSink): void {
  sink.call(operation.name, response?.status);
  if (request && isRefused) skipRefused(operation, request.body, sink);
  else if (request) checkRequest(operation, { ...request, status: response?.status }, sink);
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
  { headers, body, at, status }: RecordedMessage & { status: number | undefined },
  sink: FindingSink,
): void {
  const subject = `${name} request`;
  // A recording without any header left them out.
  const missing = Object.values(credentialHeaders).filter((header) => headers.size > 0 && !headers.get(header)?.trim());
  if (missing.length > 0 && wasAuthorised(status)) sink.skipOnce("recordings without the credentials that were sent");
  else
    for (const header of missing) {
      const message = `must have the header ${header}, its value hidden or not`;
      sink.problem({ rule: "credentials", subject, message, at });
    }
  const type = headers.get("content-type");
  if (body.kind === "unrecorded") sink.skip(unrecorded);
  else if (body.kind === "none") {
    if (isBodyRequired) sink.problem({ rule: "body", subject, message: "must have a body", at });
  } else if (!request) sink.problem({ rule: "body", subject, message: "must not have a body", at: body.at });
  else if (type !== undefined && !isJsonMediaType(type))
    sink.problem({ rule: "content-type", subject, message: "must be application/json", at });
  else checkBody({ headers, body }, { subject, component: request }, sink);
}

/** Whether a status shows that the API took the credentials, whatever the recording left out. */
function wasAuthorised(status = 0): boolean {
  return (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 401 && status !== 403);
}

function checkResponse(operation: Route, { status, headers, body, at }: RecordedResponse, sink: FindingSink): void {
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
  else checkBody({ headers, body }, { subject, component, isDrift, isIncoming: true }, sink);
}

type Role = Pick<PayloadToCheck, "subject" | "component"> & { isDrift?: boolean; isIncoming?: boolean };

/** @param as `isDrift` tells whether a body that is not JSON is drift. */
function checkBody(
  { headers, body }: Pick<RecordedMessage, "headers" | "body">,
  { isDrift = false, isIncoming = false, ...as }: Role,
  sink: FindingSink,
): void {
  const { subject } = as;
  if (namesOtherCharset(headers.get("content-type"))) {
    const message = "must be UTF-8: its content-type names another charset";
    sink.problem({ rule: "encoding", isDrift: isIncoming, subject, message, at: body.at });
  }
  if (body.kind === "json") sink.check({ ...body, ...as });
  else sink.problem({ ...notJson(body.kind), isDrift, subject, at: body.at });
}
