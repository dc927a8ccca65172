import { isScalar, Scalar } from "yaml";
import type { Document, Pair, YAMLMap } from "yaml";

/** In the order in which they are written; all others stand after `type`. */
const [first, last] = [
  ["$ref", "allOf", "type"],
  ["items", "description", "required", "properties", "example"],
];

/** The text of a document in the style of `openapi/`: `[a, b]` without spaces inside, which `yaml` cannot be told. */
export function textOf(document: Document): string {
  return document.toString({ lineWidth: 120 }).replaceAll(/^( *(?:- )?[\w$-]+: )\[ (.*) \]$/gm, "$1[$2]");
}

/** Puts the keywords of a schema into the order of `openapi/`. */
export function sortKeywords(map: YAMLMap): void {
  map.items.sort((a, b) => rank(a) - rank(b));
}

function rank({ key }: Pair): number {
  const keyword = nameOf(key);
  if (first.includes(keyword)) return first.indexOf(keyword);
  if (keyword.startsWith("x-")) return first.length + 1 + last.indexOf("required");
  return first.length + 1 + last.indexOf(keyword);
}

/** The name that a key of a mapping is. */
export function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** A date is quoted, as other YAML parsers would read it as one. */
export function scalar(value: unknown): Scalar {
  const node = new Scalar(value);
  if (typeof value === "string" && /^\d/.test(value)) node.type = Scalar.QUOTE_DOUBLE;
  return node;
}
