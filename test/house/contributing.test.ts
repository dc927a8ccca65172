import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");
const chapters = new Map(
  read("CONTRIBUTING.md")
    .split("\n## ")
    .map((chapter) => [chapter.split("\n", 1)[0] ?? "", chapter]),
);

/** The rows of a chapter's table: their first cell, and what is code in the second. */
function rowsOf(chapter: string): [name: string, code: string[]][] {
  const rows =
    chapters
      .get(chapter)
      ?.match(/^\| .*$/gm)
      ?.slice(2) ?? [];
  return rows.map((row) => {
    const [, name = "", cell = ""] = row.split("|");
    return [name.trim(), Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = ""]) => code)];
  });
}

describe("CONTRIBUTING says where to find", () => {
  const rows = rowsOf("Where is it");

  it("at least six places", () => {
    expect(rows.length).toBeGreaterThanOrEqual(6);
  });

  it.each(rows)("%s", (_name, code) => {
    const [place = "", ...path] = code.toReversed();
    const files = path.toReversed();
    const gaps = files.slice(1).filter((file, at) => !read(files[at] ?? "").includes(`/${basename(file)}"`));
    expect(gaps, "is not imported by the module before it").toEqual([]);
    expect(read(files.at(-1) ?? "")).toMatch(
      new RegExp(`^(?:(?:export )?(?:async )?function ${place}\\b|${place}:)`, "m"),
    );
  });
});

describe("CONTRIBUTING names the tests that hold a rule", () => {
  it.each(rowsOf("Which test holds a rule"))("%s", (_rule, files) => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(fileURLToPath(new URL(`../../${file}`, import.meta.url))))).toEqual([]);
  });
});
