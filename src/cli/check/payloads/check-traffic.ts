import { credentialHeaders } from "../../../../generated/operations.ts";
import { isJsonMediaType, namesOtherCharset } from "../../../core/http.ts";
import { childOf } from "../../../core/json.ts";
import { responseWith, type Route } from "../../../sandbox/route.ts";
import { SignatureError, createReceiver, type Receiver } from "../../../webhooks/index.ts";
import { eventOfType } from "../contract.ts";
import type { FindingCollector, PayloadToCheck, Problem } from "../findings/finding-collector.ts";
import type { CallToCheck, RecordedBody, RecordedMessage, RecordedResponse } from "./recorded.ts";

/** Hands over the payloads of a recorded call, and its faults as a whole. */
export function checkCall({ operation, request, response, isRefused }: CallToCheck, findings: FindingCollector): void {
  findings.call(operation.name, response?.status);
  const subject = `${operation.name} request`;
  const { request: component, isBodyRequired: isRequired } = operation;
  if (request && isRefused) findings.skip("requests of tests that were refused on purpose");
  else if (request) {
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
  if (missing.length > 0 && wasAuthorised) findings.skip("requests recorded without the credentials that were sent");
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

/** The rule and the message for a body that is not JSON. */
function notJson(kind: RecordedBody["kind"]): Pick<Problem, "rule" | "message"> {
  if (kind === "not-utf8") return { rule: "encoding", message: "must have a body in UTF-8" };
  return { rule: "json", message: "must have a body that is JSON" };
}

/** More than any input that is read. */
const maxBodyBytes = 2 ** 30;

/** Verifies logged deliveries, however old they are. */
export function verifierFor(secrets: readonly string[]): Receiver {
  return createReceiver({ secret: secrets, toleranceSeconds: Number.MAX_SAFE_INTEGER, maxBodyBytes });
}

/** Reads a delivery. A promise if its signature is verified, which takes the headers. */
export function checkDelivery(
  delivery: RecordedMessage,
  verifier: Receiver | undefined,
  findings: FindingCollector,
): Promise<void> | undefined {
  const { body } = delivery;
  if (body.kind === "unrecorded") {
    findings.skip("bodies that were not recorded");
    return undefined;
  }
  if (body.kind === "json") checkEvent(body, findings);
  else findings.problem({ ...notJson(body.kind), subject: "delivery", at: body.at });
  if (verifier && delivery.headers.size > 0) return verify(delivery, verifier, findings);
  if (verifier) findings.skip("signatures of deliveries without their headers");
  return undefined;
}

async function verify(
  { headers, body, at }: RecordedMessage,
  verifier: Receiver,
  findings: FindingCollector,
): Promise<void> {
  try {
    const parsed = body.kind === "json" ? body.value : undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the verifier refuses any other body
    await verifier.verify({ headers, body: (body.raw ?? parsed) as string });
  } catch (error) {
    // Its other faults are found without the signature, too.
    if (!(error instanceof SignatureError)) return;
    findings.problem({ rule: `signature-${error.reason}`, subject: "delivery", message: error.message, at });
  }
}

/** Hands over an event of a webhook. One of a type that the contract does not know is drift. */
export function checkEvent(recorded: Pick<PayloadToCheck, "value" | "at">, findings: FindingCollector): void {
  const { value, at } = recorded;
  const [subject, type] = ["event", childOf(value, "event_type")];
  const event = typeof type === "string" ? eventOfType(type) : undefined;
  if (typeof type !== "string")
    findings.problem({ rule: "event", subject, message: "must be an object with a string event_type", at });
  else if (event) {
    const isTruncated = childOf(value, "data_truncated") === true;
    const component = (isTruncated && event.truncated) || event.full;
    findings.check({ ...recorded, subject: `${type} event`, component });
  } else {
    const message = "has an event_type that the contract does not know";
    findings.problem({ rule: "unknown-event", isDrift: true, subject, message, at, found: type });
  }
}
