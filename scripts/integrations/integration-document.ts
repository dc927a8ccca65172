import { requestComponents } from "../generate/contract.ts";
import type { Contract } from "../generate/contract.ts";
import type { ContractDocument } from "../generate/read/document.ts";
import { isSameJson } from "../../src/core/json.ts";
import type { Integration } from "./read-integrations.ts";

/**
 * The document of one integration: the base contract with the integration's bodies in place of the base's.
 *
 * @param bundled The base contract as it was bundled; `base` was read off it.
 * @throws {Error} if operations that share a component would have two bodies.
 */
export function integrationDocument(
  bundled: ContractDocument,
  base: Contract,
  { name, bodies }: Integration,
): ContractDocument {
  const schemas = { ...bundled.components.schemas };
  const written = new Map<string, string>();
  for (const { operation, component } of requestComponents(base)) {
    const body = Object.hasOwn(bodies, operation) ? bodies[operation] : undefined;
    if (!body) continue;
    const other = written.get(component);
    if (other !== undefined && !isSameJson(withoutDescription(bodies[other]), withoutDescription(body)))
      throw new Error(
        `openapi/integrations/${name}.yaml: ${other} and ${operation} share ${component}, so they take the same body: write one of them only, or give one a component of its own.`,
      );
    if (other === undefined) schemas[component] = body;
    written.set(component, operation);
  }
  return { ...bundled, components: { ...bundled.components, schemas } };
}

function withoutDescription({ description: _text, ...schema }: { description?: unknown } = {}): object {
  return schema;
}
