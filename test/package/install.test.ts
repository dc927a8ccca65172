import { cp, mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entries } from "./entries.ts";
import { root, run } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const folder = await folderForTests("install");

it("npm builds the package when it is installed from the URL of its repository", { timeout: 600_000 }, async () => {
  // What was committed: a clone of this repository is what npm installs.
  await run("npm", ["install", "--prefix", folder, `git+file://${root}`], { cwd: folder });
  const installed = join(folder, "node_modules", manifest.name);
  expect(await readdir(join(installed, "dist/docs"))).toContain("reference.md");
  const imports = entries.map((entry) => `await import("${entry}")`).join("; ");
  await run(process.execPath, ["--input-type=module", "-e", imports], { cwd: folder });
});

describe("prepare", () => {
  let clone: string;
  const isBuilt = async () => (await readdir(clone)).includes("built");

  /** What npm does after an install that was started in a folder. */
  const prepareFrom = (started: string) =>
    run(process.execPath, ["scripts/prepare.js"], { cwd: clone, env: { ...process.env, INIT_CWD: started } });

  beforeEach(async () => {
    clone = await mkdtemp(join(folder, "clone-"));
    await mkdir(join(clone, "scripts"));
    await cp(join(root, "scripts/prepare.js"), join(clone, "scripts/prepare.js"));
    const scripts = { build: `node -e "fs.writeFileSync('built', '')"`, docs: "node -e 0" };
    await writeFile(join(clone, "package.json"), JSON.stringify({ type: "module", scripts }));
  });

  it("builds nothing in a clone, where `npm ci` is to be quick", async () => {
    await prepareFrom(clone);
    await prepareFrom(join(clone, "scripts"));
    expect(await isBuilt()).toBe(false);
  });

  it("builds where npm was started elsewhere", async () => {
    await prepareFrom(folder);
    expect(await isBuilt()).toBe(true);
  });

  it("builds nothing that is built already", async () => {
    await mkdir(join(clone, "dist"));
    await writeFile(join(clone, "dist/index.js"), "");
    await prepareFrom(folder);
    expect(await isBuilt()).toBe(false);
  });
});
