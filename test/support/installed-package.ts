import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root, run, temporaryFolder } from "./system.ts";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const strictness = "--strict --target ES2022 --module NodeNext --lib ES2023,DOM,DOM.Iterable";
const entries = ["src/index.ts", "generated/integrations/shiphero.ts"].map((file) => join(root, file));
const emission = `${strictness} --skipLibCheck --exactOptionalPropertyTypes --types node --declaration --emitDeclarationOnly --rewriteRelativeImportExtensions`;

/** A folder of somebody who has the package installed: its declarations, and not even those of its dependency. */
export interface Consumer {
  /** Compiles one file; how many types the compiler instantiated. `checkLibraries`: for all declarations too. */
  instantiations(file: string, source: string, options?: { checkLibraries: boolean }): Promise<number>;
  remove(): Promise<void>;
}

/** Emits the package's declarations and installs them where a consumer would have them. */
export async function installForConsumer(): Promise<Consumer> {
  const folder = await temporaryFolder("consumer");
  const installed = join(folder, "node_modules", "trackstar-orders-contract");
  await mkdir(installed, { recursive: true });
  await emitDeclarations(installed);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const exports = {
    ".": { types: "./src/index.d.ts" },
    "./integrations/*": { types: "./generated/integrations/*.d.ts" },
  };
  const manifest = { type: "module", exports, name: "trackstar-orders-contract" };
  await writeFile(join(installed, "package.json"), JSON.stringify(manifest));
  return {
    instantiations: (file, source, options) => compile(folder, { file, source, ...options }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function emitDeclarations(out: string): Promise<void> {
  const options = [...emission.split(" "), "--outDir", out, "--rootDir", root];
  await run(process.execPath, [compiler, ...entries, ...options], { cwd: root });
  await copyFile(join(root, "generated/validators.d.ts"), join(out, "generated/validators.d.ts"));
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, "utf8");
    // The compiler rewrites extensions in JavaScript only.
    await writeFile(path, text.replaceAll(/(from ".[^"]*)\.ts"/g, '$1.js"'));
  }
}

async function compile(
  folder: string,
  { file, source, checkLibraries = false }: { file: string; source: string; checkLibraries?: boolean },
): Promise<number> {
  await writeFile(join(folder, file), source);
  const libraries = ["--skipLibCheck", String(!checkLibraries)];
  const options = [...strictness.split(" "), ...libraries, "--noEmit", "--extendedDiagnostics", file];
  const { stdout } = await run(process.execPath, [compiler, ...options], { cwd: folder });
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}
