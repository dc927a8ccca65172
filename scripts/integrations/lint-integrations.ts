import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { redocly } from "../redocly.ts";
import { inTemporaryFolder } from "../run.ts";
import { readIntegrations } from "./read-integrations.ts";

/**
 * Lints the files of all integrations by the rules of the contract, as bodies of one document that is made for it.
 *
 * @param openapi The folder of the contract.
 * @throws {Error} that lists the problems by file and place.
 */
export async function lintIntegrations(openapi: string): Promise<void> {
  const bodies = readIntegrations(openapi).flatMap(({ name, bodies: byOperation }) =>
    Object.keys(byOperation).map((operationId) => ({ name, operationId })),
  );
  const operations = bodies.map(({ name, operationId }) => {
    const schema = { $ref: join(openapi, "integrations", `${name}.yaml#/${operationId}`) };
    return [`/${name}/${operationId}`, { put: operationWith(`${name}-${operationId}`, schema) }] as const;
  });
  await inTemporaryFolder(async (folder) => {
    const document = join(folder, "openapi.json");
    await writeFile(document, JSON.stringify({ ...frame, paths: Object.fromEntries(operations) }));
    // Components are not named after these references, so their names need not differ.
    const config = join(openapi, "redocly.yaml");
    await redocly("lint", document, "--config", config, "--skip-rule", "component-name-unique");
  });
}

const frame = {
  openapi: "3.1.0",
  info: { title: "Bodies by integration", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://production.trackstarhq.com" }],
  security: [],
};

function operationWith(operationId: string, schema: object): object {
  return {
    operationId,
    summary: operationId,
    description: operationId,
    requestBody: { content: { "application/json": { schema } } },
    responses: { "200": { description: "Accepted" }, "422": { description: "Refused" } },
  };
}
