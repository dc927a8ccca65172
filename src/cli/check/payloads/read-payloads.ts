import { childOf } from "../../../core/json.ts";
import type { Integration } from "../../../schemas/integration.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { componentNamed, payloadComponents } from "../contract.ts";
import type { CheckOptions } from "../options.ts";
import type { FindingCollector } from "../findings/finding-collector.ts";
import { checkCall } from "./call.ts";
import { checkDelivery, checkEvent, verifierFor } from "./delivery.ts";
import { createRecogniser } from "./recognise.ts";
import type { RecordedPayload, TrafficRecord } from "./recorded.ts";
import { trafficRecords } from "./traffic-records.ts";

// The door of this folder: others import from here alone.
export { checkCall } from "./call.ts";
export { checkDelivery, verifierFor } from "./delivery.ts";
export { trafficRecords } from "./traffic-records.ts";
export type { CallToCheck, RecordedMessage, TrafficRecord } from "./recorded.ts";

/** Hands over the payloads in a value of an input. A promise if a signature may have to be verified. */
export type PayloadReader = (value: unknown, findings: FindingCollector) => Promise<void> | undefined;

/**
 * Makes the reader of values, which recognises them by their fields; request bodies as the integration has them, if there is
 * one. A malformed secret throws a `UsageError`.
 */
export function createPayloadReader(
  { as, secrets, basePath }: Pick<CheckOptions, "as" | "secrets" | "basePath">,
  integration: Integration | undefined,
): PayloadReader {
  const recognise = createRecogniser(integration);
  const verifier = secrets.length > 0 ? verifierFor(secrets) : undefined;

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

  async function readVerified(value: unknown, findings: FindingCollector): Promise<void> {
    for (const record of trafficRecords(value, basePath)) await readRecord(record, findings);
  }

  return (value, findings) => {
    if (verifier) return readVerified(value, findings);
    for (const record of trafficRecords(value, basePath)) void readRecord(record, findings);
    return undefined;
  };
}

function unrecognised(candidates: readonly ComponentValidators[]) {
  const names = (candidates.length > 0 ? candidates : payloadComponents).map(({ name }) => name);
  const message = `must look like one payload of the contract (${names.join(", ")}): name it with --as, or log deliveries as {"headers": {…}, "body": "…"}`;
  return { rule: candidates.length > 0 ? "ambiguous" : "unrecognised", message };
}
