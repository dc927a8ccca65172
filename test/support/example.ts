import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { packInto } from "./packed-package.ts";
import { root, run as execute, temporaryFolder } from "./system.ts";

interface Lock {
  packages: Record<string, { version?: string; integrity?: string; dependencies?: Record<string, string> }>;
}

/** Copies of the projects in `examples/`, in which the packed package is installed. */
export interface Workbench {
  /** Copies an example and installs what its lockfile says, and the package; where it is. */
  install(this: void, example: string): Promise<string>;
  remove(this: void): Promise<void>;
}

/** Builds and packs the package, outside of the repository. */
export async function createWorkbench(): Promise<Workbench> {
  const folder = await temporaryFolder("examples");
  const tarball = await packInto(folder);
  return {
    async install(example) {
      const copy = join(folder, example);
      await cp(join(root, "examples", example), copy, { recursive: true, filter: isSource });
      await npm(copy, "install", "--ignore-scripts", tarball);
      return copy;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function isSource(path: string): boolean {
  return !path.endsWith("node_modules");
}

/** Runs npm in a folder; what it prints. */
export function npm(folder: string, ...args: string[]): Promise<string> {
  return run("npm", args, folder);
}

/** Lints a copy as this repository is linted: only there are the packages whose types the rules ask for. */
export async function lint(folder: string): Promise<void> {
  const config = join(root, ".oxlintrc.json");
  const args = ["--type-aware", "--deny-warnings", "--config", config, "src", "test"];
  await run(join(root, "node_modules/.bin/oxlint"), args, folder);
}

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  // The tests of an example must not take themselves for a part of this suite.
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const OXLINT_TSGOLINT_PATH = join(root, "node_modules/.bin/tsgolint");
  const env = { ...Object.fromEntries(ours), NO_COLOR: "1", FORCE_COLOR: "0", OXLINT_TSGOLINT_PATH };
  try {
    return (await execute(command, args, { cwd, env })).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/**
 * The lockfile of a folder as it is committed: of all but the package, which is not published, and whose packed form has
 * another hash after each build.
 */
export async function lockfileIn(folder: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as Lock;
  const { dependencies } = lock.packages[""] ?? {};
  if (dependencies) dependencies[manifest.name] = manifest.version;
  delete lock.packages[`node_modules/${manifest.name}`];
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** What a lockfile decides. Another npm may write the same otherwise. */
export function versionsIn(lockfile: string): Record<string, string | undefined> {
  const { packages } = JSON.parse(lockfile) as Lock;
  return Object.fromEntries(Object.entries(packages).map(([path, { integrity }]) => [path, integrity]));
}
