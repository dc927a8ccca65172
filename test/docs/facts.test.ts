import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { join, valueAt } from "../../src/core/json.ts";
import document from "../../generated/openapi.json" with { type: "json" };

const text = await readFile(new URL("../../docs/facts.md", import.meta.url), "utf8");

/** The rows of every table of the page, each a list of cells, without heads and rulers. */
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\|[\s|-]+\|$/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
const sources = rows.filter((cells) => cells.length === 2).map(([source = ""]) => source);
const facts = rows.filter((cells) => cells.length === 3 && cells[0] !== "Fact");
const places = facts.map(([, , place = ""]) => place.replaceAll("`", ""));

describe("the page on sources", () => {
  it.each(facts)("names a listed source for: %s", (_fact, source) => {
    expect(sources).toContain(source);
  });

  it.each(places)("has no dead pointer: %s", (place) => {
    expect(place).toMatch(/^#\//);
    expect(valueAt(document, place.slice(1))).toBeDefined();
  });

  it("names the source of the values of each enum", () => {
    const enums = Object.entries(document.components.schemas).filter(([, schema]) => "enum" in schema);
    const missing = enums.filter(([name]) => !places.includes(`#/components/schemas/${name}`));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it("lists each description that says that it is inferred", () => {
    const inferred: string[] = [];
    const visit = (value: unknown, pointer: string): void => {
      if (typeof value !== "object" || value === null) return;
      if ("description" in value && /\binferred\b/.test(String(value.description)) && pointer !== "#/info")
        inferred.push(pointer);
      for (const [key, child] of Object.entries(value)) visit(child, join(pointer, key));
    };
    visit(document, "#");
    expect(inferred.length).toBeGreaterThan(3);
    const told = new Set(facts.filter(([, source]) => source === "inferred").map(([, , place]) => place));
    expect(inferred.filter((pointer) => !told.has(`\`${pointer}\``))).toEqual([]);
  });
});
