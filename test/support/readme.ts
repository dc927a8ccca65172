import { readFile } from "node:fs/promises";

/** A code block of README. */
export interface ReadmeBlock {
  /** The heading that it stands below. */
  heading: string;
  lang: string;
  source: string;
}

/** Every code block of README, or of another page of the repository, in its order. */
export async function readmeBlocks(page = "README.md"): Promise<ReadmeBlock[]> {
  const text = await readFile(new URL(`../../${page}`, import.meta.url), "utf8");
  return text.split(/^## /m).flatMap((section) => {
    const [heading = ""] = section.split("\n");
    const blocks = section.matchAll(/^```(\w*)\n([^]*?)\n```$/gm);
    return Array.from(blocks, ([, lang = "", source = ""]) => ({ heading, lang, source }));
  });
}
