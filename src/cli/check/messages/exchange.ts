import { credentialHeaders } from "../../../../generated/operations.ts";
import type { Operation } from "../contract.ts";
import { payloadOf } from "./body.ts";
import type { Body, RecordedBody } from "./body.ts";
import { isJsonMediaType } from "../../../core/http.ts";
import type { Headers } from "./headers.ts";
import { skipReasons } from "./inspector.ts";
import type { Inspector, Message } from "./inspector.ts";

/** A call of an operation, as it was recorded. */
export interface Exchange {
  readonly operation: Operation;
  readonly request: { readonly headers: Headers; readonly body: Body; readonly at: string } | undefined;
  /** Status 0 stands for none. */
  readonly response: { readonly status: number; readonly body: Body; readonly at: string } | undefined;
  /** A request that was refused on purpose. */
  readonly isRefused?: boolean;
}

/** Hands over what a recorded call holds, and what is wrong with it as a whole. */
export function inspectExchange(exchange: Exchange, inspector: Inspector): void {
  const { operation, request, response } = exchange;
  inspector.exchange(operation.name, response && response.status !== 0 ? response.status : undefined);
  if (request) inspectRequest(operation, request, exchange.isRefused === true, inspector);
  if (!response || response.status === 0) return inspector.skip(skipReasons.noResponse);
  return inspectResponse(operation, response, inspector);
}

function inspectRequest(
  operation: Operation,
  { headers, body, at }: NonNullable<Exchange["request"]>,
  isRefused: boolean,
  inspector: Inspector,
): void {
  const subject = `${operation.name} request`;
  const { request } = operation;
  if (isRefused) {
    const payload = request && (body.kind === "text" || body.kind === "json") ? payloadOf(body) : undefined;
    if (request && payload) inspector.message({ subject, component: request, at, isRefused, ...payload });
    return inspector.skip(skipReasons.refusedInTests);
  }
  // A recording without any header left them out.
  for (const name of headers.size === 0 ? [] : Object.values(credentialHeaders))
    if (!headers.get(name)?.trim())
      inspector.problem({ rule: "credentials", subject, message: `must have the header ${name}`, at });
  if (body.kind === "unrecorded") return inspector.skip(skipReasons.unrecordedBodies);
  if (!request) {
    if (body.kind === "none") return undefined;
    return inspector.problem({ rule: "body", subject, message: "must not have a body", at: body.at });
  }
  if (body.kind === "none") {
    if (operation.isBodyRequired) inspector.problem({ rule: "body", subject, message: "must have a body", at });
    return undefined;
  }
  const type = headers.get("content-type");
  if (type !== undefined && !isJsonMediaType(type))
    return inspector.problem({ rule: "content-type", subject, message: "must be application/json", at });
  return inspectBody({ subject, component: request, body }, inspector);
}

function inspectResponse(
  { name, responses }: Operation,
  { status, body, at }: NonNullable<Exchange["response"]>,
  inspector: Inspector,
): void {
  const subject = `${name} response ${status}`;
  if (!responses.has(status)) {
    const message = `has a status that the contract does not document: ${[...responses.keys()].join(", ")}`;
    return inspector.problem({ rule: "undocumented-status", isDrift: true, subject, message, at });
  }
  const component = responses.get(status);
  if (!component) return undefined;
  if (body.kind === "unrecorded") return inspector.skip(skipReasons.unrecordedBodies);
  if (body.kind === "none") return inspector.problem({ rule: "body", subject, message: "must have a body", at });
  return inspectBody({ subject, component, body }, inspector);
}

function inspectBody(
  { body, ...message }: Pick<Message, "subject" | "component"> & { body: RecordedBody },
  inspector: Inspector,
): void {
  const payload = payloadOf(body);
  if (payload) inspector.message({ ...message, at: body.at, ...payload });
  else
    inspector.problem({
      rule: "json",
      subject: message.subject,
      message: "must have a body that is JSON",
      at: body.at,
    });
}
