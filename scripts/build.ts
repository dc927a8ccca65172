import { readFile, readdir, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";
import type { InlineConfig } from "tsdown";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Manifest {
  name: string;
  exports: Record<string, { default: string } | string>;
}

interface Config {
  compilerOptions: { paths: Record<string, [string]> };
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(`${root}${file}`, "utf8"));

/** The source file of each entry of `package.json`, as `tsconfig.json` gives it, by the name of its file in `dist/`. */
async function readEntries(): Promise<Record<string, string>> {
  const manifest = (await readJson("package.json")) as Manifest;
  const { paths } = ((await readJson("tsconfig.json")) as Config).compilerOptions;
  const entries = Object.entries(manifest.exports).map(async ([path, entry]) => {
    if (typeof entry === "string") return [];
    const [source] = paths[manifest.name + path.slice(1)] ?? [];
    if (source === undefined) throw new Error(`tsconfig.json has no source for ${path} in its paths.`);
    return expand(entry.default.replace(/^\.\/dist\/(.*)\.js$/, "$1"), source);
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}

/** An entry whose `*` stands for each module of a folder but its index. */
async function expand(name: string, source: string): Promise<[string, string][]> {
  if (!source.includes("*")) return [[name, source]];
  const files = await readdir(join(root, dirname(source)));
  const modules = files
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => basename(file, ".ts"));
  return modules.map((module) => [name.replace("*", module), source.replace("*", module)]);
}

const shared: InlineConfig = {
  config: false,
  cwd: root,
  tsconfig: "tsconfig.build.json",
  outDir: "dist",
  format: "esm",
  fixedExtension: false,
  platform: "neutral",
  target: "es2022",
  // Libraries that are bundled import Node's modules by their plain names. Vitest's `expect` must be the one of the tests.
  deps: { neverBundle: [/^node:/, ...builtinModules, "vitest"] },
  logLevel: "warn",
  // Not every library that is bundled has `exports`.
  inputOptions: { checks: { pluginTimings: false }, resolve: { mainFields: ["module", "main"] } },
};
const entry = await readEntries();

// Modules and declarations are made apart: the command has no declarations, and doc comments stand in the declarations alone.
// Nothing is minified, so that no source map is needed.
await build({
  ...shared,
  entry: { ...entry, cli: "./src/cli/index.ts" },
  clean: ["dist/*.js", "dist/*.d.ts", "dist/integrations"],
  dts: false,
  // One chunk for what all entries load: an import opens fewer files.
  outputOptions: {
    comments: { jsdoc: false },
    codeSplitting: {
      groups: [{ name: "contract", test: /\/(?:generated\/components|src\/schemas\/define-schema)\.ts$/ }],
    },
  },
});
await build({ ...shared, entry, clean: false, dts: { emitDtsOnly: true } });
await dropHelperFromTypes();

await writeFile(`${root}dist/cli-licenses.txt`, await bundledLicenses(await readFile(`${root}dist/cli.js`, "utf8")));

/** The declarations of a namespace name the bundler's helper for its value, which none of them declares. */
async function dropHelperFromTypes(): Promise<void> {
  for (const file of (await readdir(`${root}dist`)).filter((name) => name.endsWith(".d.ts"))) {
    const text = await readFile(`${root}dist/${file}`, "utf8");
    const clean = text.replace(/ (?:\w+ as )?__exportAll(?: as \w+)?,/, "");
    if (clean !== text) await writeFile(`${root}dist/${file}`, clean);
  }
}

/** The licence of each library whose code is in a bundle, as the licences ask for. */
async function bundledLicenses(code: string): Promise<string> {
  const regions = code.matchAll(/^\/\/#region node_modules\/((?:@[^/]+\/)?[^/]+)\//gm);
  const names = [...new Set([...regions].map(([, name = ""]) => name))].sort();
  const licenses = names.map(async (name) => {
    const folder = join(root, "node_modules", name);
    const file = (await readdir(folder)).find((candidate) => /^licen[cs]e/i.test(candidate));
    if (file === undefined) throw new Error(`${name} is bundled, and has no licence to go with it.`);
    return `${name}\n\n${await readFile(join(folder, file), "utf8")}`;
  });
  return (await Promise.all(licenses)).join("\n\n");
}
