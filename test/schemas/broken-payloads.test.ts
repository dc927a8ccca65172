import { readFile } from "node:fs/promises";
import * as schemas from "trackstar-orders-contract/schemas";
import type { Schema } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { valueAt } from "../../src/core/json.ts";
import { absent, examples, withValue } from "../support/payloads.ts";

interface Broken {
  example: string;
  missing: string[];
  wrong: [at: string, value: unknown, keyword: string][];
}

const table = await readFile(new URL("broken-payloads.yaml", import.meta.url), "utf8");
const byName = schemas as unknown as Record<string, Schema<unknown>>;
const broken = Object.entries(parse(table) as Record<string, Broken>).map(([name, { example, missing, wrong }]) => ({
  name,
  schema: byName[name] as Schema<unknown>,
  valid: valueAt(examples, `/${example}`),
  rows: [
    ...missing.map((at) => ({ at, value: absent, path: at.slice(0, at.lastIndexOf("/")), keyword: "required" })),
    ...wrong.map(([at, value, keyword]) => ({ at, value, path: at, keyword })),
  ],
}));

describe.each(broken)("a broken $name", ({ schema, valid, rows }) => {
  it("is compared with a payload that is valid", () => {
    expect(schema.check(valid, { mode: "strict" }).ok).toBe(true);
  });

  it.each(rows)("$at = $value is reported at $path as $keyword", ({ at, value, path, keyword }) => {
    const { ok, issues } = schema.check(withValue(valid, at, value));
    expect(ok).toBe(false);
    expect(issues.map((issue) => [issue.path, issue.keyword])).toEqual([[path, keyword]]);
  });
});

it("there are at least sixty of them", () => {
  expect(broken.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(60);
});
