import { integrationLoaders } from "../../generated/integration-loaders.ts";
import type { LoadedIntegration } from "../../generated/integration-loaders.ts";
import { unknownName } from "./read-arguments.ts";

/** The names that `--integration` takes. */
export const integrationNames: readonly string[] = Object.keys(integrationLoaders);

/**
 * Loads an integration by its name.
 *
 * @throws {UsageError} for an unknown name, with the nearest one.
 */
export async function loadIntegration(name: string): Promise<LoadedIntegration> {
  if (!isName(name)) throw unknownName("integration", name, integrationNames);
  return integrationLoaders[name]();
}

function isName(name: string): name is keyof typeof integrationLoaders {
  return Object.hasOwn(integrationLoaders, name);
}
