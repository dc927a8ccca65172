import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const guides = (await readdir(new URL("openapi/guides/", root))).map((name) => `openapi/guides/${name}`);
const pages = ["README.md", "CONTRIBUTING.md", "docs/scale.md", "skills/trackstar-orders/SKILL.md", ...guides];
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

it("half of all sentences have at most 14 words", async () => {
  const lengths = (await Promise.all(pages.map(read))).flat().map(({ length }) => length);
  const sorted = lengths.sort((one, other) => one - other);
  expect(sorted.length).toBeGreaterThan(200);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(14);
});
