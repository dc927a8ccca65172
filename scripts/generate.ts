import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "oxfmt";
import { stringify } from "yaml";
import { bundle } from "./generate/read/bundle.ts";
import { readContract } from "./generate/contract.ts";
import type { ContractDocument } from "./generate/read/document.ts";
import { emitComponents } from "./generate/emit/components.ts";
import { emitErrors } from "./generate/emit/errors.ts";
import { emitExamples } from "./generate/emit/examples.ts";
import { emitHeaders } from "./generate/emit/headers.ts";
import { emitOperations } from "./generate/emit/operations.ts";
import { emitPaths } from "./generate/emit/paths.ts";
import { emitRoutes } from "./generate/emit/routes.ts";
import { emitSchemas } from "./generate/emit/schemas.ts";
import { emitTypes } from "./generate/emit/types.ts";
import { emitValidators, emitValidatorTypes } from "./generate/emit/validators.ts";
import { emitWebhooks } from "./generate/emit/webhooks.ts";
import { emitWriteRules } from "./generate/emit/write-rules.ts";
import { staleFiles, writeFiles } from "./generate/files.ts";
import { generateIntegrations } from "./generate/integrations.ts";
import { withOpenEnums } from "./generate/lower/open-enums.ts";
import { publishedSchema } from "./generate/lower/json-schemas.ts";
import { publishedDocument } from "./generate/lower/published-document.ts";
import { readIntegrations } from "./integrations/read-integrations.ts";
import type { Integration } from "./integrations/read-integrations.ts";
import { projectRoot, runAsCommand } from "./run.ts";

/** Every generated file by its path inside `generated/`. */
export async function generate(openapi: string): Promise<Map<string, string>> {
  return generateFrom(await bundle(openapi), readIntegrations(openapi));
}

/**
 * The same from a document that is bundled already.
 *
 * @throws {Error} that lists everything in the document that could not be carried over.
 */
export async function generateFrom(
  source: ContractDocument,
  integrations: readonly Integration[],
): Promise<Map<string, string>> {
  const contract = readContract(source);
  const { document, directions, components } = contract;
  const ofIntegrations = await generateIntegrations(source, contract, integrations);
  const view = withOpenEnums(contract).document;
  const typescript = {
    "types.ts": emitTypes(view),
    "validators.d.ts": emitValidatorTypes(contract),
    "components.ts": emitComponents(contract),
    "schemas.ts": emitSchemas(contract, view),
    "operations.ts": emitOperations(contract),
    "webhooks.ts": emitWebhooks(contract),
    "errors.ts": emitErrors(contract),
    "headers.ts": emitHeaders(contract),
    "write-rules.ts": emitWriteRules(contract),
    "examples.ts": emitExamples(contract),
    "routes.ts": emitRoutes(contract),
    "paths.ts": await emitPaths(view),
    ...ofIntegrations.typescript,
  };
  const published = publishedDocument(view);
  const files = new Map([
    ["openapi.json", json(published)],
    ["openapi.yaml", stringify(published, { aliasDuplicateObjects: false })],
    ["validators.js", await emitValidators(components)],
    ...Object.entries(ofIntegrations.others),
  ]);
  for (const [name, code] of Object.entries(typescript)) files.set(name, await pretty(name, code));
  for (const name of Object.keys(document.components.schemas)) {
    files.set(`json-schema/${name}.json`, json(publishedSchema(view, directions, name)));
  }
  return files;
}

/** Without white space: the YAML is for people. */
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function pretty(name: string, source: string): Promise<string> {
  const { code, errors } = await format(name, source, { printWidth: 120 });
  if (errors.length > 0) throw new Error(`generated/${name} does not parse: ${JSON.stringify(errors[0])}`);
  return code;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      openapi: { type: "string", default: join(projectRoot, "openapi") },
      out: { type: "string", default: join(projectRoot, "generated") },
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

await runAsCommand(import.meta.url, main);
