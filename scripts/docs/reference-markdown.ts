import { STATUS_CODES } from "node:http";
import { resolve } from "../generate/read/document.ts";
import type { ContractDocument, MediaType, Parameter, SchemaNode } from "../generate/read/document.ts";
import { jsonBody, responseHeaders } from "../generate/read/operations.ts";
import type { FoundOperation } from "../generate/read/operations.ts";
import { typeText } from "../generate/read/type-text.ts";
import { codeSamples } from "./code-samples.ts";
import { slug } from "./markdown.ts";

/** The whole reference as Markdown, for tools and people that read text. */
export function referenceMarkdown(document: ContractDocument, operations: readonly FoundOperation[]): string {
  const { info, servers = [], components } = document;
  return [
    `# ${info.title} ${info.version}`,
    info.description ?? "",
    `Base URL: \`${servers[0]?.url}\``,
    ...operations.map((found) => operation(document, found)),
    "## Schemas",
    ...Object.entries(components.schemas).map(([name, schema]) => component(name, schema)),
  ]
    .join("\n\n")
    .concat("\n");
}

function operation(document: ContractDocument, found: FoundOperation): string {
  const { name, path, method, operation: described, parameters, requestBody, answers, webhook } = found;
  const address = webhook
    ? `Webhook \`${path}\`, sent to your address by POST.`
    : `\`${method.toUpperCase()} ${path}\``;
  const samples = webhook ? [] : codeSamples(document, found);
  const headers = responseHeaders(document, found).map(({ name: header, statuses, description }) => [
    `\`${header}\``,
    statuses.length === answers.length ? "any" : statuses.join(", "),
    description,
  ]);
  return [
    `## ${described.summary ?? name}`,
    address,
    described.description ?? "",
    "### Parameters",
    table(["name", "in", "description"], parameters.map(parameterRow)),
    ...(requestBody ? ["### Body", body(document, jsonBody(requestBody.content))] : []),
    "### Responses",
    ...(headers.length > 0 ? [table(["header", "status", "description"], headers)] : []),
    ...answers.map(([status, answer]) => {
      const title = `**${status} ${STATUS_CODES[status] ?? ""}**`;
      return `${title}\n\n${answer.description ?? ""}\n\n${body(document, jsonBody(answer.content))}`.trim();
    }),
    ...samples.map(({ lang, label, source }) => `### ${label}\n\n${fenced(lang.toLowerCase(), source)}`),
  ].join("\n\n");
}

function parameterRow({ name, in: place, required, description = "" }: Parameter): string[] {
  return [`\`${name}\`${required ? ", required" : ""}`, place, description];
}

function body(document: ContractDocument, media: MediaType | undefined): string {
  if (!media) return "";
  const examples = Object.values(media.examples ?? {}).map((reference) => {
    const { summary = "", value } = resolve<{ summary?: string; value?: unknown }>(document, reference);
    return `Example: ${summary}\n\n${fenced("json", JSON.stringify(value, null, 2))}`;
  });
  return [`Type: ${linkedType(media.schema ?? {})}`, ...examples].join("\n\n");
}

function component(name: string, schema: SchemaNode): string {
  const fields = Object.entries(schema.properties ?? {}).map(([field, child]) => [
    `\`${field}\`${schema.required?.includes(field) ? ", required" : ""}`,
    linkedType(child),
    [child.description ?? "", ...restrictionsOf(child)].join(" "),
  ]);
  const rest = fields.length > 0 ? table(["field", "type", "description"], fields) : `Type: ${linkedType(schema)}`;
  const restrictions = restrictionsOf(schema).join("; ");
  return [`### ${name}`, schema.description ?? "", rest, restrictions].filter(Boolean).join("\n\n");
}

const linkedType = (schema: SchemaNode): string => typeText(schema, (name) => `[${name}](#${slug(name)})`);

const limits = {
  minLength: "at least N characters",
  maxLength: "at most N characters",
  minimum: "at least N",
  maximum: "at most N",
  minItems: "at least N entries",
  maxItems: "at most N entries",
  minProperties: "at least N fields",
  maxProperties: "at most N fields",
};

/** The limits of a schema, in words. */
function restrictionsOf(schema: SchemaNode): string[] {
  return Object.entries(limits).flatMap(([keyword, words]) =>
    typeof schema[keyword] === "number" ? [words.replace("N", String(schema[keyword]))] : [],
  );
}

const line = (cells: string[]): string => `| ${cells.map(inCell).join(" | ")} |`;

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return "None.";
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const inCell = (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();

const fenced = (lang: string, text: string): string => `\`\`\`${lang}\n${text}\n\`\`\``;
