import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { integrationLoaders, type LoadedIntegration } from "../../generated/integration-loaders.ts";
import { unknownName } from "./read-arguments.ts";
import type { ServeOptions } from "./serve.ts";

const require = createRequire(import.meta.url);
const root = pathToFileURL(require.resolve("trackstar-orders-contract/package.json"));

/** The version of the package. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the package's own manifest
export const { version } = require("trackstar-orders-contract/package.json") as { version: string };

/** Where the package has its docs and its document; a checkout has no docs before `npm run docs`. */
export async function bundledFiles(): Promise<Pick<ServeOptions, "docs" | "document">> {
  const index = new URL("dist/docs/index.html", root);
  const docs = await access(index).then(
    () => index,
    () => undefined,
  );
  const document = { json: new URL("generated/openapi.json", root), yaml: new URL("generated/openapi.yaml", root) };
  return { docs, document };
}

/** The names that `--integration` takes. */
export const integrationNames: readonly string[] = Object.keys(integrationLoaders);

const loaders = new Map(Object.entries(integrationLoaders));

/** Loads an integration by its name; for an unknown one, the `UsageError` names the nearest. */
export async function loadIntegration(name: string): Promise<LoadedIntegration> {
  const load = loaders.get(name);
  if (!load) throw unknownName("integration", name, integrationNames);
  return load();
}
