import { componentOf, jsonBody, operationsOf } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";

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

/** Every event of the document, in the order of its webhooks. */
export function eventsOf(document: ContractDocument): DescribedEvent[] {
  return operationsOf(document)
    .filter(({ webhook }) => webhook)
    .map(({ name, requestBody }) => describe(document, name, jsonBody(requestBody?.content)?.schema ?? {}));
}

function describe(document: ContractDocument, webhook: string, body: SchemaNode): DescribedEvent {
  const names = (body.anyOf ?? body.oneOf ?? [body]).map(componentOf).filter((name) => name !== undefined);
  const [full, ...others] = names.filter((name) => !isTruncated(document, name));
  const truncated = names.find((name) => isTruncated(document, name));
  if (full === undefined || others.length > 0)
    throw new Error(
      `The body of webhook ${webhook} must be one component for the whole event, and may be one for a truncated one.`,
    );
  const fields = propertiesOf(document, full);
  const type = fields["event_type"]?.const;
  const subject = fields["data"] && componentOf(fields["data"]);
  if (typeof type !== "string")
    throw new Error(`${full} needs an \`event_type\` with a \`const\`: it tells events apart.`);
  if (subject === undefined) throw new Error(`\`data\` of ${full} must be a component, so that its type has a name.`);
  if (fields["kind"])
    throw new Error(`${full} has a field \`kind\`, which receivers use to mark events that are not whole.`);
  const hasPrevious = fields["previous_attributes"] !== undefined;
  return { type, full, subject, hasPrevious, ...(truncated !== undefined && { truncated }) };
}

function isTruncated(document: ContractDocument, component: string): boolean {
  return propertiesOf(document, component)["data_truncated"]?.const === true;
}

function propertiesOf(document: ContractDocument, component: string): Record<string, SchemaNode> {
  return document.components.schemas[component]?.properties ?? {};
}
