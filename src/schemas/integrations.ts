import { integrationLoaders } from "../../generated/integration-loaders.ts";
import { documentedSlugs, integrations, type IntegrationName } from "../../generated/integrations/index.ts";
import { plainOf } from "../core/text.ts";
import type { Integration } from "./integration.ts";

export type { RequestBodies } from "../../generated/operations.ts";
export { integrations, type Integration, type IntegrationName };

/** An integration of this package, not loaded yet. */
export interface IntegrationEntry {
  /** As in the import path: `ongoing-wms`. */
  readonly name: IntegrationName;
  /** As the vendor writes it for people: `Ongoing WMS`. */
  readonly title: string;
  /** Loads its bodies, for the option `integration` of the client and the sandbox. */
  readonly load: () => Promise<Integration>;
}

/**
 * Finds an integration by the vendor's name, such as `integration_name` of an event. Nothing is loaded before `load()`.
 *
 * The vendor documents two names, `ongoing` and `sandbox`. All others are derived from titles, whose case and separators do
 * not count: `Extensiv (3PL Central)` is found by `extensiv` and by `3pl_central`. So one of the vendor's names can lead
 * nowhere: the result is then undefined, and the base contract applies.
 *
 * @throws {TypeError} if the name is not a string.
 */
export function integrationOf(slug: string): IntegrationEntry | undefined {
  if (typeof slug !== "string") throw new TypeError("integrationOf: slug must be a string");
  const wanted = plainOf(slug);
  const documented = Object.hasOwn(documentedSlugs, wanted) ? documentedSlugs[wanted] : undefined;
  const found = integrations.find(({ name, title }) =>
    documented ? name === documented : name !== "base" && wanted !== "" && namesIn(title).includes(wanted),
  );
  if (!found) return undefined;
  const { name, title } = found;
  return { name, title, load: async () => (await integrationLoaders[name]()).integration };
}

/** `Extensiv (3PL Central)` → `extensiv3plcentral`, `extensiv`, `3plcentral`. */
function namesIn(title: string): string[] {
  return [title, ...title.split(/[()]/)].map(plainOf);
}
