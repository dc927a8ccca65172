import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize, relative } from "node:path";
import { launch } from "../../browser/open-docs.ts";
import type { Servers } from "../program/program.ts";
import type { Seen } from "./process.ts";
import type { Project } from "./project.ts";

/** Runs the program as a page that may run its own modules and call loopback, and nothing else. */
export async function runChromium(project: Project, servers: Servers): Promise<Seen> {
  const server = await serve(project);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
    await page.goto(`${server.url}/#${encodeURIComponent(JSON.stringify(servers))}`);
    const results = await page.textContent("output", { timeout: 120_000 }).catch((cause: unknown) => {
      throw new Error(`The page shows no results:\n${complaints.join("\n")}`, { cause });
    });
    return { results: JSON.parse(results ?? "") as Seen["results"] };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function serve({ folder, modules }: Project): Promise<{ url: string; close: () => Promise<void> }> {
  const files = new Map([...modules, ["openapi-fetch", join(folder, "node_modules/openapi-fetch/dist/index.mjs")]]);
  const imports = Object.fromEntries([...files].map(([name, file]) => [name, `/${relative(folder, file)}`]));
  const importMap = JSON.stringify({ imports });
  const hash = createHash("sha256").update(importMap).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "connect-src http://127.0.0.1:*",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const html = `<!doctype html><title>Matrix</title><link rel="icon" href="data:,">
<script type="importmap">${importMap}</script><script type="module" src="/page.js"></script><body></body>`;
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "", "http://page").pathname);
    const type = path === "/" ? "text/html; charset=utf-8" : "text/javascript";
    const body = path === "/" ? html : await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type, "content-security-policy": policy });
    response.end(body);
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
