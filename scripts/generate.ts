import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format } from "oxfmt";
import { stringify } from "yaml";
import { bundle } from "./generate/bundle.ts";
import { checkDocument } from "./generate/check-document.ts";
import { directionsOf } from "./generate/direction.ts";
import type { ContractDocument } from "./generate/document.ts";
import { emitComponents } from "./generate/emit-components.ts";
import { emitErrors } from "./generate/emit-errors.ts";
import { emitExamples } from "./generate/emit-examples.ts";
import { emitHeaders } from "./generate/emit-headers.ts";
import { emitOperations } from "./generate/emit-operations.ts";
import { emitRoutes } from "./generate/emit-routes.ts";
import { emitSchemas } from "./generate/emit-schemas.ts";
import { emitTypes } from "./generate/emit-types.ts";
import { emitValidators } from "./generate/emit-validators.ts";
import { emitWebhooks } from "./generate/emit-webhooks.ts";
import { emitWriteRules } from "./generate/emit-write-rules.ts";
import { publishedSchema } from "./generate/json-schemas.ts";
import { mergeAllOf } from "./generate/merge-all-of.ts";
import { publishedDocument } from "./generate/published-document.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every generated file by its path inside `generated/`. */
export async function generate(openapi: string): Promise<Map<string, string>> {
  return generateFrom(await bundle(openapi));
}

/**
 * The same from a document that is bundled already.
 *
 * @throws {Error} that lists everything in the document that could not be carried over.
 */
export async function generateFrom(source: ContractDocument): Promise<Map<string, string>> {
  const document = mergeAllOf(source);
  checkDocument(document);
  const directions = directionsOf(document);
  const [types, validators] = await Promise.all([emitTypes(document), emitValidators(document, directions)]);
  const published = publishedDocument(document);
  const files = new Map([
    ["openapi.json", json(published)],
    ["openapi.yaml", stringify(published, { aliasDuplicateObjects: false })],
    ["validators.js", validators.code],
  ]);
  const typescript = {
    "types.ts": types,
    "validators.d.ts": validators.declarations,
    "components.ts": emitComponents(document, directions, validators.withDrift),
    "schemas.ts": emitSchemas(document, directions),
    "operations.ts": emitOperations(document),
    "webhooks.ts": emitWebhooks(document),
    "errors.ts": emitErrors(document),
    "headers.ts": emitHeaders(document),
    "write-rules.ts": emitWriteRules(document, directions),
    "examples.ts": emitExamples(document),
    "routes.ts": emitRoutes(document),
  };
  for (const [name, code] of Object.entries(typescript)) files.set(name, await pretty(name, code));
  for (const name of Object.keys(document.components.schemas)) {
    files.set(`json-schema/${name}.json`, json(publishedSchema(document, directions, name)));
  }
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function pretty(name: string, source: string): Promise<string> {
  const { code, errors } = await format(name, source, { printWidth: 120 });
  if (errors.length > 0) throw new Error(`generated/${name} does not parse: ${JSON.stringify(errors[0])}`);
  return code;
}

/** Files under `folder` that differ from what would be generated: changed, missing or left over. */
export async function staleFiles(files: Map<string, string>, folder: string): Promise<string[]> {
  const present = await listFiles(folder);
  const stale = present.filter((name) => !files.has(name));
  for (const [name, content] of files) {
    const current = present.includes(name) ? await readFile(join(folder, name), "utf8") : undefined;
    if (current !== content) stale.push(name);
  }
  return stale.sort();
}

/**
 * Makes `folder` hold exactly `files`. Returns the names of those that were not so already.
 *
 * @throws {Error} if the folder holds something else, which would be lost.
 */
export async function writeFiles(files: Map<string, string>, folder: string): Promise<string[]> {
  const stale = await staleFiles(files, folder);
  const present = await listFiles(folder);
  if (present.length > 0 && !present.includes("validators.d.ts")) {
    throw new Error(`${folder} holds something else than generated files: name an empty or a new folder.`);
  }
  for (const name of stale.filter((left) => !files.has(left))) await rm(join(folder, name));
  for (const name of stale) {
    const content = files.get(name);
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return stale;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      openapi: { type: "string", default: join(root, "openapi") },
      out: { type: "string", default: join(root, "generated") },
    },
  });
  const files = await generate(values.openapi);
  if (!values.check) {
    const changed = await writeFiles(files, values.out);
    console.log(changed.length > 0 ? `Changed: ${changed.join(", ")}.` : "Everything was up to date.");
    return;
  }
  const stale = await staleFiles(files, values.out);
  if (stale.length === 0) return;
  throw new Error(`Stale in ${values.out}: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
