import { readFile } from "node:fs/promises";

const start = "<!-- matrix: printed by npm run test:matrix -->";
const end = "<!-- /matrix -->";
const page = new URL("../../../docs/where-it-runs.md", import.meta.url);

/** A Markdown table, its columns as wide as the formatter makes them. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [line(head), rule, ...rows.slice(1).map(line)].join("\n");
}

/** What `docs/where-it-runs.md` has between its marks. */
export async function publishedTables(): Promise<string> {
  const text = await readFile(page, "utf8");
  return text.split(start)[1]?.split(end)[0]?.trim() ?? `docs/where-it-runs.md has no ${start}`;
}
