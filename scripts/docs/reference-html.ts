import { STATUS_CODES } from "node:http";
import { componentOf, resolve } from "../generate/read/document.ts";
import type { Answer, ContractDocument, MediaType, Parameter, SchemaNode } from "../generate/read/document.ts";
import { jsonBody } from "../generate/read/operations.ts";
import type { FoundOperation } from "../generate/read/operations.ts";
import { codeSamples, sampleCall } from "./code-samples.ts";
import type { CodeSample, SampleCall } from "./code-samples.ts";
import { escapeHtml } from "./escape-html.ts";
import { fieldsHtml, typeHtml } from "./fields-html.ts";
import { markdownToHtml } from "./markdown.ts";

/**
 * The content of the reference page; `receiving` are the samples of webhooks.
 *
 * Fields have anchors: `#Order.status`, `#shipOrder.packages.package_id`.
 */
export function referenceHtml(
  document: ContractDocument,
  operations: readonly FoundOperation[],
  receiving: readonly CodeSample[],
): string {
  const { info, servers = [] } = document;
  const introduction = markdownToHtml(info.description ?? "");
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) =>
    component(document, name, schema),
  );
  return `<h1>${escapeHtml(info.title)} <small>${escapeHtml(info.version)}</small></h1>
${introduction}<p>Base URL: <code>${escapeHtml(servers[0]?.url ?? "")}</code></p>
${operations.map((found) => operation(document, found, receiving)).join("\n")}
<h2 id="schemas">Schemas</h2>
${schemas.join("\n")}`;
}

const link = (anchor: string, text: string) => `<li><a href="#${anchor}">${escapeHtml(text)}</a></li>`;

/** Links to the sections of the reference, for its menu. */
export function referenceMenu(document: ContractDocument, operations: readonly FoundOperation[]): string {
  const links = (webhook: boolean) =>
    operations
      .filter((entry) => entry.webhook === webhook)
      .map(({ name, operation: { summary } }) => link(name, summary ?? name));
  const schemas = Object.keys(document.components.schemas).map((name) => link(name, name));
  return `<h2>Operations</h2><ul>${links(false).join("")}</ul>
<h2>Webhooks</h2><ul>${links(true).join("")}</ul>
<h2>Schemas</h2><ul>${schemas.join("")}</ul>`;
}

function operation(document: ContractDocument, found: FoundOperation, receiving: readonly CodeSample[]): string {
  const { name, path, method, operation: described, parameters, requestBody, answers, webhook } = found;
  const media = jsonBody(requestBody?.content);
  return `<section class="operation" aria-labelledby="${name}">
<h2 id="${name}">${escapeHtml(described.summary ?? name)}</h2>
<p class="address"><span class="method">${webhook ? "WEBHOOK" : method.toUpperCase()}</span> <code>${escapeHtml(path)}</code></p>
<div class="text">${markdownToHtml(described.description ?? "")}</div>
${webhook ? samplesHtml(name, receiving) : samplesHtml(name, codeSamples(document, found), sampleCall(document, found))}
<h3>Parameters</h3>
${parameters.map((parameter) => parameterHtml(name, parameter)).join("\n")}
${media ? `<h3>Body</h3>\n${bodyHtml(document, name, media)}` : ""}
<h3>Responses</h3>
${answers.map(([status, answer]) => responseHtml(document, status, answer)).join("\n")}
</section>`;
}

function samplesHtml(operationName: string, samples: readonly CodeSample[], call?: SampleCall): string {
  const blocks = samples.map(({ label, source }, at) => {
    const code = `<pre tabindex="0"><code>${escapeHtml(source)}</code></pre>`;
    return `<details name="samples-${operationName}"${at === 0 ? " open" : ""}><summary>${label}</summary>${code}</details>`;
  });
  const { method, path, body } = call ?? {};
  const data = call ? ` data-call="${escapeHtml(JSON.stringify({ method, path, body }))}"` : "";
  return `<div class="samples"${data}>${blocks.join("\n")}</div>`;
}

function parameterHtml(operationName: string, { name, in: place, required, description = "", schema = {} }: Parameter) {
  const id = `${operationName}.${name}`;
  return `<div class="field" id="${id}"><p class="name"><a href="#${id}"><code>${escapeHtml(name)}</code></a> <span class="type">${place}, ${typeHtml(schema)}</span>${required ? " <strong>required</strong>" : ""}</p><div class="text">${markdownToHtml(description)}</div></div>`;
}

function bodyHtml(document: ContractDocument, name: string, media: MediaType): string {
  const { schema = {} } = media;
  const alternatives = schema.anyOf ?? [schema];
  const fields = alternatives.map((alternative, at) => {
    const id = at === 0 ? name : `${name}.${componentOf(alternative) ?? at}`;
    const title = `<p>${typeHtml(alternative)}</p>`;
    return title + fieldsHtml(document, resolve<SchemaNode>(document, alternative), { id, depth: 4 });
  });
  return fields.join("\n") + examplesHtml(document, media);
}

function responseHtml(document: ContractDocument, status: string, answer: Answer) {
  const media = jsonBody(answer.content);
  const headers = Object.keys(answer.headers ?? {}).map((header) => `<code>${escapeHtml(header)}</code>`);
  return `<details class="response"${status.startsWith("2") ? " open" : ""}><summary>${status} ${STATUS_CODES[status] ?? ""}</summary>
<div class="text">${markdownToHtml(answer.description ?? "")}</div>
${headers.length > 0 ? `<p>Headers: ${headers.join(", ")}</p>` : ""}
${media ? `<p>Body: ${typeHtml(media.schema ?? {})}</p>${examplesHtml(document, media)}` : ""}</details>`;
}

function examplesHtml(document: ContractDocument, { examples = {} }: MediaType): string {
  return Object.values(examples)
    .map((reference) => {
      const { summary = "", value } = resolve<{ summary?: string; value?: unknown }>(document, reference);
      const code = escapeHtml(JSON.stringify(value, null, 2));
      return `<details class="example"><summary>Example: ${escapeHtml(summary)}</summary><pre tabindex="0"><code>${code}</code></pre></details>`;
    })
    .join("\n");
}

function component(document: ContractDocument, name: string, schema: SchemaNode): string {
  const type = schema.properties ? "" : `<p class="type">${typeHtml(schema)}</p>`;
  return `<section class="schema" aria-labelledby="${name}"><h3 id="${name}">${name}</h3>
<div class="text">${markdownToHtml(schema.description ?? "")}</div>
${type}${fieldsHtml(document, schema, { id: name, depth: 0 })}</section>`;
}
