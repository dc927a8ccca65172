import type { Integration } from "../../integrations/read-integrations.ts";
import { banner } from "../read/names.ts";

/** `integrations/index.ts`: the names of all integrations, without their bodies. */
export function emitIntegrationIndex(integrations: readonly Integration[]): string {
  const rows = integrations.map(({ name, title, exportName, bodies }) =>
    JSON.stringify({ name, title, exportName, operations: Object.keys(bodies) }),
  );
  const slugs = Object.fromEntries(
    integrations.flatMap(({ slug, name }) => (slug === undefined ? [] : [[slug, name]])),
  );
  return `${banner}
/**
 * Every integration with an entry of its own, \`trackstar-orders-contract/integrations/<name>\`, that exports
 * \`exportName\`. \`operations\` are those whose body the vendor lists for it; for others the entry has the vendor's base
 * variant.
 */
export const integrations = [
${rows.map((row) => `  ${row},\n`).join("")}] as const;

/** As in the import path: \`shiphero\`. */
export type IntegrationName = (typeof integrations)[number]["name"];

/** The vendor's names of integrations in paths and events, where documented. */
export const documentedSlugs: Readonly<Record<string, IntegrationName>> = ${JSON.stringify(slugs)};
`;
}

/** \`integration-loaders.ts\`: each integration by name, with its JSON Schemas, loaded when it is asked for. */
export function emitIntegrationLoaders(integrations: readonly Integration[]): string {
  const rows = integrations.map(
    ({ name, exportName }) => `${JSON.stringify(name)}: async () => {
    const { ${exportName}: integration, ...schemas } = await import("./integrations/${name}.ts");
    return { integration, schemas };
  },\n`,
  );
  return `${banner}
import type { Integration } from "../src/schemas/integration.ts";
import type { RequestSchema } from "../src/schemas/define-schema.ts";
import type { IntegrationName } from "./integrations/index.ts";

/** One integration: its bodies, and their schemas. */
export interface LoadedIntegration {
  readonly integration: Integration;
  readonly schemas: Readonly<Record<string, Pick<RequestSchema<never>, "name" | "jsonSchema">>>;
}

/** Loads an integration by its name. */
export const integrationLoaders: Readonly<Record<IntegrationName, () => Promise<LoadedIntegration>>> = {
${rows.join("")}};
`;
}
