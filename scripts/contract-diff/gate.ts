import { copyFile, mkdir, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import { bumpBetween, bumps, largestBump, pendingBump, requiredBump } from "./bumps.ts";
import { compareContracts, describeChanges } from "./changes.ts";
import type { Contracts } from "./changes.ts";

const [released, working] = ["openapi/released", "generated"];
const suffix = ".openapi.json";

/** Reads the API's contract of a folder, as `api`, and those of integrations beside it. */
async function readContracts(folder: string): Promise<{ contracts: Contracts; version: string }> {
  const read = async (...path: string[]) => JSON.parse(await readFile(join(folder, ...path), "utf8")) as JsonObject;
  const api = await read("openapi.json");
  const files = await integrationFiles(folder);
  const integrations = files.map(
    async (file) => [file.slice(0, -suffix.length), await read("integrations", file)] as const,
  );
  const { version } = api["info"] as { version: string };
  return { contracts: new Map([["api", api], ...(await Promise.all(integrations))]), version };
}

async function integrationFiles(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, "integrations")).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return files.filter((file) => file.endsWith(suffix)).toSorted();
}

/** What changed in the contracts of a project since its release, in words. */
export interface Comparison {
  readonly report: string;
  /** What is wrong, if the version and the changesets do not say how much changed. */
  readonly problem?: string;
}

/** Compares the contracts in `generated/` with those in `openapi/released/`. */
export async function compareWithReleased(root: string): Promise<Comparison> {
  const [old, now] = await Promise.all([readContracts(join(root, released)), readContracts(join(root, working))]);
  const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Record<string, string>;
  const changes = await compareContracts(old.contracts, now.contracts);
  const report = changes.length > 0 ? describeChanges(changes) : `The contract is as in ${old.version}.`;
  const needed = requiredBump(changes, old.version);
  const given = largestBump([
    bumpBetween(old.version, version ?? ""),
    await pendingBump(join(root, ".changeset"), name ?? ""),
  ]);
  if (bumps.indexOf(given) >= bumps.indexOf(needed)) return { report };
  const problem =
    `These changes since ${old.version} need a ${needed} version; package.json and the changesets say ${given}. ` +
    "Add a changeset, or raise the version.";
  return { report, problem };
}

/**
 * Makes the contracts in `generated/` the released ones.
 *
 * @returns The released version.
 * @throws {Error} if the contract is of another version than the package.
 */
export async function releaseContracts(root: string): Promise<string> {
  const [from, to] = [join(root, working), join(root, released)];
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const now = await readContracts(from);
  if (now.version !== version)
    throw new Error(`info.version of the contract is ${now.version}, and package.json's is ${version}.`);
  await rm(to, { recursive: true, force: true });
  await mkdir(join(to, "integrations"), { recursive: true });
  const files = ["openapi.json", ...(await integrationFiles(from)).map((file) => join("integrations", file))];
  await Promise.all(files.map((file) => copyFile(join(from, file), join(to, file))));
  return version;
}
