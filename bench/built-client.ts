import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The client as it is shipped: plain JavaScript.
 *
 * What runs the TypeScript of this folder wraps each function to keep its name, which users do not pay for.
 */
export async function builtClient(): Promise<typeof import("../src/index.ts")> {
  // Below the root, where the bundle finds its dependency.
  const folder = await mkdtemp(join(root, "node_modules", ".bench-"));
  const outfile = join(folder, "client.mjs");
  try {
    await build({
      entryPoints: [join(root, "src/index.ts")],
      outfile,
      bundle: true,
      packages: "external",
      format: "esm",
      target: "es2022",
    });
    return (await import(pathToFileURL(outfile).href)) as typeof import("../src/index.ts");
  } finally {
    await rm(folder, { recursive: true });
  }
}
