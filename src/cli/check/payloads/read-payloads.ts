import { setImmediate } from "node:timers/promises";
import { childOf, isObject } from "../../../core/json.ts";
import { integrationRequestOf, type Integration } from "../../../schemas/integration.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { componentNamed, jsonSchemaOf, payloadComponents } from "../contract.ts";
import type { CheckOptions } from "../options.ts";
import type { FindingCollector } from "../findings/finding-collector.ts";
import { checkCall, checkDelivery, checkEvent, verifierFor } from "./check-traffic.ts";
import type { RecordedPayload, TrafficRecord } from "./recorded.ts";
import { trafficRecords } from "./traffic-records.ts";

// The door of this folder: others import from here alone.
export { checkCall, checkDelivery, verifierFor } from "./check-traffic.ts";
export { trafficRecords } from "./traffic-records.ts";
export type { CallToCheck, RecordedMessage, TrafficRecord } from "./recorded.ts";

/** Hands over the payloads in a value of an input. A promise if there are many, or a signature may have to be verified. */
export type PayloadReader = (value: unknown, findings: FindingCollector) => Promise<void> | undefined;

/**
 * Makes the reader of values, which recognises them by their fields; request bodies as the integration has them, if there is
 * one. Reading a long document fails when `stop` aborts.
 */
export function createPayloadReader(
  { as, secrets, basePath }: Pick<CheckOptions, "as" | "secrets" | "basePath">,
  integration: Integration | undefined,
  stop: AbortSignal,
): PayloadReader {
  const recognise = createRecogniser(integration);
  const verifier = secrets.length > 0 ? verifierFor(secrets) : undefined;
  let count = 0;

  function readRecord(record: TrafficRecord, findings: FindingCollector): Promise<void> | undefined {
    if (record.kind === "delivery") return checkDelivery(record, verifier, findings);
    if (record.kind === "call") checkCall(record, findings);
    else if (record.kind === "problem") findings.problem(record);
    else if (record.kind === "skipped") findings.skip(record.reason);
    else readPayload(record, findings);
    return undefined;
  }

  function readPayload({ value, at, schema, otherwise }: RecordedPayload, findings: FindingCollector): void {
    const named = schema === undefined ? as : componentNamed(schema);
    if (!named && schema !== undefined) {
      const message = "must be the name of a schema of the contract";
      findings.problem({ rule: "schema", subject: "observation", message, at, found: schema });
    } else if (!named && typeof childOf(value, "event_type") === "string") checkEvent({ value, at }, findings);
    else {
      const candidates = named ? [named] : recognise(value);
      const [component] = candidates;
      if (component && candidates.length === 1) findings.check({ subject: component.name, component, value, at });
      else if (otherwise !== undefined) findings.skip(otherwise);
      else findings.problem({ ...unrecognised(candidates), subject: "payload", at });
    }
  }

  async function readAll(records: Iterable<TrafficRecord>, findings: FindingCollector): Promise<void> {
    for (const record of records) {
      // A signal waits for a turn, and a long document would leave it none.
      if (count++ % 500 === 0) await setImmediate(undefined, { signal: stop });
      await readRecord(record, findings);
    }
  }

  return (value, findings) => {
    const records = trafficRecords(value, basePath);
    if (verifier || !Array.isArray(records)) return readAll(records, findings);
    for (const record of records) void readRecord(record, findings);
    return undefined;
  };
}

function unrecognised(candidates: readonly ComponentValidators[]) {
  const names = (candidates.length > 0 ? candidates : payloadComponents).map(({ name }) => name);
  const message = `must look like one payload of the contract (${names.join(", ")}): name it with --as, or log deliveries as {"headers": {…}, "body": "…"}`;
  return { rule: candidates.length > 0 ? "ambiguous" : "unrecognised", message };
}

interface Candidate {
  readonly component: ComponentValidators;
  readonly fields: ReadonlySet<string>;
  readonly required: readonly string[];
}

/**
 * Makes the function that tells which component a payload is, by the names of its fields alone, so that a wrong value does
 * not hide it. The component that knows most of them wins; of two, the one that lacks fewer required fields, then the smaller
 * one. It must know more than half of the names, and have more than half of its required ones. Several are equally likely.
 */
function createRecogniser(integration: Integration | undefined) {
  const candidates = payloadComponents.map((component) => candidateFor(component, integration));
  let last: { readonly key: string; readonly found: readonly ComponentValidators[] } | undefined;
  return (payload: unknown): readonly ComponentValidators[] => {
    const names = new Set(isObject(payload) ? Object.keys(payload) : []);
    const key = JSON.stringify([...names]);
    // Most lines of a log have the form of the line before.
    if (last?.key === key) return last.found;
    const scored = candidates.flatMap(({ component, fields, required }) => {
      const known = [...names].filter((name) => fields.has(name)).length;
      const missing = required.filter((name) => !names.has(name)).length;
      const isLikely = known * 2 > names.size && (required.length === 0 || missing * 2 < required.length);
      // No component has a thousand fields, so that each term outweighs those after it.
      return isLikely ? [{ component, score: known * 1e6 - missing * 1e3 - fields.size }] : [];
    });
    const best = Math.max(...scored.map(({ score }) => score));
    last = { key, found: scored.filter(({ score }) => score === best).map(({ component }) => component) };
    return last.found;
  };
}

function candidateFor(component: ComponentValidators, integration: Integration | undefined): Candidate {
  const request = integration && integrationRequestOf(component.name, integration);
  if (request) {
    const missing = request.validate({}) ? [] : (request.validate.errors ?? []);
    const required = missing.map(({ params }) => String(params["missingProperty"]));
    return { component, fields: new Set(Object.keys(request.rules.fields ?? {})), required };
  }
  const { properties, required } = jsonSchemaOf(component);
  const fields = new Set(isObject(properties) ? Object.keys(properties) : []);
  return { component, fields, required: Array.isArray(required) ? required : [] };
}
