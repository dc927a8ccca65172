import { createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { Webhook } from "svix";
import { build } from "esbuild";
import type { BuildOptions, Plugin } from "esbuild";
import { z } from "zod";
import { orderUpdatedEvent } from "../generated/examples.ts";
import { bundledSize, median } from "./figures.ts";
import type { Figure } from "./figures.ts";

export const secret = "whsec_YmVuY2htYXJrLXNlY3JldC0wMDAwMDAw";
export const body = Buffer.from(JSON.stringify(orderUpdatedEvent));
const rounds = 60;
const perRound = 300;

function signedHeaders(): Record<string, string> {
  const now = new Date();
  const seconds = String(Math.floor(now.getTime() / 1000));
  const signature = new Webhook(secret).sign("msg_bench", now, body);
  return { "svix-id": "msg_bench", "svix-timestamp": seconds, "svix-signature": signature };
}

type Contender = () => unknown;

/**
 * The module as it is shipped: plain JavaScript.
 *
 * What runs the TypeScript of this folder wraps each function to keep its name, which users do not pay for.
 */
export async function builtModule(): Promise<typeof import("../src/webhooks/index.ts")> {
  const entryPoint = fileURLToPath(new URL("../src/webhooks/index.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)) as typeof import("../src/webhooks/index.ts");
}

async function contenders(): Promise<Record<string, Contender>> {
  const { createReceiver } = await builtModule();
  const headers = signedHeaders();
  const schema = JSON.parse(
    readFileSync(new URL("../generated/json-schema/OrderUpdatedEvent.json", import.meta.url), "utf8"),
  ) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: false });
  addFormatsModule.default(ajv);
  const validate = ajv.compile(schema);
  const zod = z.fromJSONSchema(schema);
  const svix = new Webhook(secret);
  const receiver = createReceiver({ secret });
  return {
    "bare HMAC + JSON.parse": () => bare(headers),
    "createReceiver().receive": () => receiver.receive({ headers, body }),
    "svix + zod": () => zod.parse(svix.verify(body, headers)),
    "svix + Ajv": () => validate(svix.verify(body, headers)),
  };
}

/** The least that a receiver written by hand can do. */
export function bare(headers: Record<string, string>): unknown {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const mac = createHmac("sha256", key).update(`${headers["svix-id"]}.${headers["svix-timestamp"]}.`).update(body);
  const given = Buffer.from(headers["svix-signature"]?.slice("v1,".length) ?? "", "base64");
  if (!timingSafeEqual(mac.digest(), given)) throw new Error("The signature does not match.");
  return JSON.parse(body.toString());
}

async function timeRound(contender: Contender, count: number): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < count; index++) await contender();
  return ((performance.now() - start) * 1000) / count;
}

/** Medians over rounds in which all contenders take turns, so that a busy machine slows all alike; the first is 1. */
async function ratios(): Promise<Record<string, number>> {
  const all = Object.entries(await contenders()).map(([name, contender]) => ({
    name,
    contender,
    times: [] as number[],
  }));
  for (const { contender } of all) await timeRound(contender, perRound * 3);
  for (let round = 0; round < rounds; round++)
    for (const { contender, name, times } of all)
      times.push(await timeRound(contender, name.startsWith("svix") ? perRound / 10 : perRound));
  const least = median(all[0]?.times ?? []);
  return Object.fromEntries(all.map(({ name, times }) => [name, median(times) / least]));
}

const entry = '"trackstar-orders-contract/webhooks"';
const validators = /validators\.js$/;
/** What validates events, and what explains its findings: what the client's figures leave out, too. */
const checks = /(validators\.js|schemas\/[a-z-]+\.ts)$/;

async function weight(names: string, apart?: RegExp): Promise<number> {
  const plugins: BuildOptions["plugins"] = apart ? [leaveOut(apart)] : [];
  return (await bundledSize(`export ${names} from ${entry}`, { platform: "node", plugins })).gzip;
}

function leaveOut(apart: RegExp): Plugin {
  return {
    name: "leave-out",
    setup(bundler) {
      bundler.onResolve({ filter: apart }, ({ path }) => ({ path, external: true, sideEffects: false }));
    },
  };
}

/** Receiving the documented event against its parts done by hand and against other libraries, and what it weighs. */
export async function run(): Promise<Figure[]> {
  const { "createReceiver().receive": receive = Number.NaN, ...others } = await ratios();
  const svix = await bundledSize('export { Webhook } from "svix"', { platform: "node" });
  const needed = "{ createReceiver, webhookHandler }";
  return [
    { name: "verify, parse and check / bare HMAC and JSON.parse", value: receive, unit: "ratio", most: 1.2 },
    ...["svix + zod", "svix + Ajv"].map((name) => ({
      name: `the same with ${name}`,
      value: others[name] ?? Number.NaN,
      unit: "ratio",
    })),
    {
      name: "receiver and handler, their checks apart",
      value: await weight(needed, checks),
      unit: "B gzip",
      most: 8000,
      guard: 10_100,
    },
    { name: "  their validators alone apart", value: await weight(needed, validators), unit: "B gzip" },
    { name: "  whole", value: await weight(needed), unit: "B gzip" },
    { name: "the whole module, its validators apart", value: await weight("*", validators), unit: "B gzip" },
    { name: "  whole", value: await weight("*"), unit: "B gzip" },
    { name: "svix, for comparison", value: svix.gzip, unit: "B gzip" },
  ];
}
