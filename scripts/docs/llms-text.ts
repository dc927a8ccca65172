import type { ContractDocument } from "../generate/read/document.ts";
import type { Guide } from "./guides.ts";

/** `llms.txt`: links to the plain texts of the site, for language models (https://llmstxt.org). */
export function llmsText({ info }: ContractDocument, guides: readonly Guide[]): string {
  const links = guides.map(({ name, title, summary }) => `- [${title}](${name}.md): ${summary}`);
  return `# ${info.title} (unofficial contract)

> ${info.summary ?? ""}. The npm package trackstar-orders-contract has types, runtime checks, a client, a webhook
> receiver and a sandbox. Not affiliated with Trackstar.

## Reference

- [Reference](reference.md): every operation, webhook, error and schema, with examples and code samples
- [OpenAPI document](openapi.json): the same, for machines; also [as YAML](openapi.yaml)

## Guides

${links.join("\n")}

## Optional

- [All of it in one file](llms-full.txt)
- [Changelog](changelog.md): the changes of each version
`;
}

/** `llms-full.txt`: the reference and every guide, as one text. */
export function llmsFullText(reference: string, guides: readonly Guide[]): string {
  return [reference, ...guides.map(({ markdown }) => markdown)].map((text) => text.trim()).join("\n\n---\n\n") + "\n";
}
