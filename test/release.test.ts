import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { addresses } from "../scripts/addresses.ts";
import { releaseProblems } from "../scripts/release/check.ts";
import { carryVersion } from "../scripts/release/version.ts";
import { root, temporaryFolder } from "./support/system.ts";
import { folderForTests } from "./support/folder-for-tests.ts";

const parts = [
  ..."package.json package-lock.json CHANGELOG.md docs/ci-recipes.md examples".split(" "),
  ..."openapi/openapi.yaml openapi/released/openapi.json".split(" "),
];
const home = { repository: "https://code.test/orders", site: "https://docs.test/orders" };
const copy = await folderForTests("release");

const read = (file: string) => readFile(join(copy, file), "utf8");
const write = (file: string, text: string) => writeFile(join(copy, file), text);

/** The other packages of a lockfile. */
function packagesOf(lockfile: string): Record<string, unknown> {
  const { "": _own, ...others } = (JSON.parse(lockfile) as { packages: Record<string, unknown> }).packages;
  return others;
}

/** The project as it is when a version was made, but for what is generated. */
beforeAll(async () => {
  for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
  await write("package.json", (await read("package.json")).replace(/"version": "[^"]+"/, '"version": "7.8.9"'));
  await carryVersion(copy, "2026-01-31");
});

describe("a new version", () => {
  it("stands in the document, the lockfile, the recipes and the examples, and has a heading in the changelog", async () => {
    expect(await read("openapi/openapi.yaml")).toMatch(/^ {2}version: 7\.8\.9$/m);
    const { version, packages } = JSON.parse(await read("package-lock.json")) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    expect([version, packages[""]?.version]).toEqual(["7.8.9", "7.8.9"]);
    expect(await read("docs/ci-recipes.md")).toContain("trackstar-orders-contract@7.8.9");
    for (const file of ["package.json", "package-lock.json"])
      expect(await read(`examples/fulfilment/${file}`)).toContain('"trackstar-orders-contract": "7.8.9"');
    expect(await read("CHANGELOG.md")).toContain("## Unreleased\n\n## 7.8.9 - 2026-01-31\n");
  });

  it("changes no other package in the lockfile", async () => {
    const before = await readFile(join(root, "package-lock.json"), "utf8");
    expect(packagesOf(await read("package-lock.json"))).toEqual(packagesOf(before));
  });
});

describe("a release is refused", () => {
  const released = "openapi/released/openapi.json";

  beforeAll(async () => {
    const document = JSON.parse(await read(released)) as { info: object };
    await write(released, JSON.stringify({ ...document, info: { ...document.info, version: "7.8.9" } }));
  });

  it("for nothing, once its version was made and the project has a home", async () => {
    expect(await releaseProblems(copy, home)).toEqual([]);
  });

  it("while an address is a placeholder, as now", async () => {
    const problems = await releaseProblems(copy);
    expect(problems).toEqual(Object.values(addresses).map((address) => expect.stringContaining(address) as unknown));
  });

  it("while changesets are pending, or the contract or the changelog is of another version", async () => {
    const other = await temporaryFolder("unreleased");
    await cp(copy, other, { recursive: true });
    await cp(join(root, "CHANGELOG.md"), join(other, "CHANGELOG.md"));
    await cp(join(root, released), join(other, released));
    const changeset = '---\n"trackstar-orders-contract": minor\n---\n\nA field\n';
    await cp(join(root, ".changeset"), join(other, ".changeset"), { recursive: true });
    await writeFile(join(other, ".changeset/a.md"), changeset);
    expect(await releaseProblems(other, home)).toEqual([
      expect.stringContaining("Changesets are pending"),
      expect.stringMatching(/The released contract is that of \d/),
      expect.stringContaining("CHANGELOG.md has no heading for 7.8.9"),
    ]);
    await rm(other, { recursive: true });
  });
});
