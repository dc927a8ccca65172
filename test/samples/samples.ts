import { readFile, readdir } from "node:fs/promises";

/** A code block of the guides or of `x-codeSamples`. */
export interface Sample {
  /** Where it stands, such as `webhooks 2`. */
  name: string;
  lang: string;
  source: string;
}

const guides = new URL("../../openapi/guides/", import.meta.url);
const fence = /^```(\w*)\n([^]*?)^```$/gm;

/** Every code block of every guide. */
export async function samplesOfGuides(): Promise<Sample[]> {
  const files = (await readdir(guides)).filter((name) => name.endsWith(".md")).sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const blocks = (await readFile(new URL(file, guides), "utf8")).matchAll(fence);
      return Array.from(blocks, ([, lang = "", source = ""], at) => ({
        name: `${file.replace(".md", "")} ${at + 1}`,
        lang,
        source,
      }));
    }),
  );
  return found.flat();
}

interface Operation {
  operationId: string;
  "x-codeSamples"?: { lang: string; source: string }[];
}

const langs: Record<string, string> = { Shell: "sh", TypeScript: "ts", Python: "python" };

/** Every entry of `x-codeSamples` in a document. */
export function samplesOfDocument(document: object): Sample[] {
  const { paths } = document as { paths: Record<string, Record<string, Operation>> };
  return Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, "x-codeSamples": samples = [] }) =>
      samples.map(({ lang, source }) => ({ name: operationId, lang: langs[lang] ?? lang, source })),
    ),
  );
}
