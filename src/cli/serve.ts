import { readFile } from "node:fs/promises";
import { createSandbox } from "../sandbox/create-sandbox.ts";
import { listen } from "../sandbox/listen.ts";
import type { Listening } from "../sandbox/listen.ts";

interface Page {
  file: URL;
  type: string;
}

export interface ServeOptions {
  port: number;
  /** Where the docs page and the bundled document are. */
  docs: URL;
  document: { json: URL; yaml: URL };
}

/**
 * Serves the docs at `/`, the document at `/openapi.json` and `/openapi.yaml`, and a sandbox everywhere else.
 *
 * @throws {Error} if the port is taken or a page is missing.
 */
export async function serve({ port, docs, document }: ServeOptions): Promise<Listening> {
  const pages = await load({
    "/": { file: docs, type: "text/html; charset=utf-8" },
    "/openapi.json": { file: document.json, type: "application/json" },
    "/openapi.yaml": { file: document.yaml, type: "application/yaml" },
  });
  const sandbox = createSandbox();
  return listen((request) => pages.get(new URL(request.url).pathname)?.(request) ?? sandbox.fetch(request), port);
}

type PageHandler = (request: Request) => Promise<Response> | undefined;

async function load(pages: Record<string, Page>): Promise<Map<string, PageHandler>> {
  const loaded = Object.entries(pages).map(async ([path, { file, type }]) => {
    const content = await readFile(file);
    const headers = { "Content-Type": type };
    const handler: PageHandler = ({ method }) =>
      method === "GET" || method === "HEAD" ? Promise.resolve(new Response(content, { headers })) : undefined;
    return [path, handler] as const;
  });
  return new Map(await Promise.all(loaded));
}
