import { readFile } from "node:fs/promises";

/** A code block of README. */
export interface ReadmeBlock {
  /** The heading that it stands below. */
  heading: string;
  lang: string;
  source: string;
}

/** Every code block of README, in its order. */
export async function readmeBlocks(): Promise<ReadmeBlock[]> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  return readme.split(/^## /m).flatMap((section) => {
    const [heading = ""] = section.split("\n");
    const blocks = section.matchAll(/^```(\w*)\n([^]*?)\n```$/gm);
    return Array.from(blocks, ([, lang = "", source = ""]) => ({ heading, lang, source }));
  });
}
