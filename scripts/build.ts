import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";
import type { InlineConfig } from "tsdown";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Manifest {
  exports: Record<string, { default: string; "trackstar-source"?: string } | string>;
}

/** The source file of each entry, by the name of its file in `dist/`, as `package.json` gives them. */
async function readEntries(): Promise<Record<string, string>> {
  const manifest = JSON.parse(await readFile(`${root}package.json`, "utf8")) as Manifest;
  const entries = Object.values(manifest.exports).flatMap((entry) => {
    if (typeof entry === "string" || !entry["trackstar-source"]) return [];
    const name = entry.default.replace(/^\.\/dist\/(.*)\.js$/, "$1");
    return [[name, entry["trackstar-source"]] as const];
  });
  return Object.fromEntries(entries);
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
  deps: { neverBundle: [/^node:/] },
  logLevel: "warn",
  inputOptions: { checks: { pluginTimings: false } },
};
const entry = await readEntries();

// Modules and declarations are made apart: the command has no declarations, and declarations have no source map.
await build({
  ...shared,
  entry: { ...entry, cli: "./src/cli/index.ts" },
  clean: ["dist/*.js", "dist/*.map", "dist/*.d.ts"],
  dts: false,
  sourcemap: true,
});
await build({ ...shared, entry, clean: false, dts: { emitDtsOnly: true }, sourcemap: false });
