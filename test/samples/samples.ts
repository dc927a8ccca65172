import { basename } from "node:path";
import { readFrontPage, readGuides, samplesIn } from "../../scripts/docs/guides.ts";
import { readmeBlocks } from "../support/readme.ts";

/** A code block of the guides or of `x-codeSamples`. */
export interface Sample {
  /** Where it stands, such as `webhooks 2`. */
  name: string;
  lang: string;
  source: string;
}

/** Every code block of every guide, but for those that `test/frameworks` runs, as it has what they import. */
export async function samplesOfGuides(): Promise<Sample[]> {
  const guides = [await readFrontPage(), ...(await readGuides()).filter(({ name }) => name !== "frameworks")];
  return guides.flatMap((guide) => {
    const samples = samplesIn(guide);
    const fences = guide.markdown.match(/^```/gm)?.length ?? 0;
    if (fences !== 2 * samples.length) throw new Error(`${guide.name} has a code block without a language.`);
    return samples
      .map(({ lang, source }, at) => ({ name: `${guide.name} ${at + 1}`, lang, source }))
      .filter(({ source }) => !source.includes("@opentelemetry/"));
  });
}

/** The TypeScript of README, or of another page, and what it tells a shell to send. */
export async function samplesOfReadme(page = "README.md"): Promise<Sample[]> {
  const blocks = await readmeBlocks(page);
  return blocks.flatMap(({ heading, lang, source }, at) => {
    const name = `${basename(page, ".md")} ${at + 1} ${heading}`;
    if (lang === "ts") return { name, lang: "TypeScript", source };
    return source.startsWith("curl ") ? { name, lang: "Shell", source } : [];
  });
}

interface Operation {
  operationId: string;
  "x-codeSamples"?: { lang: string; source: string }[];
}

/** Every entry of `x-codeSamples` in a document. */
export function samplesOfDocument(document: object): Sample[] {
  const { paths } = document as { paths: Record<string, Record<string, Operation>> };
  return Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, "x-codeSamples": samples = [] }) =>
      samples.map(({ lang, source }) => ({ name: operationId, lang, source })),
    ),
  );
}
