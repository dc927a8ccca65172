import { createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { build } from "esbuild";
import { Webhook } from "svix";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import { z } from "zod";
import { orderUpdatedEvent } from "../generated/examples.ts";

/** One measured figure, and what it may be at most. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  most?: number;
}

const secret = "whsec_YmVuY2htYXJrLXNlY3JldC0wMDAwMDAw";
const body = Buffer.from(JSON.stringify(orderUpdatedEvent));
const rounds = 60;
const perRound = 300;

function signedHeaders(): Record<string, string> {
  const now = new Date();
  const seconds = String(Math.floor(now.getTime() / 1000));
  const signature = new Webhook(secret).sign("msg_bench", now, body);
  return { "svix-id": "msg_bench", "svix-timestamp": seconds, "svix-signature": signature };
}

const subject = "createReceiver().receive";

type Contender = () => unknown;

function contenders(): Record<string, Contender> {
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
    [subject]: () => receiver.receive({ headers, body }),
    "svix + zod": () => zod.parse(svix.verify(body, headers)),
    "svix + Ajv": () => validate(svix.verify(body, headers)),
  };
}

/** The least that a receiver written by hand can do. */
function bare(headers: Record<string, string>): unknown {
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

/** Medians over rounds in which all contenders take turns, so that a busy machine slows all alike. */
async function timings(): Promise<Figure[]> {
  const all = Object.entries(contenders()).map(([name, contender]) => ({ name, contender, times: [] as number[] }));
  for (const { contender } of all) await timeRound(contender, perRound * 3);
  for (let round = 0; round < rounds; round++)
    for (const { contender, name, times } of all)
      times.push(await timeRound(contender, name.startsWith("svix") ? perRound / 10 : perRound));
  const medians = all.map(({ name, times }) => ({ name, microseconds: median(times) }));
  const least = medians[0]?.microseconds ?? Number.NaN;
  return medians.map(({ name, microseconds }) => {
    const figure: Figure = {
      name: `${name} (${microseconds.toFixed(1)} µs)`,
      value: microseconds / least,
      unit: "ratio",
    };
    if (name === subject) figure.most = 1.25;
    return figure;
  });
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const entry = '"trackstar-orders-contract/webhooks"';
const bundles = {
  "everything, validators included": `export * from ${entry}`,
  "everything, without the generated validators": `export * from ${entry}`,
  createReceiver: `export { createReceiver } from ${entry}`,
  "createReceiver + webhookHandler + changed": `export { createReceiver, webhookHandler, changed } from ${entry}`,
  svix: 'export { Webhook } from "svix"',
};

/** What a bundle for Node weighs after gzip. */
async function sizes(): Promise<Figure[]> {
  return Promise.all(
    Object.entries(bundles).map(async ([name, contents]) => {
      const result = await build({
        stdin: { contents, resolveDir: import.meta.dirname },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "node",
        conditions: ["trackstar-source"],
        ...(name.includes("without") && { external: ["*/validators.js"] }),
        write: false,
      });
      const code = result.outputFiles[0]?.contents ?? new Uint8Array();
      return { name, value: gzipSync(code, { level: 9 }).length, unit: "B gzip" };
    }),
  );
}

/** Times receiving the documented event against its parts done by hand and against other libraries, and weighs it. */
export async function run(): Promise<Figure[]> {
  return [...(await timings()), ...(await sizes())];
}
