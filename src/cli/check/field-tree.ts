import { isContainer } from "../../core/json.ts";
import type { JsonSchema } from "../../schemas/index.ts";

/** A place in a payload, and what the contract knows of it. */
export interface FieldNode {
  /** As a JSON Pointer, `*` standing for each item. */
  readonly path: string;
  readonly fields: Map<string, FieldNode>;
  items: FieldNode | undefined;
  /** Whether each listed value was seen. */
  readonly values: Map<string, boolean>;
  isSeen: boolean;
}

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  enum?: unknown[];
  anyOf?: Node[];
}

/** Everything that a component's schema names. A schema that contains itself is followed once. */
export function fieldTree(schema: JsonSchema): FieldNode {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the generator writes these, and nothing else into $defs
  const { $defs = {} } = schema as { $defs?: Record<string, Node> };
  const root = emptyNode("");
  grow(root, schema, $defs, []);
  return root;
}

function grow(node: FieldNode, schema: Node, definitions: Record<string, Node>, within: readonly string[]): void {
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined && !within.includes(name)) grow(node, definitions[name] ?? {}, definitions, [...within, name]);
  for (const part of schema.anyOf ?? []) grow(node, part, definitions, within);
  for (const value of schema.enum ?? []) if (typeof value === "string") node.values.set(value, false);
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    const child = node.fields.get(field) ?? emptyNode(`${node.path}/${field}`);
    node.fields.set(field, child);
    grow(child, inner, definitions, within);
  }
  if (!schema.items) return;
  node.items ??= emptyNode(`${node.path}/*`);
  grow(node.items, schema.items, definitions, within);
}

function emptyNode(path: string): FieldNode {
  return { path, fields: new Map(), items: undefined, values: new Map(), isSeen: false };
}

/** Marks what a payload has. It goes no deeper than the contract does. */
export function markSeen(node: FieldNode, value: unknown): void {
  node.isSeen = true;
  if (typeof value === "string" && node.values.has(value)) node.values.set(value, true);
  else if (Array.isArray(value)) {
    if (node.items) for (const item of value) markSeen(node.items, item);
  } else if (isContainer(value))
    for (const [name, field] of node.fields) if (Object.hasOwn(value, name)) markSeen(field, value[name]);
}

/** Every field below a node, itself left out, as items are no fields. */
export function* fieldsOf(node: FieldNode): Generator<FieldNode> {
  for (const field of node.fields.values()) {
    yield field;
    yield* fieldsOf(field);
  }
  if (node.items) yield* fieldsOf(node.items);
}

/** A node and all below it. */
export function* nodesOf(node: FieldNode): Generator<FieldNode> {
  yield node;
  for (const field of node.fields.values()) yield* nodesOf(field);
  if (node.items) yield* nodesOf(node.items);
}
