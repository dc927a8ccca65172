import { componentOf, jsonBody, operationsOf, refTo } from "../generate/read/document.ts";
import type { ContractDocument } from "../generate/read/document.ts";
import type { Integration } from "./read-integrations.ts";

/**
 * The document of one warehouse system: the base contract with the system's bodies in place of the base's. Their examples
 * are left out, as the system may require other fields.
 *
 * @param document The base contract, bundled.
 * @throws {Error} if a body of the base contract is not a component.
 */
export function integrationDocument(document: ContractDocument, { bodies }: Integration): ContractDocument {
  const result = structuredClone(document);
  for (const { operation, requestBody } of operationsOf(result)) {
    const schema = operation.operationId === undefined ? undefined : bodies[operation.operationId];
    const media = jsonBody(requestBody?.content);
    if (!schema || !media?.schema) continue;
    const component = componentOf(media.schema);
    if (component === undefined) throw new Error(`The body of ${operation.operationId} is not a component.`);
    result.components.schemas[component] = schema;
    media.schema = { $ref: refTo(component) };
    delete media.examples;
  }
  return result;
}
