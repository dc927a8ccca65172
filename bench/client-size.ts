import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const consumer = 'export { ApiError, createClient, OutcomeUnknownError } from "./src/index.ts";';
/** What holds bodies and answers to the contract, and the rules that are generated from it. */
const checks = /(validators\.js|write-rules\.ts|schemas\/[a-z-]+\.ts|serialise\.ts)$/;

/** Sizes of a consumer's bundle after minifying and gzip, whole and without the checks. */
export async function clientSizes(): Promise<Record<string, number>> {
  return {
    "client, its checks apart": await bundled(checks),
    "client with its checks": await bundled(),
    "openapi-fetch": await bundled(undefined, 'export { default } from "openapi-fetch";'),
    ky: await bundled(undefined, 'export { default } from "ky";'),
  };
}

async function bundled(apart?: RegExp, contents = consumer): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    plugins: apart ? [leaveOut(apart)] : [],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

function leaveOut(apart: RegExp): Plugin {
  return {
    name: "leave-out",
    setup(bundler) {
      bundler.onResolve({ filter: apart }, ({ path }) => ({ path, external: true, sideEffects: false }));
    },
  };
}
