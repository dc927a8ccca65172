import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { withCodeSamples } from "./docs/code-samples.ts";
import { readChangelog, readFrontPage, readGuides, samplesIn } from "./docs/guides.ts";
import type { Guide } from "./docs/guides.ts";
import { llmsText } from "./docs/llms-text.ts";
import { markdownToHtml } from "./docs/markdown.ts";
import { page } from "./docs/page.ts";
import { referenceHtml, referenceMenu } from "./docs/reference-html.ts";
import { referenceMarkdown } from "./docs/reference-markdown.ts";
import type { ContractDocument } from "./generate/read/document.ts";
import { operationsOf } from "./generate/read/operations.ts";

const pathTo = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export interface DocsOptions {
  /** The path of the bundled document, as JSON. */
  document: string;
  /** The folder of the site. */
  output: string;
}

/**
 * Writes the site of a bundled document: the reference and the guides as HTML files that need no network, and the same
 * as Markdown.
 *
 * `output` is replaced only once every page is complete, so a failed build leaves the old one.
 *
 * @throws {Error} if the document or a guide cannot be read or rendered.
 */
export async function buildDocs({ document, output }: DocsOptions): Promise<void> {
  const contract = JSON.parse(await readFile(document, "utf8")) as ContractDocument;
  const site = await siteOf(contract);
  const fresh = `${resolve(output)}.${process.pid}`;
  for (const [name, text] of Object.entries(site)) {
    const file = join(fresh, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await rm(output, { recursive: true, force: true });
  await rename(fresh, output);
}

/** Every file of the site by its name. */
async function siteOf(contract: ContractDocument): Promise<Record<string, string>> {
  const [front, guides, changelog] = await Promise.all([readFrontPage(), readGuides(), readChangelog()]);
  const { info } = contract;
  const schemas = await readSchemas();
  const written = [...guides, changelog];
  const pages = [
    { href: "index.html", title: front.title },
    { href: "reference.html", title: "Reference" },
    ...written.map(({ name, title }) => ({ href: `${name}.html`, title })),
  ];
  const render = ({ title, summary, markdown }: Guide) =>
    page({ title: `${title} · ${info.title}`, description: summary, pages, main: markdownToHtml(markdown) });
  const operations = operationsOf(contract);
  const published = withCodeSamples(contract, operations);
  return {
    "reference.html": page({
      title: info.title,
      description: info.summary ?? "",
      pages,
      menu: referenceMenu(contract, operations),
      main: referenceHtml(contract, operations, guides.filter(({ name }) => name === "webhooks").flatMap(samplesIn)),
    }),
    "reference.md": referenceMarkdown(contract, operations),
    "llms.txt": llmsText(contract, guides),
    "openapi.json": `${JSON.stringify(published, null, 2)}\n`,
    "openapi.yaml": stringify(published, { aliasDuplicateObjects: false }),
    ...schemas,
    ...Object.fromEntries(
      [withSchemaLinks(front, schemas), ...written].map((guide) => [`${guide.name}.html`, render(guide)]),
    ),
    ...Object.fromEntries(written.map(({ name, markdown }) => [`${name}.md`, markdown])),
  };
}

function withSchemaLinks(front: Guide, schemas: Record<string, string>): Guide {
  const links = Object.keys(schemas).map((path) => `- [${basename(path, ".json")}](${path})`);
  return { ...front, markdown: `${front.markdown}\n## JSON Schemas\n\n${links.join("\n")}\n` };
}

/** The JSON Schemas as they are generated, by their path in the site. */
async function readSchemas(): Promise<Record<string, string>> {
  const folder = pathTo("../generated/json-schema");
  const names = await readdir(folder);
  const read = async (name: string) => [`json-schema/${name}`, await readFile(join(folder, name), "utf8")] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

async function main(): Promise<void> {
  const output = pathTo("../dist/docs");
  await buildDocs({ document: pathTo("../generated/openapi.json"), output });
  console.log(`Wrote ${output}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
