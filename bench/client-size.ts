import type { Plugin } from "esbuild";
import { bundledSize } from "./figures.ts";
import type { Figure } from "./figures.ts";

const consumer = 'export { ApiError, createClient, OutcomeUnknownError } from "./src/index.ts";';
/** What holds bodies and answers to the contract, and the rules that are generated from it. */
const checks = /(validators\.js|write-rules\.ts|schemas\/[a-z-]+\.ts|serialise\.ts)$/;
const own = new RegExp(`${checks.source}|openapi-fetch$`);

/** What a bundle with the client weighs, whole and in parts, beside its peers. */
export async function clientSizes(): Promise<Figure[]> {
  const dependency = await bundled(undefined, 'export { default } from "openapi-fetch";');
  const client = await bundled(checks);
  return [
    { name: "client, bundled, its checks apart", value: client, unit: "B gzip", most: 6000, guard: 9200 },
    { name: "  of which openapi-fetch", value: dependency, unit: "B gzip" },
    { name: "  and the client's own code", value: await bundled(own), unit: "B gzip" },
    { name: "client with its checks", value: await bundled(), unit: "B gzip" },
    { name: "ky, for comparison", value: await bundled(undefined, 'export { default } from "ky";'), unit: "B gzip" },
  ];
}

async function bundled(apart?: RegExp, contents = consumer): Promise<number> {
  const plugins = apart ? [leaveOut(apart)] : [];
  return (await bundledSize(contents, { plugins })).gzip;
}

function leaveOut(apart: RegExp): Plugin {
  return {
    name: "leave-out",
    setup(bundler) {
      bundler.onResolve({ filter: apart }, ({ path }) => ({ path, external: true, sideEffects: false }));
    },
  };
}
