import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { inputsOf, runAction } from "../support/run-action.ts";
import { root } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const repository = new URL("../action/repository/", import.meta.url);
const traffic = "traffic/update-order.json";
const folder = await folderForTests("trackstar-team");
let inputs: Record<string, string>;

/** A team's repository, with the package installed: packing it has built it. */
beforeAll(async () => {
  await cp(fileURLToPath(repository), folder, { recursive: true });
  await mkdir(join(folder, "node_modules/.bin"), { recursive: true });
  await symlink(join(root, "dist/cli.js"), join(folder, "node_modules/.bin/trackstar-orders"));
  inputs = await inputsOf(new URL(".github/workflows/contract.yml", repository));
});

it("is red on a wrong fixture, and marks its line; green after the fix", async () => {
  const file = join(folder, traffic);
  const right = await readFile(file, "utf8");
  await writeFile(file, right.replace("postal_code", "zip_code"));
  const red = await runAction(folder, inputs);
  expect(red.code).toBe(1);
  expect(red.output).toMatch(new RegExp(`^::error file=${traffic},line=1,col=\\d+,title=misnamed::.*postal_code`, "m"));

  await writeFile(file, right);
  expect(await runAction(folder, inputs)).toEqual({ code: 0, output: "" });
});

it("writes reports to files beside the annotations", async () => {
  expect(await runAction(folder, { ...inputs, format: "github\njunit=report.xml" })).toEqual({ code: 0, output: "" });
  expect(await readFile(join(folder, "report.xml"), "utf8")).toContain(`<testsuite id="0" name="${traffic}"`);
});

it("runs what this repository has built where the package is not installed", async () => {
  await rm(join(folder, "node_modules"), { recursive: true });
  expect(await runAction(folder, inputs)).toEqual({ code: 0, output: "" });
});
