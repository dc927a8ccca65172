import { childOf } from "../../src/core/json.ts";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { SchemaNode } from "../generate/read/document.ts";
import { problemsOf, schemaProblems } from "./check-integration.ts";
import { exportName, integrationName } from "./names.ts";
import { bodyOperations } from "./operations.ts";
import type { BodyOperation } from "./operations.ts";
import { isMapping, openSchemaFiles } from "./schema-files.ts";
import type { SchemaFiles } from "./schema-files.ts";
import { writtenOut } from "./written-out.ts";

/** What one integration takes, as `openapi/integrations/<name>.yaml` has it. */
export interface Integration {
  /** `linnworks-core`; `base` for the vendor's base variant, which applies where an integration has none of its own. */
  name: string;
  /** `linnworksCore` */
  exportName: string;
  /** `Linnworks Core (SKUVault)` */
  title: string;
  /** The vendor's name of it in paths and events, where documented: `ongoing`. */
  slug: string | undefined;
  /** Where the vendor published it. */
  source: string;
  /** The bodies that the vendor lists, by operationId; they refer to the components of the bundled document. */
  bodies: Record<string, SchemaNode>;
}

/**
 * Every integration of the contract in the folder `openapi`, by name.
 *
 * @throws {Error} that lists every problem with its file and place.
 */
export function readIntegrations(openapi: string): Integration[] {
  const files = openSchemaFiles(openapi);
  const operations = bodyOperations(files);
  const systems = yamlFiles(join(openapi, "integrations"));
  const shared = yamlFiles(join(openapi, "integrations/shared"));
  const problems = [
    ...systems.flatMap((file) => Array.from(problemsOf(files, file, operations))),
    ...shared.flatMap((file) => Array.from(schemaProblems(files, { schema: files.read(file), file, pointer: "" }))),
  ];
  if (problems.length > 0) throw new Error(`The integrations cannot be read:\n- ${problems.join("\n- ")}`);
  const integrations = systems.map((file) => readIntegration(files, file, operations));
  return integrations.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function yamlFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => join(folder, name));
}

function readIntegration(files: SchemaFiles, file: string, operations: readonly BodyOperation[]): Integration {
  const stated = files.read(file);
  const title = String(stated.title);
  const slug = childOf(stated, "slug");
  const source = String(
    childOf(stated, "source") ?? childOf(files.read(join(files.openapi, "integrations/base.yaml")), "source"),
  );
  const bodies = operations.flatMap(({ operationId, base }) => {
    const schema = childOf(stated, operationId);
    if (!isMapping(schema)) return [];
    const body = files.follow({ schema, file, pointer: "" });
    const description = `What \`${operationId}\` takes for ${title}, by ${source}.`;
    return [[operationId, { ...writtenOut(files, body, base), description: body.schema.description ?? description }]];
  });
  return {
    name: integrationName(title),
    exportName: exportName(title),
    title,
    slug: typeof slug === "string" ? slug : undefined,
    source,
    bodies: Object.fromEntries(bodies) as Record<string, SchemaNode>,
  };
}
