import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import manifest from "../../../package.json" with { type: "json" };
import { packInto, run, temporaryFolder } from "../../support/system.ts";

const program = fileURLToPath(new URL("../program/", import.meta.url));

/** Where the runtimes and compilers are installed. */
export const tools = fileURLToPath(new URL("../node_modules/", import.meta.url));

/** A fresh project of a user: the packed package, installed by npm, and the program, as TypeScript and JavaScript. */
export interface Project {
  readonly folder: string;
  /** The file of each module that the package exports to a runtime, by its name in an import. */
  readonly modules: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

export async function createProject(): Promise<Project> {
  const folder = await temporaryFolder("matrix");
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tarball = await packInto(folder);
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...quiet, tarball], { cwd: folder });
  await addProgram(folder);
  const modules = await exportedModules(join(folder, "node_modules", manifest.name));
  return { folder, modules, remove: () => rm(folder, { recursive: true }) };
}

/** Types are stripped and nothing else: neither bundled nor lowered. */
async function addProgram(folder: string): Promise<void> {
  for (const file of await readdir(program)) {
    const source = await readFile(join(program, file), "utf8");
    const isCommonJs = file.endsWith(".cts");
    const { code } = await transform(source, { loader: "ts", format: isCommonJs ? "cjs" : "esm", target: "es2022" });
    await writeFile(join(folder, file), source);
    await writeFile(join(folder, file.replace(/ts$/, "js")), code);
  }
}

async function exportedModules(installed: string): Promise<Map<string, string>> {
  const { name, exports } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as typeof manifest;
  const modules = new Map<string, string>();
  for (const [path, entry] of Object.entries(exports)) {
    if (typeof entry === "string") continue;
    for (const one of path.includes("*") ? await filesOf(join(installed, dirname(entry.default))) : [""])
      modules.set(name + path.slice(1).replace("*", one), join(installed, entry.default.replace("*", one)));
  }
  return modules;
}

/** What a `*` of `exports` stands for. */
async function filesOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).flatMap((file) => (file.endsWith(".js") ? [file.slice(0, -".js".length)] : []));
}

/** Makes packages that are installed elsewhere resolve in the project. */
export async function link({ folder }: Project, packages: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, target] of Object.entries(packages)) {
    const path = join(folder, "node_modules", name);
    await mkdir(dirname(path), { recursive: true });
    await symlink(target, path);
  }
}
