/** `update-order-request`, `UpdateOrderRequest`, `update_order_request` → `updateOrderRequest`. */
export function camelCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word, at) => (at === 0 ? lowerFirst(word) : upperFirst(word))).join("");
}

/** `data_url` → `DataUrl`. */
export function pascalCase(name: string): string {
  return upperFirst(camelCase(name));
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A TSDoc comment, or nothing for no text. "Deprecated: send `x`." in the text goes to the tag `@deprecated`, as editors show
 * a tag's text beside the name that they strike out.
 */
export function docComment(text = "", tags: string[] = [], indent = ""): string {
  const deprecated = tags.indexOf("@deprecated");
  const [, use = text, instead, rest = ""] =
    (deprecated >= 0 && /^([^]*?)\s*\bDeprecated: ([^]*?)(\n\n[^]*)?$/.exec(text.trim())) || [];
  const all = instead ? tags.with(deprecated, `@deprecated ${upperFirst(instead)}`) : tags;
  const lines = [...(use + rest).trim().split("\n"), ...all.flatMap((tag) => tag.split("\n"))].filter(
    (line, at) => at > 0 || line !== "",
  );
  if (lines.length === 0) return "";
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} *${line ? ` ${line}` : ""}`), `${indent} */\n`].join("\n");
}

/** A path parameter as the name of a method's argument. */
export function argumentName(parameter: string): string {
  const name = camelCase(parameter);
  return taken.has(name) || /^\d/.test(name) ? `$${name}` : name;
}

/** The banner at the top of each generated TypeScript and JavaScript file. */
export const banner = "// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.\n";

/** What ECMAScript and TypeScript keep for themselves in a module. */
export const reservedWords: readonly string[] = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
  "finally for function if implements import in instanceof interface let new null package private protected public " +
  "return static super switch this throw true try typeof undefined var void while with yield"
).split(" ");

/** Words that an argument cannot be called in the generated code. */
const taken = new Set(["body", "query", "options", "call", "operations", ...reservedWords]);
