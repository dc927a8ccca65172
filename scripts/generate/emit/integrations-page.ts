import type { Integration } from "../../integrations/read-integrations.ts";
import { requestComponents } from "../contract.ts";
import type { Contract } from "../contract.ts";
import type { SchemaNode } from "../read/document.ts";
import { expectNotImplemented } from "../lower/published-integration.ts";
import { fieldRowsOf } from "../read/field-rows.ts";

/** An integration as it was read, and the contract that was made from it. */
export interface ReadIntegration {
  integration: Integration;
  contract: Contract;
}

const introduction = `# Fields of each integration

The vendor listed fields for each integration. Each has a page with all of them. The API has the last word:
**\`unused_fields\` in a response names the fields that the warehouse system ignored, and the vendor's \`write-info\` response
lists the fields of today.**

An operation that is not listed gets a 501, unless the vendor has added it since: the client still sends it, with the
[base variant](integrations/base.md), which requires nothing.`;

/** `integrations/integrations.md`: the required fields of each integration, with links to their pages. */
export function emitIntegrationsPage(systems: readonly ReadIntegration[]): string {
  const operations = [...new Set(systems.flatMap(({ contract }) => bodiesOf(contract).map(([name]) => name)))];
  const table = [
    ["Integration", ...operations.map((name) => `\`${name}\` requires`)],
    ["Integration", ...operations].map(() => "---"),
    ...systems.map((system) => [
      `[${system.integration.title}](integrations/${system.integration.name}.md)`,
      ...operations.map((operation) => requiredBy(system, operation)),
    ]),
  ];
  return `${introduction}\n\n${rows(table)}\n`;
}

/** `integrations/<name>.md`: the fields of one integration. */
export function emitIntegrationPage({ integration, contract }: ReadIntegration): string {
  const { name, title, source, exportName } = integration;
  const parts = bodiesOf(contract).map(([operation, body]) => {
    const isListed = Object.hasOwn(integration.bodies, operation);
    const fields = isListed
      ? fieldTable(contract, body)
      : `${expectNotImplemented(integration, operation)} It takes the [base variant](base.md).`;
    return `## \`${operation}\`\n\n${fields}`;
  });
  return `# ${title}

The fields that ${title} requires and takes, by ${source}. A field inside another one is required only where you send the
outer one.

\`\`\`ts
import { ${exportName} } from "trackstar-orders-contract/integrations/${name}";
\`\`\`

${parts.join("\n\n")}
`;
}

function fieldTable({ document }: Contract, body: SchemaNode): string {
  const fields = [...fieldRowsOf(document, body)].map(({ path, type, required, description }) => [
    `\`${path}\``,
    type,
    required ? "yes" : "",
    description,
  ]);
  return rows([["Field", "Type", "Required", "Description"], ["---", "---", "---", "---"], ...fields]);
}

function requiredBy({ integration, contract }: ReadIntegration, operation: string): string {
  if (!Object.hasOwn(integration.bodies, operation)) return "not listed";
  const [, body] = bodiesOf(contract).find(([name]) => name === operation) ?? [];
  const required = body?.required ?? [];
  return required.length > 0 ? required.map((name) => `\`${name}\``).join(", ") : "nothing";
}

function bodiesOf(contract: Contract): [operation: string, body: SchemaNode][] {
  return requestComponents(contract).map(({ operation, component }) => [
    operation,
    contract.document.components.schemas[component] ?? {},
  ]);
}

function rows(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
