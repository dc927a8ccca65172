import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { createWorkbench, lint, lockfileIn, npm, versionsIn, type Workbench } from "../support/example.ts";
import { findPostgres, startPostgres, type PostgresServer } from "../support/postgres-server.ts";
import { root } from "../support/system.ts";

const examples = join(root, "examples/");
const names = (await readdir(examples, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** What an example needs beside Node, and whether it is there. */
const programs: Readonly<Record<string, { name: string; isThere: () => boolean }>> = {
  "webhook-inbox": { name: "redis-server", isThere: () => spawnSync("redis-server", ["--version"]).status === 0 },
  "browser-tests": { name: `Chromium (${browser})`, isThere: () => existsSync(browser) },
};

let workbench: Workbench;
let postgres: PostgresServer | undefined;
beforeAll(async () => {
  postgres = await providePostgres();
  process.env["CHROMIUM"] = browser;
  workbench = await createWorkbench();
});
afterAll(async () => {
  await workbench.remove();
  await postgres?.stop();
});

/** Sets `DATABASE_URL` to a cluster of its own, unless it is set. Without Postgres, `fulfilment` leaves out a part. */
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
    await npm(folder, "run", "typecheck");
    await lint(folder);
    console.log(`${example}:\n${await npm(folder, "test", "--", "--reporter=verbose")}`);

    const committed = join(examples, example, "package-lock.json");
    const lockfile = await lockfileIn(folder);
    if (isDeepStrictEqual(versionsIn(lockfile), versionsIn(await readFile(committed, "utf8")))) return;
    // `npm run test:examples -- -u` writes it anew.
    await expect(lockfile).toMatchFileSnapshot(committed);
  },
);
