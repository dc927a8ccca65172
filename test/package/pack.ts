import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

const root = fileURLToPath(new URL("../..", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string;
  }
}

/** Packs the package once for the whole suite, apart from the project's folder. */
export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "packed-"));
  await promisify(execFile)("npm", ["pack", "--pack-destination", folder], { cwd: root });
  const [tarball = ""] = await readdir(folder);
  project.provide("tarball", join(folder, tarball));
  return () => rm(folder, { recursive: true });
}
