import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { inputsOf, runAction } from "../support/run-action.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const repository = new URL("repository/", import.meta.url);

const folder = await folderForTests("trackstar-action");
beforeAll(async () => {
  // A team's repository with the command installed; this one prints its arguments, and finds fault with "wrong".
  await cp(fileURLToPath(repository), folder, { recursive: true });
  await mkdir(join(folder, "node_modules/.bin"), { recursive: true });
  const command = '#!/usr/bin/env bash\nprintf "%s\\n" "$@"\n[[ "$*" != *wrong* ]]\n';
  await writeFile(join(folder, "node_modules/.bin/trackstar-orders"), command, { mode: 0o755 });
});

it("gives the command what a team's workflow says", async () => {
  const inputs = await inputsOf(new URL(".github/workflows/contract.yml", repository));
  const { code, output } = await runAction(folder, inputs);
  expect(code).toBe(0);
  expect(output.trim().split("\n")).toEqual(
    "check --as UpdateOrderRequest --strict --format github -- traffic".split(" "),
  );
});

it("passes paths and formats one by one, whatever characters they have", async () => {
  const paths = "a file.json\n\n$(touch ran) `touch ran`\n--strict";
  const { output } = await runAction(folder, { paths, format: "text\njunit" });
  const options = "--format text --format junit --".split(" ");
  const files = ["a file.json", "$(touch ran) `touch ran`", "--strict"];
  expect(output.trim().split("\n").slice(1)).toEqual([...options, ...files]);
  await expect(readFile(join(folder, "ran"))).rejects.toThrow(/ENOENT/);
});

it("passes what to ignore line by line, the least coverage and the base path", async () => {
  const ignore = "enum=see ADR 7\n\n/data/*/sku=$(touch ran)\n";
  const { output } = await runAction(folder, { paths: "a", ignore, "min-coverage": "60", "base-path": "/prod" });
  const lines = output.trim().split("\n");
  expect(lines.slice(1, 9)).toEqual([
    "--min-coverage",
    "60",
    "--base-path",
    "/prod",
    "--ignore",
    "enum=see ADR 7",
    "--ignore",
    "/data/*/sku=$(touch ran)",
  ]);
  await expect(readFile(join(folder, "ran"))).rejects.toThrow(/ENOENT/);
});

it("fails where the command does", async () => {
  expect((await runAction(folder, { paths: "right.json" })).code).toBe(0);
  expect((await runAction(folder, { paths: "wrong.json" })).code).toBe(1);
});

it("refuses a value of strict that would be taken for no", async () => {
  const { code, output } = await runAction(folder, { paths: "a", strict: "yes" });
  expect([code, output]).toEqual([2, "strict must be true or false, not: yes\n"]);
});

it("uses nothing that may change unseen, and puts no input into a script", async () => {
  const text = await readFile(new URL("../../action.yml", import.meta.url), "utf8");
  const { runs } = parse(text) as { runs: { steps: { uses?: string; run?: string }[] } };
  expect(runs.steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  expect(runs.steps.map(({ run = "" }) => run).join("")).not.toContain("${{");
});
