import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly.ts";
import type { ContractDocument } from "./document.ts";

/** The split document as one object; component names come from file names. */
export async function bundle(openapi: string): Promise<ContractDocument> {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  try {
    const output = join(folder, "openapi.json");
    await redocly("bundle", join(openapi, "openapi.yaml"), "--config", join(openapi, "redocly.yaml"), "-o", output);
    const document = JSON.parse(await readFile(output, "utf8")) as ContractDocument;
    // By name, not by first reference: readers look components up.
    const schemas = Object.entries(document.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
    return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
  } finally {
    await rm(folder, { recursive: true });
  }
}
