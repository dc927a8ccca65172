import { readFile, readdir } from "node:fs/promises";
import { extname } from "node:path";
import { createSandbox } from "../sandbox/create-sandbox.ts";
import type { Listening } from "../sandbox/http/listen.ts";
import type { Page, Pages, SandboxOptions } from "../sandbox/options.ts";

/** Where a sandbox is served, and the files that it serves. */
export interface ServeOptions {
  port: number;
  /** @default "127.0.0.1" */
  host?: string | undefined;
  /** The folder of the docs. Where it has no `index.html`, as in the package, the page at `/` lists the texts. */
  docs: URL | undefined;
  /** The folder of the bundled document and the JSON Schemas. */
  generated: URL;
  sandbox?: Omit<SandboxOptions, "pages">;
}

const signpost = `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Trackstar orders sandbox</title>
<p>The contract: <a href="/openapi.yaml">openapi.yaml</a>, <a href="/openapi.json">openapi.json</a>.
`;
const texts = `<p>As text: <a href="/reference.md">reference.md</a>, <a href="/integrations.md">integrations</a>.
`;

/**
 * Serves the docs from `/` on, the document at `/openapi.json` and `/openapi.yaml`, and a sandbox everywhere else.
 *
 * @throws {Error} if the port is taken or a page is missing.
 */
export async function serve({ port, host, docs, generated, sandbox: options }: ServeOptions): Promise<Listening> {
  const [site, schemas, json, yaml] = await Promise.all([
    pagesIn(docs, "/"),
    pagesIn(new URL("json-schema/", generated), "/json-schema/"),
    load(new URL("openapi.json", generated), "application/json", jsonWithServer),
    load(new URL("openapi.yaml", generated), "application/yaml", yamlWithServer),
  ]);
  const front = site["/index.html"] ?? { type: "text/html; charset=utf-8", text: signpost + (docs ? texts : "") };
  const pages = { ...site, "/": front, ...schemas, "/openapi.json": json, "/openapi.yaml": yaml };
  const sandbox = createSandbox({ ...options, pages });
  const { url } = await sandbox.listen(port, host);
  return { url, close: sandbox.close };
}

async function load(file: URL, type: string, withServer: (text: string, origin: string) => string): Promise<Page> {
  const text = await readFile(file, "utf8");
  return { type, text: (origin) => withServer(text, origin) };
}

const description = "This sandbox";

/** The document with this sandbox as its first server, so that tools which read it call the sandbox. */
function jsonWithServer(text: string, url: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the package's own document
  const document = JSON.parse(text) as { servers: object[] };
  return JSON.stringify({ ...document, servers: [{ url, description }, ...document.servers] }, null, 2);
}

function yamlWithServer(text: string, url: string): string {
  return text.replace(
    /^servers:\n/m,
    (line) => `${line}  - url: ${JSON.stringify(url)}\n    description: ${description}\n`,
  );
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
};

/** Every file below a folder whose type is known, by its path after `prefix`; none if there is no folder. */
async function pagesIn(folder: URL | undefined, prefix: string): Promise<Pages> {
  const names = folder ? await readdir(folder, { recursive: true }) : [];
  const pages = names.map(async (name) => {
    const [path, type] = [name.replaceAll("\\", "/"), types[extname(name)]];
    return type === undefined ? [] : [[prefix + path, { type, text: await readFile(new URL(path, folder), "utf8") }]];
  });
  return Object.fromEntries((await Promise.all(pages)).flat());
}
