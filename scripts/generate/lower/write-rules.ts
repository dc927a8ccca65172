import type { WriteRules } from "../../../src/schemas/write-rules.ts";
import { writeRulesOf } from "../../../src/write-info/write-rules-of.ts";
import type { Contract } from "../contract.ts";
import type { SchemaNode } from "../read/document.ts";
import { bodyComponent } from "../read/operations.ts";

/**
 * The write rules of a component.
 *
 * A body that only updates take must have a field. It is read off the method, so that each update has the rule, and is not a
 * keyword of the published schema: the vendor does not document how the API answers an empty body.
 */
export function componentRules({ document, operations }: Contract, name: string): WriteRules {
  const methods = operations.flatMap(({ method, requestBody }) =>
    bodyComponent(requestBody) === name ? [method] : [],
  );
  const nonEmpty = methods.length > 0 && methods.every((method) => method === "put" || method === "patch");
  const { schemas } = document.components;
  return { ...(nonEmpty && { nonEmpty }), ...writeRulesOf(schemas, schemas[name] as SchemaNode) };
}
