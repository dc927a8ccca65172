import { componentOf, resolve } from "./document.ts";
import type { ContractDocument, SchemaNode } from "./document.ts";

/** A dotted path into a component, `*` standing for an index. */
export interface FieldPath {
  readonly path: string;
  /** The type expression of what is there. */
  readonly type: string;
  /** Stands for every path that starts with `path`. */
  readonly isPrefix?: true;
}

interface Location {
  prefix: string;
  type: string;
  /** Components on the way here: a component inside itself ends the path. */
  inside: readonly string[];
}

/** Every path into a component, parents before children. Objects that take any field give a prefix. */
export function fieldPathsOf(document: ContractDocument, component: string): FieldPath[] {
  const found: FieldPath[] = [];
  const visit = (node: SchemaNode, location: Location): void => {
    const name = componentOf(node);
    if (name !== undefined) {
      if (location.inside.includes(name)) return;
      return visit(resolve<SchemaNode>(document, { $ref: node.$ref as string }), {
        ...location,
        inside: [...location.inside, name],
      });
    }
    const enter = (key: string, child: SchemaNode, type: string): void => {
      const path = location.prefix + key;
      const own = componentOf(child) ?? type;
      found.push({ path, type: own });
      visit(child, { prefix: `${path}.`, type: own, inside: location.inside });
    };
    for (const [key, child] of Object.entries(node.properties ?? {}))
      enter(key, child, `${solid(location.type)}[${JSON.stringify(key)}]`);
    if (node.items) enter("*", node.items, `${solid(location.type)}[number]`);
    if (node.additionalProperties) found.push({ path: location.prefix, type: "unknown", isPrefix: true });
    for (const member of node.anyOf ?? node.oneOf ?? [])
      visit(member, { ...location, type: componentOf(member) ?? location.type });
  };
  visit({ $ref: `#/components/schemas/${component}` }, { prefix: "", type: component, inside: [] });
  return found;
}

/** Optional and nullable parents have children too; a component's own name never is either. */
function solid(type: string): string {
  return /^\w+$/.test(type) ? type : `NonNullable<${type}>`;
}
