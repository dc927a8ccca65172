import { childOf, isObject } from "../../../core/json.ts";
import { operations } from "../contract.ts";
import { readBody, readHeaders, readResponse, type Recogniser } from "./recorded.ts";

/** A call that a test saw: a `RecordedCall` of `recordObservations`. A refused one was meant to be. */
export const observedCall: Recogniser = (observed, at) => {
  const { operation: name } = observed;
  if (typeof name !== "string") return undefined;
  const operation = operations.find((known) => known.name === name);
  if (!operation) {
    const message = `must be one of ${operations.map((known) => known.name).join(", ")}`;
    return { kind: "problem", rule: "operation", subject: "observation", message, at: `${at}/operation`, found: name };
  }
  const sent = observed["request"];
  const place = `${at}/request`;
  const body = readBody(childOf(sent, "body"), `${place}/body`);
  const request = isObject(sent) ? { headers: readHeaders(sent["headers"]), body, at: place } : undefined;
  const response = readResponse(observed["response"], `${at}/response`);
  const isRefused = response !== undefined && response.status >= 400 && response.status < 500;
  return { kind: "call", operation, request, response, isRefused, at };
};

/** A payload that a matcher of a test saw: as `recordObservations` writes it. */
export const observedPayload: Recogniser = ({ schema, payload }, at) =>
  typeof schema === "string" && payload !== undefined
    ? { kind: "payload", schema, value: payload, at: `${at}/payload` }
    : undefined;
