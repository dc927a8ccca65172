import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { stringify } from "yaml";
import { withCodeSamples } from "./docs/code-samples.ts";
import { consolePage, consoleScript } from "./docs/console.ts";
import { readChangelog, readFrontPage, readGuides, readIntegrationPages } from "./docs/guides.ts";
import type { Guide } from "./docs/guides.ts";
import { llmsFullText, llmsText } from "./docs/llms-text.ts";
import { headingsOf, markdownToHtml } from "./docs/markdown.ts";
import { bundleScript, page } from "./docs/page.ts";
import type { PageContent } from "./docs/page.ts";
import { referenceMarkdown } from "./docs/reference-markdown.ts";
import { referencePage } from "./docs/reference.ts";
import { searchEntries } from "./docs/search-index.ts";
import { sealPage } from "./docs/seal-page.ts";
import type { ContractDocument } from "./generate/read/document.ts";
import { operationsOf } from "./generate/read/operations.ts";
import { projectRoot, runAsCommand } from "./run.ts";

export interface DocsOptions {
  /** The path of the bundled document, as JSON. */
  document: string;
  /** The folder of the site. */
  output: string;
}

/**
 * Writes the site of a bundled document: Redocly's reference, the guides as HTML files that need no network, and both as
 * Markdown.
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
  const [front, guides, changelog, integrations, schemas] = await Promise.all([
    readFrontPage(),
    readGuides(),
    readChangelog(),
    readIntegrationPages(),
    readSchemas(),
  ]);
  const operations = operationsOf(contract);
  const published = withCodeSamples(contract, operations);
  const reference = referenceMarkdown(contract, operations);
  const written = [...guides, changelog, ...integrations];
  const pages = [withFiles(front, schemas), ...written];
  const html = htmlPages(pages, contract.info.title, menuOf([...guides, changelog], integrations));
  return {
    "reference.html": await referencePage(published),
    "search.js": await bundleScript("search.js", { entries: searchEntries(contract, operations, written) }),
    "console.html": consolePage(contract),
    "console.js": await consoleScript(contract, operations),
    "reference.md": reference,
    "llms.txt": llmsText(contract, guides),
    "llms-full.txt": llmsFullText(reference, [...guides, ...integrations]),
    "openapi.json": `${JSON.stringify(published, null, 2)}\n`,
    "openapi.yaml": stringify(published, { aliasDuplicateObjects: false }),
    ...schemas,
    ...html,
    ...Object.fromEntries(written.map(({ name, markdown }) => [`${name}.md`, markdown])),
  };
}

function htmlPages(pages: readonly Guide[], site: string, menu: PageContent["menu"]): Record<string, string> {
  const rendered = pages.map(({ name, title, summary, markdown }) => {
    const content = { title: `${title} · ${site}`, description: summary, href: `${name}.html` };
    const main = markdownToHtml(markdown);
    // Integrations are listed on their own pages and in their guide alone: there are many.
    const groups = menu.filter((_group, at) => at === 0 || name.startsWith("integrations"));
    return [content.href, sealPage(page({ ...content, menu: groups, headings: headingsOf(markdown), main }))] as const;
  });
  return Object.fromEntries(rendered);
}

const linksTo = (pages: readonly Guide[]) => pages.map(({ name, title }) => ({ href: `${name}.html`, title }));

function menuOf(guides: readonly Guide[], integrations: readonly Guide[]): PageContent["menu"] {
  return [
    { title: "Guides", links: [{ href: "index.html", title: "Overview" }, ...linksTo(guides)] },
    { title: "Each integration", links: linksTo(integrations) },
  ];
}

/** The front page, with what the site alone has. */
function withFiles(front: Guide, schemas: Record<string, string>): Guide {
  const links = Object.keys(schemas).map((path) => `- [${basename(path, ".json")}](${path})`);
  const own = `- [Console](console.html): call the sandbox from a page
- The reference [as Markdown](reference.md), and a list of these pages for language models: [llms.txt](llms.txt)
- The document, as YAML: [openapi.yaml](openapi.yaml)
`;
  const markdown = front.markdown.replace("\n## Guides\n", (next) => own + next);
  return { ...front, markdown: `${markdown}\n## JSON Schemas\n\n${links.join("\n")}\n` };
}

/** The JSON Schemas as they are generated, by their path in the site. */
async function readSchemas(): Promise<Record<string, string>> {
  const folder = join(projectRoot, "generated/json-schema");
  const names = await readdir(folder);
  const read = async (name: string) => [`json-schema/${name}`, await readFile(join(folder, name), "utf8")] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

await runAsCommand(import.meta.url, async () => {
  const output = join(projectRoot, "dist/docs");
  await buildDocs({ document: join(projectRoot, "generated/openapi.json"), output });
  console.log(`Wrote ${output}`);
});
