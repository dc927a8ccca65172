import { Marked } from "marked";
import type { Token } from "marked";
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
      `<div class="code"><pre tabindex="0"><code class="language-${escapeHtml(lang)}">${escapeHtml(text)}</code></pre></div>\n`,
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      if (!safeLink.test(href)) return text;
      const target = /^https?:/.test(href) ? href : href.replace(/^((?!reference\.)[\w./-]+)\.md(?=#|$)/, "$1.html");
      return `<a href="${escapeHtml(target)}">${text}</a>`;
    },
    // On a narrow screen each cell stands on a line of its own, after the head of its column.
    table({ header, rows }) {
      const heads = header.map(({ text }) => escapeHtml(plainText(text)));
      const head = header.map(({ tokens }) => `<th>${this.parser.parseInline(tokens)}</th>`).join("");
      const body = rows.map((row) => {
        const cells = row.map(
          ({ tokens }, at) => `<td data-head="${heads[at]}">${this.parser.parseInline(tokens)}</td>`,
        );
        return `<tr>${cells.join("")}</tr>`;
      });
      return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead>\n<tbody>${body.join("\n")}</tbody></table></div>\n`;
    },
  },
});

export function markdownToHtml(markdown: string): string {
  return marked.parse(markdown, { async: false });
}

/** A heading below the first. */
export interface Heading {
  id: string;
  text: string;
  depth: number;
}

/** A heading with the Markdown below it, up to the next one. */
export interface Section {
  heading: string;
  id: string;
  depth: number;
  text: string;
}

/** The sections of a page, its introduction first. */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [];
  for (const token of marked.lexer(markdown) as Token[]) {
    const last = sections.at(-1);
    if (token.type === "heading") {
      const text = String(token["text"]);
      sections.push({ heading: plainText(text), id: slug(text), depth: Number(token["depth"]), text: "" });
    } else if (last) last.text += token.raw;
  }
  return sections;
}

/** The headings that "On this page" lists. */
export function headingsOf(markdown: string): Heading[] {
  const inside = sectionsOf(markdown).filter(({ depth }) => depth === 2 || depth === 3);
  return inside.map(({ heading, id, depth }) => ({ id, text: heading, depth }));
}

/** Markdown without its marks, on one line. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/<!--[^]*?-->/g, "")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/```\w*|[`*|]|^#+ |-{3,}/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
