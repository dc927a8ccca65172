import { readFile, readdir } from "node:fs/promises";
import type { CodeSample } from "./code-samples.ts";

const folder = new URL("../../openapi/guides/", import.meta.url);
const generated = new URL("../../generated/", import.meta.url);

/** The guides in the order of the menu, each a file of `openapi/guides`. */
const names = [
  "getting-started",
  "client",
  "idempotency",
  "looking-up",
  "errors",
  "rate-limits",
  "webhooks",
  "inbox",
  "frameworks",
  "events",
  "testing",
  "payloads",
  "vendor-sandbox",
  "integrations",
  "contract-checks",
  "conformance",
  "other-tools",
  "upgrading",
];

/** A page that is written as Markdown. */
export interface Guide {
  name: string;
  /** Its first heading. */
  title: string;
  /** Its first paragraph. */
  summary: string;
  markdown: string;
}

const labels: Record<string, string> = { ts: "TypeScript", python: "Python", sh: "Shell" };

/** The code blocks of a guide that have a language. */
export function samplesIn({ markdown }: Guide): CodeSample[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n([^]*?)\n```$/gm), ([, lang = "", source = ""]) => {
    const label = labels[lang] ?? lang;
    return { lang: label, label, source };
  });
}

/** Reads every guide. */
export function readGuides(): Promise<Guide[]> {
  return Promise.all(names.map((name) => readGuide(name, new URL(`${name}.md`, folder))));
}

/** The front page. */
export function readFrontPage(): Promise<Guide> {
  return readGuide("index", new URL("index.md", folder));
}

/** A page for each integration, by title. */
export async function readIntegrationPages(): Promise<Guide[]> {
  const inside = new URL("integrations/", generated);
  const files = (await readdir(inside)).filter((file) => file.endsWith(".md") && file !== "integrations.md");
  const pages = files.map((file) => readGuide(`integrations/${file.slice(0, -".md".length)}`, new URL(file, inside)));
  return (await Promise.all(pages)).sort((a, b) => a.title.localeCompare(b.title, "en"));
}

/** The changelog. */
export function readChangelog(): Promise<Guide> {
  return readGuide("changelog", new URL("../../CHANGELOG.md", import.meta.url));
}

/** Where the site has files that a guide links to as they stand beside it in the repository and the package. */
const onSite: Record<string, string> = {
  "../../generated/openapi.yaml": "reference.html",
  "../../generated/openapi.json": "openapi.json",
  "../../CHANGELOG.md": "changelog.html",
};

/** A guide with its generated page in place of `<!-- generated: path -->`, the headings one level down. */
async function withGenerated(markdown: string): Promise<string> {
  const [marker = "", path = ""] = /<!-- generated: (.+) -->/.exec(markdown) ?? [];
  if (!marker) return markdown;
  const page = await readFile(new URL(path, generated), "utf8");
  return markdown.replace(marker, () => page.replaceAll(/^#/gm, "##").trimEnd());
}

/** @throws {Error} if the file is missing, or does not start with a heading and a paragraph. */
async function readGuide(name: string, file: URL): Promise<Guide> {
  const text = await withGenerated(await readFile(file, "utf8"));
  const markdown = text.replaceAll(/(?<=\]\()\.\.\/[^)]+/g, (path) => onSite[path] ?? path);
  const [, title, summary] = /^# (.+)\n\n([^]+?)\n\n/.exec(markdown) ?? [];
  if (!title || !summary) throw new Error(`${file.pathname} has to start with a heading and a paragraph.`);
  return { name, title, summary: summary.replace(/\s+/g, " ").replaceAll("`", ""), markdown };
}
