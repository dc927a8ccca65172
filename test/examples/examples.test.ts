import { existsSync } from "node:fs";
import { readdir, readFile, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { findPostgres, startPostgres, type PostgresServer } from "../support/postgres-server.ts";
import { packInto, root, run as execute, temporaryFolder } from "../support/system.ts";

interface Lock {
  packages: Record<string, { version?: string; integrity?: string; dependencies?: Record<string, string> }>;
}

/** Copies of the projects in `examples/`, in which the packed package is installed. */
interface Workbench {
  /** Copies an example and installs what its lockfile says, and the package; where it is. */
  install(this: void, example: string): Promise<string>;
  remove(this: void): Promise<void>;
}

/** Builds and packs the package, outside of the repository. */
async function createWorkbench(): Promise<Workbench> {
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
function npm(folder: string, ...args: string[]): Promise<string> {
  return run("npm", args, folder);
}

/** Lints a copy as this repository is linted: only there are the packages whose types the rules ask for. */
async function lint(folder: string): Promise<void> {
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
async function lockfileIn(folder: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as Lock;
  const { dependencies } = lock.packages[""] ?? {};
  if (dependencies) dependencies[manifest.name] = manifest.version;
  delete lock.packages[`node_modules/${manifest.name}`];
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** What a lockfile decides. Another npm may write the same otherwise. */
function versionsIn(lockfile: string): Record<string, string | undefined> {
  const { packages } = JSON.parse(lockfile) as Lock;
  return Object.fromEntries(Object.entries(packages).map(([path, { integrity }]) => [path, integrity]));
}

const examples = join(root, "examples/");
const names = (await readdir(examples, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** What an example needs beside Node, and whether it is there. */
const programs: Readonly<Record<string, { name: string; isThere: () => boolean }>> = {
  "webhook-inbox": { name: "Postgres", isThere: () => process.env["DATABASE_URL"] !== undefined },
  "browser-tests": { name: `Chromium (${browser})`, isThere: () => existsSync(browser) },
};

const onPostgres: ReadonlySet<string> = new Set(["fulfilment", "webhook-inbox"]);

let workbench: Workbench;
let postgres: PostgresServer | undefined;
beforeAll(async () => {
  process.env["CHROMIUM"] = browser;
  workbench = await createWorkbench();
});
afterAll(async () => {
  await workbench.remove();
  await postgres?.stop();
});

/** Sets `DATABASE_URL` to a cluster of its own, unless it is set. Without Postgres, examples or parts of them are left out. */
async function providePostgres(): Promise<PostgresServer | undefined> {
  if (process.env["DATABASE_URL"]) return undefined;
  const installed = findPostgres();
  if (installed) {
    const server = await startPostgres(installed);
    process.env["DATABASE_URL"] = server.url;
    return server;
  }
  const missing = "fulfilment: its trials on Postgres are left out, as Postgres is not installed.";
  if (process.env["CI"]) throw new Error(missing);
  console.warn(missing);
  return undefined;
}

it.for(names)(
  "%s compiles, and passes its tests, with the packed package",
  // An installation, and tests with processes of their own.
  { timeout: 600_000 },
  async (example, { skip }) => {
    if (onPostgres.has(example)) postgres ??= await providePostgres();
    const needed = programs[example];
    if (needed && !needed.isThere()) {
      const missing = `${example}: left out, as ${needed.name} is not installed.`;
      if (process.env["CI"]) throw new Error(missing);
      console.warn(missing);
      skip(missing);
    }

    const folder = await workbench.install(example);
    const { dependencies } = JSON.parse(await readFile(join(examples, example, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies[manifest.name], "The example must ask for the version of this repository.").toBe(
      manifest.version,
    );
    if (existsSync(join(folder, "tsconfig.json"))) {
      await npm(folder, "run", "typecheck");
      await lint(folder);
    }
    console.log(`${example}:\n${await npm(folder, "test", "--", "--reporter=verbose")}`);

    const committed = join(examples, example, "package-lock.json");
    const lockfile = await lockfileIn(folder);
    if (isDeepStrictEqual(versionsIn(lockfile), versionsIn(await readFile(committed, "utf8")))) return;
    // `npm run test:examples -- -u` writes it anew.
    await expect(lockfile).toMatchFileSnapshot(committed);
  },
);
