import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { integrations } from "../../generated/integrations/index.ts";
import manifest from "../../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
/** These extend a test framework, which this consumer does not have. */
const forFrameworks = new Set(["./vitest", "./jest"]);
/** What the `*` of a pattern may stand for. */
const example = "shiphero";
const entries = Object.entries(manifest.exports).flatMap(([path, entry]) =>
  typeof entry === "object" && !forFrameworks.has(path)
    ? [`${manifest.name}${path.slice(1).replace("*", example)}`]
    : [],
);
let consumer: string;

/** A project that has the packed package and its runtime dependencies in node_modules, and nothing else. */
beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "consumer-"));
  const modules = join(consumer, "node_modules");
  await mkdir(modules);
  await run("tar", ["-xzf", inject("tarball"), "-C", modules]);
  await run("mv", [join(modules, "package"), join(modules, manifest.name)]);
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
  await writeFile(join(consumer, "package.json"), JSON.stringify({ type: "module" }));
}, 120_000);

afterAll(() => rm(consumer, { recursive: true }));

describe("the packed package", () => {
  it.each(entries)("%s can be imported by Node", async (entry) => {
    const script = `console.log(Object.keys(await import("${entry}")).length)`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: consumer });
    expect(Number(stdout)).toBeGreaterThan(0);
  });

  it.each(["NodeNext", "Bundler"])(
    "type-checks with module resolution %s, its declarations included",
    async (moduleResolution) => {
      await mkdir(join(consumer, moduleResolution), { recursive: true });
      const imports = entries.map((entry, at) => `export * as entry${at} from "${entry}";`);
      await writeFile(join(consumer, moduleResolution, "index.ts"), imports.join("\n"));
      const compilerOptions = {
        module: moduleResolution === "Bundler" ? "ESNext" : "NodeNext",
        moduleResolution,
        target: "ES2022",
        lib: ["ES2023", "DOM", "DOM.Iterable"],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      await writeFile(join(consumer, moduleResolution, "tsconfig.json"), JSON.stringify({ compilerOptions }));
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      await expect(run(process.execPath, [tsc, "-p", moduleResolution], { cwd: consumer })).resolves.toMatchObject({
        stdout: "",
      });
    },
    120_000,
  );

  it("has a command that checks, and that serves the sandbox, the document and the docs", async () => {
    const command = join(consumer, "node_modules", manifest.name, manifest.bin["trackstar-orders"]);
    const body = join(consumer, "body.json");
    await writeFile(body, JSON.stringify({ ship_to_address: { zip_code: "10001" } }));
    const checked = run(process.execPath, [command, "check", body], { cwd: consumer });
    await expect(checked).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"postal_code"') as unknown,
    });

    const child = spawn(process.execPath, [command, "sandbox", "--port", "0"], { cwd: consumer });
    const [printed] = (await once(child.stdout, "data")) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.toString())?.[0] ?? "";
    expect(await (await fetch(`${url}/reference.html`)).text()).toContain("Update an order");
    expect(await (await fetch(`${url}/openapi.json`)).json()).toMatchObject({ openapi: "3.1.0" });
    expect(await (await fetch(`${url}/json-schema/Order.json`)).json()).toMatchObject({ title: "Order" });
    child.kill();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("has a source map with sources for each module, and declarations for public entries alone", async () => {
    const dist = join(consumer, "node_modules", manifest.name, "dist");
    const files = await readdir(dist);
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      const code = await readFile(join(dist, file), "utf8");
      // A module that only passes exports on has nothing to map.
      if (!code.includes("//#region src/")) continue;
      const map = JSON.parse(await readFile(join(dist, `${file}.map`), "utf8")) as { sourcesContent: unknown[] };
      expect(map.sourcesContent).toContainEqual(expect.stringMatching(/\S/));
    }
    const declarations = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith(".d.ts"));
    const ofSystems = declarations.filter((file) => file.startsWith("integrations/"));
    expect(ofSystems.sort()).toEqual(integrations.map(({ name }) => `integrations/${name}.d.ts`).sort());
    const others = declarations.filter((file) => !ofSystems.includes(file));
    expect(others.filter((file) => !files.includes(file))).toEqual([]);
    expect(others.length).toBeLessThan(2 * Object.keys(manifest.exports).length);
  });

  it("holds the documents and no sources, tests or scripts", async () => {
    const installed = join(consumer, "node_modules", manifest.name);
    const files = await readdir(installed, { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "generated/openapi.json",
        "dist/docs/reference.html",
        "dist/docs/reference.md",
        "dist/docs/llms.txt",
        "generated/integrations/shiphero.openapi.json",
        "generated/json-schema/Order.json",
      ]),
    );
    const tree = await readdir(installed, { recursive: true, withFileTypes: true });
    // A module, its map, its declarations and its document for each warehouse system.
    expect(tree.filter((entry) => entry.isFile()).length).toBeLessThan(140 + 4 * integrations.length);
    expect(files.filter((file) => /^(?:src|test|scripts|bench|openapi)\//.test(file))).toEqual([]);
    const installedManifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(installedManifest.scripts).filter((name) => name.endsWith("install"))).toEqual([]);
  });
});
