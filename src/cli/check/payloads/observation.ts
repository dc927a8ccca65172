import { childOf, isObject } from "../../../core/json.ts";
import { operations } from "../contract.ts";
import { readBody, readHeaders, readStatus, type CallToCheck, type Recogniser } from "./recorded.ts";

/** A call that a test saw: a `RecordedCall` of `recordObservations`. A refused one was meant to be. */
export const observedCall: Recogniser = (observed, at) => {
  const { operation: name } = observed;
  if (typeof name !== "string") return undefined;
  const operation = operations.find((known) => known.name === name);
  if (!operation) {
    const message = `must be one of ${operations.map((known) => known.name).join(", ")}`;
    return { kind: "problem", rule: "operation", subject: "observation", message, at: `${at}/operation`, found: name };
  }
  const request = requestIn(observed["request"], `${at}/request`);
  const response = responseIn(observed["response"], `${at}/response`);
  const isRefused = response !== undefined && response.status >= 400 && response.status < 500;
  return { kind: "call", operation, request, response, isRefused };
};

/** A payload that a matcher of a test saw: an `ObservedPayload` of `recordObservations`. */
export const observedPayload: Recogniser = ({ schema, payload }, at) =>
  typeof schema === "string" && payload !== undefined
    ? { kind: "payload", schema, value: payload, at: `${at}/payload` }
    : undefined;

function requestIn(request: unknown, at: string): CallToCheck["request"] {
  if (!isObject(request)) return undefined;
  return { headers: readHeaders(request["headers"]), body: readBody(childOf(request, "body"), `${at}/body`), at };
}

function responseIn(response: unknown, at: string): CallToCheck["response"] {
  const status = readStatus(childOf(response, "status"));
  if (status === undefined || !isObject(response)) return undefined;
  const headers = readHeaders(response["headers"]);
  if (!Object.hasOwn(response, "body")) return { status, headers, body: { kind: "unrecorded", at }, at };
  return { status, headers, body: readBody(response["body"], `${at}/body`), at };
}
