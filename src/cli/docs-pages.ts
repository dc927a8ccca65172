import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pages } from "../sandbox/http/pages.ts";
import { tryItScript, withTryIt } from "./try-it.ts";

const html = "text/html; charset=utf-8";
const types: Record<string, string> = {
  ".html": html,
  ".md": "text/markdown; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
};

/** The docs by their path, with the means to try the samples on the server that serves them. */
export async function docsPages(folder: URL): Promise<Pages> {
  const pages = await pagesIn(folder, "/");
  const script = { type: "text/javascript; charset=utf-8", text: tryItScript };
  const { "/index.html": index } = pages;
  return { ...pages, "/try-it.js": script, ...(index && { "/": index }) };
}

/** Every file below a folder, by its path after `prefix`. */
export async function pagesIn(folder: URL, prefix: string): Promise<Pages> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const pages = files.map(async (file) => {
    const text = await readFile(file, "utf8");
    const type = types[extname(file)] ?? "text/plain; charset=utf-8";
    const path = prefix + relative(root, file).replaceAll("\\", "/");
    return [path, { type, text: type === html ? withTryIt(text) : text }] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
}
