import { childOf, isObject } from "../../../core/json.ts";
import type { Integration } from "../../../schemas/integration.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { payloadComponents } from "../contract.ts";
import type { FindingSink } from "../findings/finding-collector.ts";
import { checkEvent, isDelivery, readDelivery, verifierFor } from "./delivery.ts";
import { isHarDocument, isHarEntry, readHarEntry } from "./har.ts";
import { isObservedCall, isObservedPayload, readObservedCall, readObservedPayload } from "./observation.ts";
import { createRecogniser } from "./recognise.ts";

/** How the values of inputs are read. */
export interface ReadingOptions {
  /** The component of payloads; undefined to recognise it. */
  readonly as: ComponentValidators | undefined;
  /** The integration that request bodies are for; undefined for the base contract. */
  readonly integration: Integration | undefined;
  /** Secrets of webhooks; without any, signatures are not verified. */
  readonly secrets: readonly string[];
}

/** Hands over the payloads in a value of an input. A promise if a signature may have to be verified. */
export type PayloadReader = (value: unknown, sink: FindingSink) => Promise<void> | undefined;

/** Makes the reader of values, which recognises them by their fields. A malformed secret throws a `UsageError`. */
export function createPayloadReader({ as, integration, secrets }: ReadingOptions): PayloadReader {
  const recognise = createRecogniser(integration);
  const verifier = secrets.length > 0 ? verifierFor(secrets) : undefined;

  function readOne(value: unknown, at: string, sink: FindingSink): Promise<void> | undefined {
    if (!isObject(value)) readPayload(value, at, sink);
    else if (isDelivery(value)) return readDelivery(value, { at, verifier }, sink);
    else if (isHarEntry(value)) readHarEntry(value, at, sink);
    else if (isObservedCall(value)) readObservedCall(value, at, sink);
    else if (isObservedPayload(value)) readObservedPayload(value, at, sink);
    else readPayload(value, at, sink);
    return undefined;
  }

  async function readEach(values: readonly unknown[], at: string, sink: FindingSink): Promise<void> {
    for (const [index, value] of values.entries()) await readOne(value, `${at}/${index}`, sink);
  }

  function readPayload(value: unknown, at: string, sink: FindingSink): void {
    const { component, candidates } = as ? { component: as, candidates: [] } : recognise(value);
    if (!as && typeof childOf(value, "event_type") === "string") checkEvent({ value, at }, sink);
    else if (component) sink.check({ subject: component.name, component, value, at });
    else {
      const names = candidates.length > 0 ? candidates : payloadComponents.map(({ name }) => name);
      const message = `must look like one payload of the contract (${names.join(", ")}): name it with --as`;
      sink.problem({ rule: candidates.length > 0 ? "ambiguous" : "unrecognised", subject: "payload", message, at });
    }
  }

  return (value, sink) => {
    if (Array.isArray(value)) return readEach(value, "", sink);
    if (!isHarDocument(value)) return readOne(value, "", sink);
    const entries = childOf(childOf(value, "log"), "entries");
    if (Array.isArray(entries)) return readEach(entries, "/log/entries", sink);
    sink.problem({ rule: "input", subject: "input", message: "log.entries must be an array", at: "/log/entries" });
    return undefined;
  };
}
