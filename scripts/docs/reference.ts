import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContractDocument } from "../generate/read/document.ts";
import { redocly } from "../redocly.ts";
import { inTemporaryFolder } from "../run.ts";
import { frame } from "./page.ts";
import { sealPage } from "./seal-page.ts";

/** The reference's address, and the height of the site's header above it. */
const [href, headerHeight] = ["reference.html", 56];

const config = {
  telemetry: "off",
  openapi: {
    schemaDefinitionsTagName: "Schemas",
    // Redoc shows the samples of these alone; by itself it does not know TypeScript.
    codeSamples: { languages: ["curl", "TypeScript", "Python", "Payload"].map((lang) => ({ lang })) },
    scrollYOffset: headerHeight,
    downloadUrls: [
      { title: "OpenAPI (JSON)", url: "openapi.json" },
      { title: "OpenAPI (YAML)", url: "openapi.yaml" },
    ],
  },
};

/** Redoc's badge without a request: its logo is on another host. */
const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='44' height='16'%3E%3Ctext y='12' font-size='12' font-family='sans-serif' fill='%232467f2'%3ERedocly%3C/text%3E%3C/svg%3E";
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** Takes the effect of HTML and scripts in descriptions away: Redoc renders both. */
function inert(key: string, value: unknown): unknown {
  if (typeof value !== "string" || !["description", "summary"].includes(key)) return value;
  return value.replaceAll(/<(?=[a-z/!?])|javascript(?=:)/gi, (start) => `${start}\u200b`);
}

/**
 * The reference as Redocly publishes it, with everything inside one file that makes no request.
 *
 * @param published The document with its code samples.
 * @throws {Error} that carries Redocly's output, if it cannot read the document.
 */
export function referencePage(published: ContractDocument): Promise<string> {
  const { info } = published;
  const template = frame({
    title: info.title,
    description: info.summary ?? "",
    href,
    head: "{{{redocHead}}}",
    body: "{{{redocHTML}}}",
  });
  return inTemporaryFolder(async (folder) => {
    const [document, options, page, output] = ["openapi.json", "redocly.yaml", "page.hbs", href].map((name) =>
      join(folder, name),
    ) as [string, string, string, string];
    await Promise.all([
      writeFile(document, JSON.stringify(published, inert)),
      writeFile(options, JSON.stringify(config)),
      writeFile(page, template),
    ]);
    await redocly("build-docs", document, "--inlineBundle", "-t", page, "-o", output, "--config", options);
    return sealPage(
      (await readFile(output, "utf8")).replaceAll(logos, () => logo),
      true,
    );
  });
}
