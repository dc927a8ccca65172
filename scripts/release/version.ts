import { execFileSync } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot, runAsCommand } from "../run.ts";

/** A file's new text, from its old one. */
type Change = (text: string) => string;

/**
 * Carries a version into every file that names it, and gives what is new in the changelog its heading.
 *
 * @param root The project's folder, whose `package.json` has the new version and whose document the old one.
 * @param date The day of the release, such as `2026-01-31`.
 */
export async function carryVersion(root: string, date: string): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const document = await readFile(join(root, "openapi/openapi.yaml"), "utf8");
  const [, old = version] = /^ {2}version: (\S+)$/m.exec(document) ?? [];
  const named: Change = (text) => text.replaceAll(`"version": "${old}"`, `"version": "${version}"`);
  const changes: Record<string, Change> = {
    "openapi/openapi.yaml": (text) => text.replace(`  version: ${old}\n`, `  version: ${version}\n`),
    // The project's own entries are the first; packages further down may have the same version.
    "package-lock.json": (text) => {
      const end = text.indexOf('"dependencies"');
      return named(text.slice(0, end)) + text.slice(end);
    },
    "docs/ci-recipes.md": (text) => text.replaceAll(old, version),
    "CHANGELOG.md": (text) => text.replace("## Unreleased\n", `## Unreleased\n\n## ${version} - ${date}\n`),
  };
  // The examples ask for this version.
  for (const example of await readdir(join(root, "examples"), { withFileTypes: true }))
    if (example.isDirectory())
      for (const file of ["package.json", "package-lock.json"])
        changes[`examples/${example.name}/${file}`] = (text) =>
          text.replaceAll(`"trackstar-orders-contract": "${old}"`, `"trackstar-orders-contract": "${version}"`);
  for (const [file, change] of Object.entries(changes)) {
    const path = join(root, file);
    await writeFile(path, change(await readFile(path, "utf8")));
  }
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: projectRoot, stdio: "inherit" });

/** Turns the changesets into a version, and makes its contract the one that later ones are compared with. */
async function makeVersion(): Promise<void> {
  const changeset = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");
  run(process.execPath, changeset, "status");
  run(process.execPath, changeset, "version");
  await carryVersion(projectRoot, new Date().toISOString().slice(0, 10));
  run("npm", "run", "generate");
  run("npm", "run", "contract:release");
}

await runAsCommand(import.meta.url, makeVersion);
