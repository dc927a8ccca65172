import { rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { root } from "../support/system.ts";

const source = `${root}src/cli/index.ts`;

/** The command as one module: a process that runs it starts in a fraction of the time that it takes from its sources. */
export const commandFile = fileURLToPath(new URL("out/command.js", import.meta.url));

/** Builds it, once for a test run. Another run may use the file at the same time, so it is replaced as a whole. */
export default async function buildCommand(): Promise<void> {
  const options = { bundle: true, packages: "external", platform: "node", format: "esm", target: "node20" } as const;
  const outfile = `${commandFile}.${process.pid}`;
  await build({ ...options, entryPoints: [source], outfile, logLevel: "error" });
  await rename(outfile, commandFile);
}
