import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importIntegration } from "./integrations/import-integration.ts";
import { projectRoot, runAsCommand } from "./run.ts";

const usage = `npm run integrations:import -- <file.json> [title]
Writes openapi/integrations/<name>.yaml from an OpenAPI document, or a part of one, as the vendor publishes it. The title
("ShipHero") chooses an integration where the input has several.`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { openapi: { type: "string", default: join(projectRoot, "openapi") } },
  });
  const [file, title] = positionals;
  if (file === undefined || positionals.length > 2) throw new Error(usage);
  const { name, changes } = importIntegration(values.openapi, await readFile(file, "utf8"), title);
  if (changes.length === 0) return console.log(`${name} is unchanged: nothing was written.`);
  console.log([`openapi/integrations/${name}.yaml`, ...changes.map((change) => `  ${change}`)].join("\n"));
}

await runAsCommand(import.meta.url, main);
