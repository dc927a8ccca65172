import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pages } from "../sandbox/http/pages.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
};

/** Every file below a folder, by its path after `prefix`. */
export async function pagesIn(folder: URL, prefix: string): Promise<Pages> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const pages = files.map(async (file) => {
    const type = types[extname(file)] ?? "text/plain; charset=utf-8";
    const path = prefix + relative(root, file).replaceAll("\\", "/");
    return [path, { type, text: await readFile(file, "utf8") }] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
}
