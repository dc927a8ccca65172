import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { headingsOf } from "../../scripts/docs/markdown.ts";

const root = new URL("../../", import.meta.url);
const pagesIn = async (folder: string) => (await readdir(new URL(folder, root))).map((name) => folder + name);
const guides = await pagesIn("openapi/guides/");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "docs/scale.md",
  "skills/trackstar-orders/SKILL.md",
  ...guides,
];
const linked = [...new Set([...pages, ...(await pagesIn("docs/")), "AGENTS.md", "examples/README.md"])];
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const words = new Intl.Segmenter("en", { granularity: "word" });

/** The words of each sentence of running text: code, tables and headings are read otherwise. */
function sentencesOf(markdown: string): string[][] {
  const prose = markdown
    .replace(/^---\n[^]*?\n---\n/, "")
    .replaceAll(/^```[^]*?^```$|^\|.*$|^#.*$|^\[.*\]: .*$|<!--[^]*?-->/gm, "")
    .replaceAll(/`[^`]*`/g, "Code")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1");
  const blocks = prose.split(/\n\s*\n|^\s*(?:[-*]|\d+\.) /m).map((block) => block.replaceAll(/\s+/g, " ").trim());
  return blocks
    .flatMap((block) => Array.from(sentences.segment(block), ({ segment }) => segment))
    .map((text) => Array.from(words.segment(text)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])))
    .filter((found) => found.length > 1);
}

const read = async (page: string) => sentencesOf(await readFile(new URL(page, root), "utf8"));

it.each(pages)("%s has no sentence of more than 35 words", async (page) => {
  expect((await read(page)).filter((found) => found.length > 35).map((found) => found.join(" "))).toEqual([]);
});

it("README has at most 10 kB", async () => {
  expect((await readFile(new URL("README.md", root))).byteLength).toBeLessThanOrEqual(10_000);
});

it("half of all sentences have at most 14 words", async () => {
  const lengths = (await Promise.all(pages.map(read))).flat().map(({ length }) => length);
  const sorted = lengths.sort((one, other) => one - other);
  expect(sorted.length).toBeGreaterThan(200);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(14);
});

it.each(linked)("every link of %s leads to a file beside it, and to a heading of that", async (page) => {
  const text = (await readFile(new URL(page, root), "utf8")).replaceAll(/^```[^]*?^```$|`[^`]*`/gm, "");
  const links = Array.from(text.matchAll(/(?:\]\(|^\[[^\]]+\]: )(?![a-z]+:)([^)\s]+)/gm), ([, link = ""]) => link);
  for (const link of links) {
    const target = new URL(link, new URL(page, root));
    expect(existsSync(target), link).toBe(true);
    if (target.hash === "") continue;
    const ids = headingsOf(await readFile(target, "utf8")).map(({ id }) => `#${id}`);
    expect(ids, link).toContain(target.hash);
  }
});
