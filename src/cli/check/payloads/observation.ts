import { childOf, isObject } from "../../../core/json.ts";
import { componentNamed, operations } from "../contract.ts";
import type { FindingSink } from "../findings/finding-collector.ts";
import { checkCall, type CallToCheck } from "./call.ts";
import { readBody, readHeaders } from "./recorded.ts";

/** Whether a value is a call that a test saw: a `RecordedCall` of `recordObservations`. */
export function isObservedCall(value: unknown): boolean {
  return typeof childOf(value, "operation") === "string";
}

/** Whether a value is a payload that a matcher of a test saw: an `ObservedPayload` of `recordObservations`. */
export function isObservedPayload(value: object): boolean {
  return typeof childOf(value, "schema") === "string" && Object.hasOwn(value, "payload");
}

/** Reads a call that a test saw. A refused one was meant to be. */
export function readObservedCall(observed: unknown, at: string, sink: FindingSink): void {
  const name = childOf(observed, "operation");
  const operation = operations.find((known) => known.name === name);
  if (!operation) {
    const message = `must be one of ${operations.map((known) => known.name).join(", ")}`;
    sink.problem({ rule: "operation", subject: "observation", message, at: `${at}/operation`, found: name });
    return;
  }
  const request = requestIn(childOf(observed, "request"), `${at}/request`);
  const response = responseIn(childOf(observed, "response"), `${at}/response`);
  const isRefused = response !== undefined && response.status >= 400 && response.status < 500;
  checkCall({ operation, request, response, isRefused }, sink);
}

function requestIn(request: unknown, at: string): CallToCheck["request"] {
  if (!isObject(request)) return undefined;
  return { headers: readHeaders(request["headers"]), body: readBody(childOf(request, "body"), `${at}/body`), at };
}

function responseIn(response: unknown, at: string): CallToCheck["response"] {
  const status = childOf(response, "status");
  if (typeof status !== "number" || !isObject(response)) return undefined;
  if (!Object.hasOwn(response, "body")) return { status, body: { kind: "unrecorded", at }, at };
  return { status, body: readBody(response["body"], `${at}/body`), at };
}

/** Reads a value that a matcher of a test saw. */
export function readObservedPayload(observed: unknown, at: string, sink: FindingSink): void {
  const name = String(childOf(observed, "schema"));
  const component = componentNamed(name);
  const message = "must be the name of a schema of the contract";
  if (component) sink.check({ subject: name, component, value: childOf(observed, "payload"), at: `${at}/payload` });
  else sink.problem({ rule: "schema", subject: "observation", message, at: `${at}/schema`, found: name });
}
