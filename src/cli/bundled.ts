import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parse } from "node:path";
import { pathToFileURL } from "node:url";
import { integrationLoaders, type LoadedIntegration } from "../../generated/integration-loaders.ts";
import { decodeUtf8, parseJson } from "../core/json.ts";
import type { ServeOptions } from "./serve.ts";
import { UsageError, unknownName } from "./terminal.ts";

const require = createRequire(import.meta.url);
const root = pathToFileURL(require.resolve("trackstar-orders-contract/package.json"));

/** The version of the package. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the package's own manifest
export const { version } = require("trackstar-orders-contract/package.json") as { version: string };

const docs = new URL("dist/docs/", root);

/** Where the package has its docs and the generated document; a checkout has no docs before `npm run docs`. */
export const bundledFiles: Pick<ServeOptions, "docs" | "generated"> = {
  docs: existsSync(docs) ? docs : undefined,
  generated: new URL("generated/", root),
};

const loaders = new Map(Object.entries(integrationLoaders));

/** Loads an integration by its name; for an unknown one, the `UsageError` names the nearest. */
export async function loadIntegration(name: string): Promise<LoadedIntegration> {
  const load = loaders.get(name);
  if (!load) throw unknownName("integration", name, [...loaders.keys()]);
  return load();
}

/**
 * Makes an integration of a file with a response of the vendor's `write-info` endpoint: for the vendor's `name`, or for any, called
 * as the file. A `UsageError` for any other file.
 */
export async function loadWriteInfo(file: string, name: string | undefined): Promise<LoadedIntegration> {
  const document = await readJsonFile(file);
  const { readWriteInfo } = await import("../write-info/integration-from-write-info.ts");
  try {
    return readWriteInfo(document, name ?? parse(file).name, name);
  } catch (cause) {
    throw new UsageError(`${file}: ${cause instanceof Error ? cause.message : ""}`, { cause });
  }
}

/** @throws {UsageError} if a file cannot be read, or is not JSON. */
export async function readJsonFile(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new UsageError(`${file} cannot be read: there is no such file, or it is not yours to read.`);
  const read = parseJson(decodeUtf8(bytes) ?? "");
  if (read === undefined) throw new UsageError(`${file} is not JSON.`);
  return read;
}
