import type { JsonSchema } from "../../../schemas/index.ts";

/** The listed values of each place that a schema names, by its JSON Pointer, `*` standing for each item. */
export type DeclaredFields = ReadonlyMap<string, ReadonlySet<string>>;

interface SchemaNode {
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  enum?: unknown[];
  anyOf?: SchemaNode[];
}

/** Reads off a component's schema what payloads may have. A schema that contains itself is followed once. */
export function declaredFields(schema: JsonSchema): DeclaredFields {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the generator writes these, and nothing else into $defs
  const { $defs = {} } = schema as { $defs?: Record<string, SchemaNode> };
  const declared = new Map<string, Set<string>>();
  const declare = (path: string, { $ref, anyOf = [], ...node }: SchemaNode, within: readonly string[]): void => {
    const values = declared.get(path) ?? new Set();
    declared.set(path, values);
    for (const value of node.enum ?? []) if (typeof value === "string") values.add(value);
    const name = $ref?.split("/").at(-1) ?? "";
    if (!within.includes(name)) declare(path, $defs[name] ?? {}, [...within, name]);
    for (const part of anyOf) declare(path, part, within);
    for (const [field, inner] of Object.entries(node.properties ?? {})) declare(`${path}/${field}`, inner, within);
    if (node.items) declare(`${path}/*`, node.items, within);
  };
  declare("", schema, [""]);
  return declared;
}
