import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// `npm run release:dry-run`: every step of a release but the last, in a clone of what was committed, as if a change without
// effect on the contract were pending. It needs no credentials.

const root = fileURLToPath(new URL("../..", import.meta.url));
const clone = await mkdtemp(join(tmpdir(), "release-"));

function run(program: string, ...args: string[]): void {
  console.log(`\n$ ${program} ${args.join(" ")}`);
  execFileSync(program, args, { cwd: clone, stdio: "inherit" });
}

async function versionOf(folder: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string }).version;
}

try {
  run("git", "clone", "--quiet", root, ".");
  // What changesets compare with.
  run("git", "checkout", "--quiet", "-B", "main");
  await symlink(join(root, "node_modules"), join(clone, "node_modules"));
  await writeFile(join(clone, ".changeset/dry-run.md"), '---\n"trackstar-orders-contract": patch\n---\n\nA dry run\n');
  run("npm", "run", "release:version");
  const [before, after] = [await versionOf(root), await versionOf(clone)];
  if (before === after) throw new Error(`The version is still ${before}.`);
  run("npm", "run", "contract:diff");
  run("npm", "publish", "--dry-run");
  console.log(
    `\n${after} could be released after ${before}, but for what the check before npm's publishing says above.`,
  );
} finally {
  await rm(clone, { recursive: true });
}
