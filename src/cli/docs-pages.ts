import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { tryItScript, withTryIt } from "./try-it.ts";
import type { Pages } from "../sandbox/pages.ts";

const html = "text/html; charset=utf-8";
const types: Record<string, string> = {
  ".html": html,
  ".md": "text/markdown; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
};

/** The files of the docs by their path, with the means to try the samples on the server that serves them. */
export async function docsPages(folder: URL): Promise<Pages> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const pages = await Promise.all(
    files.map(async (file) => {
      const path = `/${relative(root, file).replaceAll("\\", "/")}`;
      const text = await readFile(file, "utf8");
      const type = types[extname(file)] ?? "text/plain; charset=utf-8";
      return [path, { type, text: type === html ? withTryIt(text) : text }] as const;
    }),
  );
  const index = pages.find(([path]) => path === "/index.html");
  const script = { type: "text/javascript; charset=utf-8", text: tryItScript };
  return { ...Object.fromEntries(pages), "/try-it.js": script, ...(index && { "/": index[1] }) };
}
