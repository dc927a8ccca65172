import { credentialHeaders } from "../../../../generated/operations.ts";
import { isJsonMediaType, namesOtherCharset } from "../../../core/http.ts";
import { responseWith, type Route } from "../../../sandbox/route.ts";
import type { FindingCollector, PayloadToCheck } from "../findings/finding-collector.ts";
import { notJson, type CallToCheck, type RecordedMessage, type RecordedResponse } from "./recorded.ts";

/** Hands over the payloads of a recorded call, and its faults as a whole. */
export function checkCall({ operation, request, response, isRefused }: CallToCheck, findings: FindingCollector): void {
  findings.call(operation.name, response?.status);
  const subject = `${operation.name} request`;
  const { request: component, isBodyRequired: isRequired } = operation;
  if (request && isRefused) {
    if (component && request.body.kind === "json") findings.check({ ...request.body, subject, component, isRefused });
    findings.skip("requests of tests that were refused on purpose");
  } else if (request) {
    checkCredentials(request, { subject, status: response?.status }, findings);
    checkBody(request, { subject, component, isRequired }, findings);
  }
  if (response) checkResponse(operation, response, findings);
  else findings.skip("requests without a response");
}

function checkCredentials(
  { headers, at }: RecordedMessage,
  { subject, status = 0 }: { subject: string; status: number | undefined },
  findings: FindingCollector,
): void {
  // A recording without any header left them out.
  const missing = Object.values(credentialHeaders).filter((header) => headers.size > 0 && !headers.get(header)?.trim());
  // Such a status shows that the API took them, whatever the recording left out.
  const wasAuthorised = /^[24]/.test(String(status)) && status !== 401 && status !== 403;
  if (missing.length > 0 && wasAuthorised) findings.skipOnce("recordings without the credentials that were sent");
  for (const header of wasAuthorised ? [] : missing) {
    const message = `must have the header ${header}, its value hidden or not`;
    findings.problem({ rule: "credentials", subject, message, at });
  }
}

function checkResponse(operation: Route, response: RecordedResponse, findings: FindingCollector): void {
  const { status, at } = response;
  const subject = `${operation.name} response ${status}`;
  const documented = responseWith(status, operation);
  if (!documented) {
    const known = operation.responses.map((one) => one.status);
    const message = `has a status that the contract does not document: ${known.join(", ")}`;
    findings.problem({ rule: "undocumented-status", isDrift: true, subject, message, at });
  }
  const component = documented?.component;
  // A gateway can answer for the API, with a body of its own.
  const role = { subject, component, isRequired: true, isDrift: status >= 500, isIncoming: true };
  if (component) checkBody(response, role, findings);
}

interface Role extends Pick<PayloadToCheck, "subject"> {
  readonly component: PayloadToCheck["component"] | undefined;
  readonly isRequired: boolean;
  /** Whether a body that is missing or not JSON is drift. */
  readonly isDrift?: boolean;
  readonly isIncoming?: boolean;
}

function checkBody({ headers, body, at }: RecordedMessage, role: Role, findings: FindingCollector): void {
  const { subject, component, isRequired, isDrift = false, isIncoming = false } = role;
  const type = headers.get("content-type");
  if (body.kind === "unrecorded") findings.skip("bodies that were not recorded");
  else if (body.kind === "none") {
    if (isRequired) findings.problem({ rule: "body", isDrift, subject, message: "must have a body", at });
  } else if (!component) findings.problem({ rule: "body", subject, message: "must not have a body", at: body.at });
  else if (!isIncoming && type !== undefined && !isJsonMediaType(type))
    findings.problem({ rule: "content-type", subject, message: "must be application/json", at });
  else {
    const message = "must be UTF-8: its content-type names another charset";
    if (namesOtherCharset(type))
      findings.problem({ rule: "encoding", isDrift: isIncoming, subject, message, at: body.at });
    if (body.kind === "json") findings.check({ ...body, subject, component });
    else findings.problem({ ...notJson(body.kind), isDrift, subject, at: body.at });
  }
}
