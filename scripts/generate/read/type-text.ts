import { componentOf } from "./document.ts";
import type { SchemaNode } from "./document.ts";

/**
 * A schema's type in words: `array of string or null`, `date-time`, `"fulfilled"`.
 *
 * @param ofComponent What stands for a reference to a component.
 */
export function typeText(schema: SchemaNode, ofComponent: (name: string) => string): string {
  const component = componentOf(schema);
  if (component !== undefined) return ofComponent(component);
  const inner = (child: SchemaNode) => typeText(child, ofComponent);
  const { anyOf, oneOf, const: constant, format, items, type = "any" } = schema;
  const branches = anyOf ?? oneOf;
  if (branches) return branches.map(inner).join(" or ");
  const values = constant === undefined ? schema.enum : [constant];
  if (values) return values.map((value) => JSON.stringify(value)).join(", ");
  const names = [type].flat().map((one) => {
    if (one === "array") return items ? `array of ${inner(items)}` : one;
    return one === "string" ? (format ?? one) : one;
  });
  return names.join(" or ");
}
