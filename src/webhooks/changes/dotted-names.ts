import type { JsonObject } from "../../core/json.ts";

/** The names with dots of one object, by the parts between the dots. */
interface NameTree {
  readonly parts: Map<string, NameTree>;
  /** Whether a name ends here. */
  isName: boolean;
}

const trees = new WeakMap<object, NameTree>();

/**
 * How many keys of a path, from `start`, name a field of the object: one, or, where only that exists, those of a field that
 * has dots in its own name. The dotted names of an object are sorted once, so that a hostile event with many long paths costs
 * no more than its size.
 */
export function keysInName(object: JsonObject, keys: readonly string[], start: number): number {
  const first = keys[start];
  if (first === undefined || Object.hasOwn(object, first)) return 1;
  let at: NameTree | undefined = treeOf(object);
  for (let end = start; at && end < keys.length; end++) {
    at = at.parts.get(keys[end] ?? "");
    if (at?.isName) return end - start + 1;
  }
  return 1;
}

function treeOf(object: JsonObject): NameTree {
  const known = trees.get(object);
  if (known) return known;
  const tree: NameTree = { parts: new Map(), isName: false };
  for (const name of Object.keys(object)) if (name.includes(".")) add(tree, name);
  trees.set(object, tree);
  return tree;
}

function add(tree: NameTree, name: string): void {
  let at = tree;
  for (const part of name.split(".")) {
    const next = at.parts.get(part) ?? { parts: new Map(), isName: false };
    at.parts.set(part, next);
    at = next;
  }
  at.isName = true;
}
