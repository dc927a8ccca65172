import { copyFile, mkdir, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Contract } from "../src/evolution/contract.ts";
import { describeChanges } from "../src/evolution/describe-changes.ts";
import { diffContracts } from "../src/evolution/diff-contracts.ts";
import type { Contracts } from "../src/evolution/diff-contracts.ts";
import { bumpBetween, bumps, largestBump, requiredBump } from "../src/evolution/versions.ts";
import { pendingBump } from "./pending-bump.ts";

const suffix = ".openapi.json";

/** Reads the API's contract of a folder, and those of integrations beside it. */
async function readContracts(folder: string): Promise<Contracts> {
  const read = async (...path: string[]) => JSON.parse(await readFile(join(folder, ...path), "utf8")) as Contract;
  const names = (await integrationFiles(folder)).map((file) => file.slice(0, -suffix.length));
  const integrations = names.map(async (name) => [name, await read("integrations", `${name}${suffix}`)] as const);
  return { api: await read("openapi.json"), integrations: new Map(await Promise.all(integrations)) };
}

async function integrationFiles(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, "integrations")).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return files.filter((file) => file.endsWith(suffix)).toSorted();
}

/** Prints what changed since the release; throws if the version does not say how much. */
async function checkBump(root: string, released: string, working: string): Promise<void> {
  const [old, now] = await Promise.all([readContracts(released), readContracts(working)]);
  const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Record<string, string>;
  const from = old.api.info.version;
  const changes = diffContracts(old, now);
  console.log(changes.length > 0 ? describeChanges(changes) : `The contract is as in ${from}.`);
  const needed = requiredBump(changes, from);
  const given = largestBump([
    bumpBetween(from, version ?? ""),
    await pendingBump(join(root, ".changeset"), name ?? ""),
  ]);
  if (bumps.indexOf(given) >= bumps.indexOf(needed)) return;
  throw new Error(
    `These changes since ${from} need a ${needed} version; package.json and the changesets say ${given}. ` +
      "Add a changeset, or raise the version.",
  );
}

/** Makes the working contract the released one. */
async function release(root: string, released: string, working: string): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const { api } = await readContracts(working);
  if (api.info.version !== version)
    throw new Error(`info.version of the contract is ${api.info.version}, and package.json's is ${version}.`);
  await rm(released, { recursive: true, force: true });
  await mkdir(join(released, "integrations"), { recursive: true });
  const files = ["openapi.json", ...(await integrationFiles(working)).map((file) => join("integrations", file))];
  await Promise.all(files.map((file) => copyFile(join(working, file), join(released, file))));
  console.log(`${released} holds the contract of ${version}.`);
}

const { values } = parseArgs({
  options: {
    root: { type: "string", default: fileURLToPath(new URL("..", import.meta.url)) },
    release: { type: "boolean", default: false },
  },
});
const paths = [values.root, join(values.root, "openapi/released"), join(values.root, "generated")] as const;
await (values.release ? release(...paths) : checkBump(...paths)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
