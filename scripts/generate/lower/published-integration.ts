import type { Integration } from "../../integrations/read-integrations.ts";
import type { Contract } from "../contract.ts";
import { mapChildren } from "../read/document.ts";
import type { ContractDocument, SchemaNode } from "../read/document.ts";
import { jsonBody } from "../read/operations.ts";
import { exampleOf } from "./example-body.ts";
import { withOpenEnums } from "./open-enums.ts";
import { publishedDocument } from "./published-document.ts";
import { withUsedComponents } from "./used-components.ts";

/** The warning about an operation that the vendor does not list for an integration. */
export function expectNotImplemented({ title, source }: Integration, operation: string): string {
  return `The vendor does not list \`${operation}\` for ${title}: expect a 501. The list is ${source}. The API has the last word, so the client still sends the call.`;
}

/** The document of one integration as other tools read it: complete, with an example of each body. */
export function publishedIntegration(contract: Contract, integration: Integration): ContractDocument {
  const { title, source } = integration;
  const view = withOpenEnums(contract);
  // What is the same for each integration stands in the base document: 31 copies would be most of the package.
  delete view.document.webhooks;
  for (const { name, operation, requestBody, answers } of view.operations) {
    for (const [, { content }] of answers) delete jsonBody(content)?.examples;
    const media = jsonBody(requestBody?.content);
    if (!media?.schema) continue;
    if (integration.name !== "base" && !Object.hasOwn(integration.bodies, name))
      operation.description = `${expectNotImplemented(integration, name)}\n\n${operation.description ?? ""}`;
    // The base's examples may lack what the integration requires.
    delete media.examples;
    media.example = exampleOf(contract.document, media.schema);
  }
  for (const [name, schema] of Object.entries(view.document.components.schemas))
    if (!contract.directions.isSent(name)) view.document.components.schemas[name] = withoutDescriptions(schema);
  const published = publishedDocument(view.document);
  const { info } = published;
  const about = `The request bodies are those that ${title} takes, by ${source}: a guide, as \`unused_fields\` of the response and the vendor's \`write-info\` answer decide. What is the same for each integration is described in the base document.\n\nAn **unofficial** contract: Trackstar has neither made, reviewed nor endorsed it.`;
  const described = { ...info, title: `${info.title}: ${title}`, description: about };
  return withUsedComponents({ ...published, info: described });
}

function withoutDescriptions(schema: SchemaNode): SchemaNode {
  const { description: _same, ...rest } = mapChildren(schema, withoutDescriptions);
  return rest;
}
