import { integrationLoaders } from "../../generated/integration-loaders.ts";
import type { LoadedIntegration } from "../../generated/integration-loaders.ts";
import { nearest } from "../core/text.ts";
import { UsageError } from "./terminal.ts";

export const integrationNames: readonly string[] = Object.keys(integrationLoaders);

/**
 * What a warehouse system takes, by its name.
 *
 * @throws {UsageError} if there is none of this name, with the nearest one.
 */
export async function loadIntegration(name: string): Promise<LoadedIntegration> {
  if (isName(name)) return integrationLoaders[name]();
  const meant = nearest(name, integrationNames);
  const hint = meant === undefined ? `There are ${integrationNames.join(", ")}.` : `Did you mean ${meant}?`;
  throw new UsageError(`--integration: there is no warehouse system ${JSON.stringify(name)}. ${hint}`);
}

function isName(name: string): name is keyof typeof integrationLoaders {
  return Object.hasOwn(integrationLoaders, name);
}
