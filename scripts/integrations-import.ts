import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importIntegration } from "./integrations/import-integration.ts";
import { projectRoot, runAsCommand } from "./run.ts";

const usage = `npm run integrations:import -- <file.json> [--name <name>] [title]
Writes openapi/integrations/<name>.yaml from an OpenAPI document, or a part of one, as the vendor publishes it. The title
("ShipHero") chooses an integration where the input has several.
    --name <name>  for a response of the vendor's write-info endpoint: the vendor's name, as in its path ("ongoing"). A new
                   integration needs its title, too`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { name: { type: "string" }, openapi: { type: "string", default: join(projectRoot, "openapi") } },
  });
  const [file, title] = positionals;
  if (file === undefined || positionals.length > 2) throw new Error(usage);
  const chosen = { title, name: values.name };
  const { name, changes, notes } = importIntegration(values.openapi, await readFile(file, "utf8"), chosen);
  const head =
    changes.length === 0 ? `${name} is unchanged: nothing was written.` : `openapi/integrations/${name}.yaml`;
  console.log([head, ...changes.concat(notes).map((line) => `  ${line}`)].join("\n"));
}

await runAsCommand(import.meta.url, main);
