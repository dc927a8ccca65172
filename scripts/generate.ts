import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format } from "oxfmt";
import { stringify } from "yaml";
import { bundle } from "./generate/bundle.ts";
import { directionsOf } from "./generate/direction.ts";
import type { ContractDocument } from "./generate/document.ts";
import { emitErrors } from "./generate/emit-errors.ts";
import { emitExamples } from "./generate/emit-examples.ts";
import { emitOperations } from "./generate/emit-operations.ts";
import { emitSchemas } from "./generate/emit-schemas.ts";
import { emitTypes } from "./generate/emit-types.ts";
import { emitValidators } from "./generate/emit-validators.ts";
import { emitWebhooks } from "./generate/emit-webhooks.ts";
import { emitWriteRules } from "./generate/emit-write-rules.ts";
import { publishedSchema } from "./generate/json-schemas.ts";
import { banner } from "./generate/names.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every generated file by its path inside `generated/`. */
export async function generate(openapi: string): Promise<Map<string, string>> {
  const document = await bundle(openapi);
  const directions = directionsOf(document);
  const [types, validators] = await Promise.all([emitTypes(document), emitValidators(document, directions)]);
  const files = new Map([
    ["openapi.json", json(document)],
    ["openapi.yaml", stringify(document, { aliasDuplicateObjects: false })],
    ["validators.js", validators.code],
  ]);
  const typescript = {
    "types.ts": types,
    "validators.d.ts": validators.declarations,
    "schemas.ts": emitSchemas(document, directions, validators.withDrift),
    "operations.ts": emitOperations(document, validators.withDrift),
    "errors.ts": emitErrors(document),
    "webhooks.ts": emitWebhooks(document, validators.withDrift),
    "write-rules.ts": emitWriteRules(document, directions),
    "examples.ts": emitExamples(document),
    "document.ts": emitDocument(document),
  };
  for (const [name, code] of Object.entries(typescript)) files.set(name, await pretty(name, code));
  for (const name of Object.keys(document.components.schemas)) {
    files.set(`json-schema/${name}.json`, json(publishedSchema(document, directions, name)));
  }
  return files;
}

function emitDocument(document: ContractDocument): string {
  return `${banner}\n/** The bundled OpenAPI document. */\nexport const document: Readonly<Record<string, unknown>> = ${JSON.stringify(document)};\n`;
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

/** Makes `folder` hold exactly `files`. */
export async function writeFiles(files: Map<string, string>, folder: string): Promise<void> {
  for (const name of await listFiles(folder)) if (!files.has(name)) await rm(join(folder, name));
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
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
  if (!values.check) return writeFiles(files, values.out);
  const stale = await staleFiles(files, values.out);
  if (stale.length === 0) return;
  console.error(`Stale in ${values.out}: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
