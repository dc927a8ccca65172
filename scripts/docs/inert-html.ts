const active = /<(?=\/?(?:meta|base|link|iframe|frame|object|embed|form|script|style|template|svg|math)\b)/gi;

/**
 * A document whose texts hold no HTML that acts: descriptions are Markdown, which takes HTML, and a
 * `<meta http-equiv="refresh">` among them would send readers away. The text stays readable.
 */
export function withInertHtml(node: unknown): unknown {
  if (typeof node === "string") return node.replaceAll(active, "&lt;");
  if (Array.isArray(node)) return node.map(withInertHtml);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withInertHtml(value)]));
}
