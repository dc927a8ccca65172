import { beforeAll, describe, expect, inject, it } from "vitest";
import { integrations } from "../../generated/integrations/index.ts";
import { run } from "../support/system.ts";

interface Manifest {
  scripts: Record<string, string>;
  bin: Record<string, string>;
  exports: Record<string, Record<string, string> | string>;
  sideEffects: string[];
  peerDependencies?: object;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
}

const tarball = inject("tarball");
let files: string[];
let manifest: Manifest;

const read = async (file: string) => (await run("tar", ["-xzOf", tarball, `package/${file}`])).stdout;

beforeAll(async () => {
  const { stdout } = await run("tar", ["-tzf", tarball]);
  files = stdout
    .trim()
    .split("\n")
    .map((file) => file.replace(/^package\//, ""));
  manifest = JSON.parse(await read("package.json")) as Manifest;
});

/** A file's name as the list has it: one line stands for each system, and one for the modules that entries share. */
function pattern(file: string): string {
  const system = integrations.find(({ name }) =>
    new RegExp(`^(?:dist|dist/docs|generated)/integrations/${name}\\.`).test(file),
  );
  const chunk = /^(dist\/).*-[\w-]{8}(\.js|\.js\.map|\.d\.ts)$/.exec(file);
  if (chunk) return `${chunk[1]}<shared>${chunk[2]}`;
  return system ? file.replace(`/${system.name}.`, "/<system>.") : file;
}

/** Whether a file that package.json names is there; the `*` of a pattern stands for any name. */
function isPacked(target: string): boolean {
  const [before = "", after] = target.replace(/^\.\//, "").split("*");
  return files.some((file) =>
    after === undefined ? file === before : file.startsWith(before) && file.endsWith(after),
  );
}

describe("what is packed", () => {
  it("is what was reviewed: see files.txt", async () => {
    const list = [...new Set(files.map(pattern))].sort();
    await expect(`${list.join("\n")}\n`).toMatchFileSnapshot("files.txt");
  });

  it("has a module, its types, a document and a page of each integration", () => {
    const ofSystems = files.filter((file) => pattern(file).includes("<system>"));
    expect(ofSystems).toHaveLength(4 * integrations.length);
  });

  it("weighs less than 4 MB unpacked", async () => {
    const { stdout } = await run("tar", ["-tvzf", tarball]);
    const sizes = stdout
      .trim()
      .split("\n")
      .map((line) => Number(line.trim().split(/\s+/)[2]));
    expect(sizes).toHaveLength(files.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000);
  });

  it("has every file that package.json names", () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? entry : Object.values(entry),
    );
    const named = [...targets, ...manifest.sideEffects, ...Object.values(manifest.bin)];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((target) => !isPacked(target))).toEqual([]);
  });

  it("has no script that npm would ask its user to approve", () => {
    const { scripts } = manifest;
    expect(scripts).toHaveProperty("prepack");
    const asked = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
    expect(asked.filter((name) => name in scripts)).toEqual([]);
  });

  it("extends the Vitest of the project that it is in", async () => {
    expect(await read("dist/vitest.js")).toMatch(/^import \{ expect \} from "vitest";$/m);
  });

  it("names peers that may lack without a range: npm 10 fails on the peers of Vitest", () => {
    expect(manifest.peerDependencies).toBeUndefined();
    const optional = { optional: true };
    expect(manifest.peerDependenciesMeta).toEqual({ ajv: optional, jest: optional, vitest: optional });
  });

  it("has every file that README links to", async () => {
    const targets = Array.from(
      (await read("README.md")).matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g),
      ([, target = ""]) => target,
    );
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !files.includes(target))).toEqual([]);
  });
});
