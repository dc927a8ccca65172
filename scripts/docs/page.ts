import { readFile } from "node:fs/promises";
import { escapeHtml } from "./escape-html.ts";
import { sealPage } from "./seal-page.ts";

const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
const [style, menuScript, searchScript] = await Promise.all([read("page.css"), read("menu.js"), read("search.js")]);

export interface PageContent {
  title: string;
  description: string;
  /** Links to the other pages of the site. */
  pages: { href: string; title: string }[];
  /** Links to the sections of this page; with them the page gets a search. */
  menu?: string;
  main: string;
}

const searchBox = `<search><label for="search">Search <kbd>Ctrl K</kbd></label><input id="search" type="search" autocomplete="off"><ul id="results" aria-live="polite"></ul></search>`;

/** A page of the site: one file that makes no request. */
export function page({ title, description, pages, menu, main }: PageContent): string {
  const links = pages.map(({ href, title: text }) => `<li><a href="${href}">${escapeHtml(text)}</a></li>`);
  return sealPage(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="CONTENT-POLICY">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<details class="menu" open><summary>Menu</summary>
<nav aria-label="Site">
${menu === undefined ? "" : searchBox}
<h2>Pages</h2><ul>${links.join("")}</ul>
${menu ?? ""}
</nav></details>
<script>${menuScript}</script>
</header>
<main id="content" tabindex="-1">
${main}
</main>
${menu === undefined ? "" : `<script>${searchScript}</script>`}
</body>
</html>
`);
}
