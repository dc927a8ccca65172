import { deliveryHeadersOf } from "./delivery-headers.ts";
import { componentOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";
import { jsonBody } from "./operations.ts";
import type { FoundOperation } from "./operations.ts";
import { entryFile, inOperation, placeOf, schemaFile } from "./places.ts";

/** One kind of event, by the components that describe it. */
export interface DescribedEvent {
  type: string;
  /** The component of the whole event. */
  full: string;
  /** The component of the event when it is truncated, if the contract has one. */
  truncated?: string;
  /** The component of `data` in the whole event. */
  subject: string;
  /** Whether the event says what its subject was like before. */
  hasPrevious: boolean;
}

/**
 * Every event of the document, in the order of its webhooks.
 *
 * @param problems Takes in each event that a receiver cannot be made for, with the place and the cure.
 */
export function eventsOf(
  document: ContractDocument,
  webhooks: readonly FoundOperation[],
  problems: string[],
): DescribedEvent[] {
  const events = new Map<string, DescribedEvent>();
  for (const found of webhooks) {
    const event = describe(document, found);
    if (typeof event === "string") problems.push(event);
    else if (events.has(event.type))
      problems.push(`${schemaFile(event.full)}: ${event.type} is the event_type of two webhooks: give each its own.`);
    else events.set(event.type, event);
  }
  if (webhooks.length > 0 && deliveryHeadersOf(webhooks).length === 0)
    problems.push(
      `${entryFile}: webhooks: no webhook has the headers that sign a delivery: refer to parameters.yaml#/Svix….`,
    );
  return [...events.values()];
}

/** An event, or what is wrong with it. */
function describe(document: ContractDocument, found: FoundOperation): DescribedEvent | string {
  const { operation, requestBody } = found;
  const body = jsonBody(requestBody?.content)?.schema ?? {};
  const names = (body.anyOf ?? body.oneOf ?? [body]).map(componentOf).filter((name) => name !== undefined);
  const [full, ...others] = names.filter((name) => !isTruncated(document, name));
  const truncated = names.find((name) => isTruncated(document, name));
  if (full === undefined || others.length > 0)
    return `${placeOf(found, operation.requestBody, "requestBody")} must be application/json with one component for the whole event, and may have one for a truncated one.`;
  const fields = propertiesOf(document, full);
  const type = fields["event_type"]?.const;
  const subject = fields["data"] && componentOf(fields["data"]);
  const at = schemaFile(full);
  if (typeof type !== "string") return `${at} needs an event_type with a const: it tells events apart.`;
  if (subject === undefined) return `${at}: data must be a component, so that its type has a name.`;
  if (fields["kind"]) return `${at}: rename the field kind: receivers mark events that are not whole by it.`;
  if (truncated !== undefined && propertiesOf(document, truncated)["event_type"]?.const !== type)
    return `${schemaFile(truncated)}: event_type must have the const ${type}, as the whole event of ${inOperation(found)}.`;
  const hasPrevious = fields["previous_attributes"] !== undefined;
  return { type, full, subject, hasPrevious, ...(truncated !== undefined && { truncated }) };
}

function isTruncated(document: ContractDocument, component: string): boolean {
  return propertiesOf(document, component)["data_truncated"]?.const === true;
}

function propertiesOf(document: ContractDocument, component: string): Record<string, SchemaNode> {
  return document.components.schemas[component]?.properties ?? {};
}
