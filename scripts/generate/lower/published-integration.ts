import type { Integration } from "../../integrations/read-integrations.ts";
import type { Contract } from "../contract.ts";
import { componentOf, jsonBody, operationsOf } from "../read/document.ts";
import type { ContractDocument } from "../read/document.ts";
import { exampleOf } from "./example-body.ts";
import { withOpenEnums } from "./open-enums.ts";
import { publishedDocument } from "./published-document.ts";
import { withUsedComponents } from "./used-components.ts";

/** The document of one warehouse system as other tools read it: complete, with an example of each body. */
export function publishedIntegration({ document, directions }: Contract, integration: Integration): ContractDocument {
  const { title, source } = integration;
  const published = publishedDocument(withOpenEnums(document, directions));
  for (const { webhook, requestBody } of operationsOf(published)) {
    const media = jsonBody(requestBody?.content);
    if (webhook || !media?.schema || componentOf(media.schema) === undefined) continue;
    media.example = exampleOf(document, media.schema);
  }
  const { info } = published;
  const about = `The request bodies are those that ${title} takes, by ${source}: a guide, as \`unused_fields\` of the response and the vendor's \`write-info\` answer decide.`;
  const described = { ...info, title: `${info.title}: ${title}`, description: `${about}\n\n${info.description ?? ""}` };
  return withUsedComponents({ ...published, info: described });
}
