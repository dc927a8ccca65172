import { childOf } from "../../../core/json.ts";
import type { Integration } from "../../../schemas/integration.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { componentNamed, payloadComponents } from "../contract.ts";
import type { FindingSink } from "../findings/finding-collector.ts";
import { checkCall } from "./call.ts";
import { checkDelivery, checkEvent, verifierFor } from "./delivery.ts";
import type { RecordedPayload, TrafficRecord } from "./recorded.ts";
import { trafficRecords } from "./traffic-records.ts";
import { createRecogniser } from "./recognise.ts";

// The door of this folder: others import from here alone.
export type { CallToCheck, RecordedMessage, TrafficRecord } from "./recorded.ts";
export { checkCall } from "./call.ts";
export { checkDelivery, verifierFor } from "./delivery.ts";
export { trafficRecords } from "./traffic-records.ts";

/** How the values of inputs are read. */
export interface ReadingOptions {
  /** The component of payloads; undefined to recognise it. */
  readonly as: ComponentValidators | undefined;
  /** The integration that request bodies are for; undefined for the base contract. */
  readonly integration: Integration | undefined;
  /** Secrets of webhooks; without any, signatures are not verified. */
  readonly secrets: readonly string[];
  /** See `trafficRecords`. */
  readonly basePath?: string | undefined;
}

/** Hands over the payloads in a value of an input. A promise if a signature may have to be verified. */
export type PayloadReader = (value: unknown, sink: FindingSink) => Promise<void> | undefined;

/** Makes the reader of values, which recognises them by their fields. A malformed secret throws a `UsageError`. */
export function createPayloadReader({ as, integration, secrets, basePath }: ReadingOptions): PayloadReader {
  const recognise = createRecogniser(integration);
  const verifier = secrets.length > 0 ? verifierFor(secrets) : undefined;

  function readRecord(record: TrafficRecord, sink: FindingSink): Promise<void> | undefined {
    if (record.kind === "delivery") return checkDelivery(record, verifier, sink);
    if (record.kind === "call") checkCall(record, sink);
    else if (record.kind === "problem") sink.problem(record);
    else if (record.kind === "skipped") sink.skip(record.reason);
    else if (record.schema === undefined) readPayload(record, sink);
    else readNamed(record, sink);
    return undefined;
  }

  function readPayload({ value, at, otherwise }: RecordedPayload, sink: FindingSink): void {
    if (!as && typeof childOf(value, "event_type") === "string") {
      checkEvent({ value, at }, sink);
      return;
    }
    const { component, candidates } = as ? { component: as, candidates: [] } : recognise(value);
    if (component) sink.check({ subject: component.name, component, value, at });
    else if (otherwise !== undefined) sink.skip(otherwise);
    else {
      const names = candidates.length > 0 ? candidates : payloadComponents.map(({ name }) => name);
      const message = `must look like one payload of the contract (${names.join(", ")}): name it with --as, or log deliveries as {"headers": {…}, "body": "…"}`;
      sink.problem({ rule: candidates.length > 0 ? "ambiguous" : "unrecognised", subject: "payload", message, at });
    }
  }

  async function readVerified(value: unknown, sink: FindingSink): Promise<void> {
    for (const record of trafficRecords(value, basePath)) await readRecord(record, sink);
  }

  return (value, sink) => {
    if (verifier) return readVerified(value, sink);
    for (const record of trafficRecords(value, basePath)) void readRecord(record, sink);
    return undefined;
  };
}

/** Reads a value whose schema a test named. */
function readNamed({ schema, value, at }: RecordedPayload, sink: FindingSink): void {
  const name = String(schema);
  const component = componentNamed(name);
  if (component) sink.check({ subject: name, component, value, at });
  else {
    const message = "must be the name of a schema of the contract";
    sink.problem({ rule: "schema", subject: "observation", message, at, found: name });
  }
}
