import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { bundledSize } from "./figures.ts";
import type { Figure } from "./figures.ts";

const fetchClient = 'export { default } from "openapi-fetch";';
const consumer = 'export { ApiError, createClient, OutcomeUnknownError } from "./src/index.ts";';
/** What validates bodies and responses against the contract, and the rules that are generated from it. */
const checks = /(validators\.js|components\.ts|write-rules\.ts|schemas\/[a-z-]+\.ts|plain-json\.ts)$/;
/** What checks options. */
const optionChecks = new RegExp(`${checks.source}|check-(?:options|number)\\.ts$`);

/** What a bundle with the client weighs, whole and in parts, beside its peers. */
export async function clientSizes(): Promise<Figure[]> {
  return [
    {
      name: "client without its checks",
      value: await bundled(optionChecks),
      unit: "B gzip",
      most: 6500,
      guard: 9_700,
    },
    { name: "  and with those of options", value: await bundled(checks), unit: "B gzip" },
    { name: "client with its checks", value: await bundled(), unit: "B gzip", most: 14_000, guard: 19_600 },
    { name: "openapi-fetch, for comparison", value: await bundled(undefined, fetchClient), unit: "B gzip" },
    { name: "ky, for comparison", value: await bundled(undefined, 'export { default } from "ky";'), unit: "B gzip" },
  ];
}

/** `ky` is installed in this folder, as the other peers are. */
const nodePaths = [fileURLToPath(new URL("node_modules", import.meta.url))];

async function bundled(apart?: RegExp, contents = consumer): Promise<number> {
  const plugins = apart ? [leaveOut(apart)] : [];
  return (await bundledSize(contents, { plugins, nodePaths })).gzip;
}

function leaveOut(apart: RegExp): Plugin {
  return {
    name: "leave-out",
    setup(bundler) {
      bundler.onResolve({ filter: apart }, ({ path }) => ({ path, external: true, sideEffects: false }));
    },
  };
}
