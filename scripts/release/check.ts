import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addresses, placeholders } from "../addresses.ts";
import { pendingBump } from "../contract-diff/bumps.ts";

/** Why a project's folder must not be published as it is; empty if it may. */
export async function releaseProblems(
  root: string,
  all: Parameters<typeof placeholders>[0] = addresses,
): Promise<string[]> {
  const read = (file: string) => readFile(join(root, file), "utf8");
  const { name, version } = JSON.parse(await read("package.json")) as { name: string; version: string };
  const { info } = JSON.parse(await read("openapi/released/openapi.json")) as { info: { version: string } };
  const problems = placeholders(all).map((address) => `${address} is a placeholder: see scripts/addresses.ts.`);
  if ((await pendingBump(join(root, ".changeset"), name)) !== "none")
    problems.push("Changesets are pending: run `npm run release:version`.");
  if (info.version !== version)
    problems.push(`The released contract is that of ${info.version}: run \`npm run release:version\`.`);
  if (!(await read("CHANGELOG.md")).includes(`\n## ${version} - `))
    problems.push(`CHANGELOG.md has no heading for ${version}: run \`npm run release:version\`.`);
  return problems;
}

/** npm runs this before it publishes. A dry run says what a release would refuse, and goes on. */
async function main(): Promise<void> {
  const problems = await releaseProblems(fileURLToPath(new URL("../..", import.meta.url)));
  if (problems.length === 0) return;
  const isDryRun = process.env["npm_config_dry_run"] === "true";
  console.error([isDryRun ? "A release would be refused:" : "Not released:", ...problems].join("\n- "));
  if (!isDryRun) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
