import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withInertHtml } from "./docs/inert-html.ts";
import { sealPage } from "./docs/seal-page.ts";
import { redocly } from "./redocly.ts";

const pathTo = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export interface DocsOptions {
  /** The path of the bundled document, as JSON. */
  document: string;
  /** The path of the page to write. */
  output: string;
}

/**
 * Writes the reference of a bundled document as one HTML file that needs no network.
 *
 * `output` is replaced only once the new page is complete, so a failed build leaves the old one.
 *
 * @throws {Error} if the document cannot be read or rendered.
 */
export async function buildDocs({ document, output }: DocsOptions): Promise<void> {
  const html = sealPage(await render(document));
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, html);
}

async function render(document: string): Promise<string> {
  const source = withInertHtml(JSON.parse(await readFile(document, "utf8"))) as { info: { summary: string } };
  const folder = await mkdtemp(join(tmpdir(), "trackstar-docs-"));
  const page = join(folder, "page.html");
  const inert = join(folder, "openapi.json");
  try {
    await writeFile(inert, JSON.stringify(source));
    await redocly(
      "build-docs",
      inert,
      `--config=${pathTo("../openapi/redocly.yaml")}`,
      `--template=${pathTo("docs/page.hbs")}`,
      `--templateOptions.metaDescription=${source.info.summary}`,
      `--output=${page}`,
      "--inlineBundle",
    );
    return await readFile(page, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  const output = pathTo("../dist/docs/index.html");
  await buildDocs({ document: pathTo("../generated/openapi.json"), output });
  console.log(`Wrote ${output}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
