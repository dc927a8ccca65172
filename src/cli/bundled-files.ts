import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { ServeOptions } from "./serve.ts";

const require = createRequire(import.meta.url);
const root = pathToFileURL(require.resolve("trackstar-orders-contract/package.json"));

/** The version of the package. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the package's own manifest
export const { version } = require("trackstar-orders-contract/package.json") as { version: string };

/** Where the package has its docs and its document; a checkout has no docs before `npm run docs`. */
export async function bundledFiles(): Promise<Pick<ServeOptions, "docs" | "document">> {
  const docs = new URL("dist/docs/index.html", root);
  const isBuilt = await access(docs).then(
    () => true,
    () => false,
  );
  return {
    docs: isBuilt ? docs : undefined,
    document: { json: new URL("generated/openapi.json", root), yaml: new URL("generated/openapi.yaml", root) },
  };
}
