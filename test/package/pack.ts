import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { packInto, temporaryFolder } from "../support/system.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string;
  }
}

/** Packs the package once for the whole suite, apart from the project's folder. */
export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder("packed");
  project.provide("tarball", await packInto(folder));
  return () => rm(folder, { recursive: true });
}
