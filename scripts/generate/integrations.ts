import { integrationDocument } from "../integrations/integration-document.ts";
import type { Integration } from "../integrations/read-integrations.ts";
import { readContract, requestComponents } from "./contract.ts";
import type { Contract } from "./contract.ts";
import { emitIntegrationIndex, emitIntegrationLoaders } from "./emit/integration-index.ts";
import { emitIntegrationValidators, emitIntegrationValidatorTypes } from "./emit/integration-validators.ts";
import { emitIntegration } from "./emit/integration.ts";
import { emitIntegrationPage, emitIntegrationsPage } from "./emit/integrations-page.ts";
import { expectNotImplemented, publishedIntegration } from "./lower/published-integration.ts";
import type { ContractDocument } from "./read/document.ts";
import { schemaFile } from "./read/places.ts";

/** The files of integrations, by path inside `generated/`; the TypeScript is not formatted yet. */
export interface IntegrationFiles {
  typescript: Record<string, string>;
  others: Record<string, string>;
}

/**
 * Everything that is generated for integrations.
 *
 * @param bundled The base contract as it was bundled; `base` was read off it.
 * @throws {Error} that names the file of the integration that cannot be carried over.
 */
export async function generateIntegrations(
  bundled: ContractDocument,
  base: Contract,
  integrations: readonly Integration[],
): Promise<IntegrationFiles> {
  const typescript: Record<string, string> = {
    "integrations/index.ts": emitIntegrationIndex(integrations),
    "integration-loaders.ts": emitIntegrationLoaders(integrations),
  };
  const systems = integrations.map((integration) => ({
    integration,
    contract: readIntegrationContract(bundled, base, withBaseBodies(integration, integrations)),
  }));
  const others: Record<string, string> = { "integrations/integrations.md": emitIntegrationsPage(systems) };
  for (const { integration, contract } of systems) {
    const { name } = integration;
    try {
      typescript[`integrations/${name}.ts`] = emitIntegration(contract, integration);
      typescript[`integrations/validators/${name}.d.ts`] = emitIntegrationValidatorTypes(contract, integration);
      others[`integrations/validators/${name}.js`] = await emitIntegrationValidators(contract, base);
      others[`integrations/${name}.md`] = emitIntegrationPage({ integration, contract });
      others[`integrations/${name}.openapi.json`] = `${JSON.stringify(publishedIntegration(contract, integration))}\n`;
    } catch (error) {
      throw saidOfFile(error, contract, name);
    }
  }
  return { typescript, others };
}

/** Where the vendor lists no body for an integration, its base variant applies. */
function withBaseBodies(integration: Integration, integrations: readonly Integration[]): Integration {
  const { bodies } = integration;
  const base = integrations.find(({ name }) => name === "base");
  const missing = Object.entries(base?.bodies ?? {}).filter(([operation]) => !Object.hasOwn(bodies, operation));
  const stated = missing.map(([operation, schema]) => {
    const description = `${expectNotImplemented(integration, operation)} This is the vendor's base variant of the body.`;
    return [operation, { ...schema, description }] as const;
  });
  return { ...integration, bodies: { ...bodies, ...Object.fromEntries(stated) } };
}

/** The contract of one integration. */
function readIntegrationContract(bundled: ContractDocument, base: Contract, integration: Integration): Contract {
  const document = integrationDocument(bundled, base, integration);
  try {
    return readContract(document);
  } catch (error) {
    throw saidOfFile(error, base, integration.name);
  }
}

/** A fault in a body is reported at the file of the integration. */
function saidOfFile(error: unknown, contract: Contract, name: string): Error {
  let message = error instanceof Error ? error.message : String(error);
  for (const { operation, component } of requestComponents(contract)) {
    const file = schemaFile(component);
    const place = `openapi/integrations/${name}.yaml#/${operation}`;
    message = message.replaceAll(`${file}#`, place).replaceAll(file, place);
  }
  return new Error(message, { cause: error });
}
