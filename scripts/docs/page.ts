import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { escapeHtml } from "./escape-html.ts";
import type { Heading } from "./markdown.ts";

const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
const [style, theme, script] = await Promise.all([read("site.css"), read("theme.js"), read("site.js")]);

/** A link of the site, from its root. */
export interface SiteLink {
  href: string;
  title: string;
}

export interface FrameContent {
  title: string;
  description: string;
  /** The page's own address, from the root of the site. */
  href: string;
  /** Stands in the head after the site's style. */
  head?: string;
  body: string;
}

const sections: readonly SiteLink[] = [
  { href: "getting-started.html", title: "Guides" },
  { href: "reference.html", title: "Reference" },
  { href: "console.html", title: "Console" },
  { href: "integrations.html", title: "Integrations" },
];

/**
 * The frame that guides and the reference share: head, header and scripts.
 *
 * `CONTENT-POLICY` stands for the policy, which `sealPage` writes once the page is whole.
 */
export function frame({ title, description, href, head = "", body }: FrameContent): string {
  const base = "../".repeat(href.split("/").length - 1);
  const isReference = href === "reference.html";
  const links = sections.map((link) => linkTo(link, href, base));
  return `<!DOCTYPE html>
<html lang="en" data-base="${base}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="CONTENT-POLICY">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>${style}</style>
${isReference ? "" : `<script>${theme}</script>`}
${head}
</head>
<body class="${isReference ? "reference" : "guide"}">
<a class="skip" href="#content">Skip to content</a>
<header class="site-header">
<a class="brand" href="${base}index.html">Trackstar<span class="wider"> orders contract</span></a>
<nav aria-label="Site">${links.join("\n")}</nav>
<button type="button" class="open-search">Search <kbd>Ctrl K</kbd></button>
${isReference ? "" : `<button type="button" class="theme" aria-label="Switch colours">◐</button>`}
</header>
${body}
<dialog class="search" aria-label="Search">
<input type="search" autocomplete="off" aria-label="Search the docs" placeholder="Guides, operations, fields, headers">
<ul aria-live="polite"></ul>
</dialog>
<script>${script}</script>
</body>
</html>
`;
}

function linkTo({ href, title }: SiteLink, current: string, base: string): string {
  const mark = href === current ? ' aria-current="page"' : "";
  return `<a href="${base}${href}"${mark}>${escapeHtml(title)}</a>`;
}

export interface PageContent extends Omit<FrameContent, "head" | "body"> {
  /** The menu: links under a heading each. */
  menu: readonly { title: string; links: readonly SiteLink[] }[];
  headings: readonly Heading[];
  main: string;
}

/** A page of text, with the menu on its left and its sections on its right. */
export function page({ menu, headings, main, ...about }: PageContent): string {
  const base = "../".repeat(about.href.split("/").length - 1);
  const groups = menu.map(({ title, links }) => {
    const items = links.map((link) => `<li>${linkTo(link, about.href, base)}</li>`);
    return `<h2>${title}</h2><ul>${items.join("")}</ul>`;
  });
  const inside = headings.map(
    ({ id, text, depth }) => `<li${depth > 2 ? ' class="inner"' : ""}><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  const aside = inside.length > 1 ? `<h2>On this page</h2><ul>${inside.join("")}</ul>` : "";
  const body = `<div class="page">
<nav aria-label="Pages"><details class="menu" open><summary>Menu</summary>${groups.join("\n")}</details></nav>
<main id="content" tabindex="-1">
${main}
</main>
<aside aria-label="On this page">${aside}</aside>
</div>`;
  return frame({ ...about, body });
}

/**
 * A script of the site as one file, with data as constants.
 *
 * @param name The file beside this one that it is made from.
 */
export async function bundleScript(name: string, constants: Record<string, unknown>): Promise<string> {
  const data = Object.entries(constants).map(([key, value]) => `const ${key} = ${JSON.stringify(value)};`);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    banner: { js: data.join("\n") },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
