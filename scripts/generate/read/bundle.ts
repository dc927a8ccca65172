import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { redocly } from "../../redocly.ts";
import { inTemporaryFolder } from "../../run.ts";
import type { ContractDocument } from "./document.ts";

/**
 * The split document as one object; component names come from file names.
 *
 * @throws {Error} if there is no document, or it does not hold together.
 */
export async function bundle(openapi: string): Promise<ContractDocument> {
  await access(join(openapi, "openapi.yaml")).catch(() => {
    throw new Error(`There is no openapi.yaml in ${openapi}.`);
  });
  return inTemporaryFolder(async (folder) => {
    const output = join(folder, "openapi.json");
    await redocly("bundle", join(openapi, "openapi.yaml"), "--config", join(openapi, "redocly.yaml"), "-o", output);
    const document = JSON.parse(await readFile(output, "utf8")) as ContractDocument;
    // By name, not by first reference: readers look components up.
    const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
  });
}
