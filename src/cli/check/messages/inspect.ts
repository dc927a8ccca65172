import type { Receiver } from "../../../webhooks/index.ts";
import { componentNamed, operations, payloadComponents } from "../contract.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { bodyOf } from "./body.ts";
import type { Body } from "./body.ts";
import { inspectDelivery, verifyDelivery } from "./delivery.ts";
import { inspectEvent } from "./event.ts";
import { inspectExchange } from "./exchange.ts";
import { inspectHarEntry } from "./har-entry.ts";
import { readHeaders } from "./headers.ts";
import type { Inspector } from "./inspector.ts";
import { asObject, field } from "./json-object.ts";
import type { Recognised } from "./recognise.ts";

/** How to read values. */
export interface InspectOptions {
  /** The component of payloads; undefined to recognise it. */
  readonly as: ComponentValidators | undefined;
  readonly recognise: (payload: object) => Recognised;
  /** Verifies deliveries; undefined to leave their signatures alone. */
  readonly verifier: Receiver | undefined;
}

/** Hands over what a value holds. A promise if a signature has to be verified. */
export function inspect(value: unknown, inspector: Inspector, options: InspectOptions): Promise<void> | undefined {
  const object = asObject(value);
  if (object && Object.hasOwn(object, "headers") && Object.hasOwn(object, "body")) {
    inspectDelivery(object, inspector);
    return options.verifier && verifyDelivery(object, options.verifier, inspector);
  }
  if (field(field(object, "request"), "url") !== undefined) inspectHarEntry(object, inspector);
  else if (typeof field(object, "operation") === "string") inspectObserved(object, inspector);
  else if (typeof field(object, "schema") === "string" && object && Object.hasOwn(object, "payload"))
    inspectMatched(object, inspector);
  else if (Array.isArray(value)) value.forEach((payload, at) => inspectPayload(payload, `/${at}`, inspector, options));
  else inspectPayload(value, "", inspector, options);
  return undefined;
}

function inspectPayload(value: unknown, at: string, inspector: Inspector, { as, recognise }: InspectOptions): void {
  if (as) return inspector.message({ subject: as.name, component: as, value, at });
  const object = asObject(value);
  if (typeof field(object, "event_type") === "string")
    return inspectEvent(value, { at, isParsedFromString: false }, inspector);
  const recognised = object ? recognise(object) : { candidates: [] };
  if ("component" in recognised)
    return inspector.message({ subject: recognised.component.name, component: recognised.component, value, at });
  const { candidates } = recognised;
  const names = candidates.length > 0 ? candidates : payloadComponents.map(({ name }) => name);
  const message = `must look like one payload of the contract (${names.join(", ")}): say which with --as`;
  const rule = candidates.length > 0 ? "ambiguous" : "unrecognised";
  return inspector.problem({ rule, subject: "payload", message, at });
}

/** What a test saw of a call: an `RecordedCall`. */
function inspectObserved(observed: unknown, inspector: Inspector): void {
  const name = field(observed, "operation");
  const operation = operations.find((known) => known.name === name);
  if (!operation) {
    const message = `must be one of ${operations.map((known) => known.name).join(", ")}`;
    return inspector.problem({ rule: "operation", subject: "observation", message, at: "/operation", found: name });
  }
  const [request, response] = [asObject(field(observed, "request")), asObject(field(observed, "response"))];
  const status = field(response, "status");
  const isAnswered = response !== undefined && typeof status === "number";
  return inspectExchange(
    {
      operation,
      isRefused: isAnswered && status >= 400 && status < 500,
      request: request && {
        headers: readHeaders(request["headers"]),
        body: bodyOf(field(request, "body"), "/request/body"),
        at: "/request",
      },
      response: isAnswered ? { status, body: observedBody(response), at: "/response" } : undefined,
    },
    inspector,
  );
}

function observedBody(response: object): Body {
  if (!Object.hasOwn(response, "body")) return { kind: "unrecorded" };
  return bodyOf(field(response, "body"), "/response/body");
}

/** What a matcher saw: an `ObservedPayload`. */
function inspectMatched(observed: unknown, inspector: Inspector): void {
  const name = String(field(observed, "schema"));
  const component = componentNamed(name);
  if (component)
    return inspector.message({ subject: name, component, value: field(observed, "payload"), at: "/payload" });
  const message = "must be the name of a schema of the contract";
  return inspector.problem({ rule: "schema", subject: "observation", message, at: "/schema", found: name });
}
