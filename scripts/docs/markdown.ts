import { Marked } from "marked";
import { escapeHtml } from "./escape-html.ts";

const safeLink = /^(?:https?:|mailto:|#|\.{0,2}\/|[\w-]+[./#])/i;

/** The anchor of a heading, as GitHub makes it. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replace(/\s+/g, "-");
}

/**
 * The one way from Markdown to HTML. HTML inside it is shown as text, because a `<meta http-equiv="refresh">` in a
 * description would act; so are links to anything but pages. Guides link to each other as files (`errors.md`);
 * `reference.md` stays, as the reference is written as both.
 */
const marked = new Marked({
  renderer: {
    html: ({ text }) => (/^<!--[^]*?-->\s*$/.test(text) ? "" : escapeHtml(text)),
    image: ({ text }) => escapeHtml(text),
    code: ({ text, lang = "" }) =>
      `<pre tabindex="0"><code class="language-${escapeHtml(lang)}">${escapeHtml(text)}</code></pre>\n`,
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      if (!safeLink.test(href)) return text;
      const target = /^https?:/.test(href) ? href : href.replace(/^((?!reference\.)[\w./-]+)\.md(?=#|$)/, "$1.html");
      return `<a href="${escapeHtml(target)}">${text}</a>`;
    },
    table(token) {
      const cells = (row: typeof token.header, tag: string) =>
        row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("");
      const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
      return `<div class="wide" tabindex="0"><table><thead><tr>${cells(token.header, "th")}</tr></thead>\n<tbody>${rows}</tbody></table></div>\n`;
    },
  },
});

export function markdownToHtml(markdown: string): string {
  return marked.parse(markdown, { async: false });
}
