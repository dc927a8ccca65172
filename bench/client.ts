import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import ky from "ky";
import openapiFetch from "openapi-fetch";
import { updateOrderRequest } from "../generated/examples.ts";
import { credentialHeaders } from "../generated/operations.ts";
import type { paths } from "../generated/types.ts";
import { compact } from "../src/index.ts";
import type { Client } from "../src/index.ts";
import { builtClient } from "./built-client.ts";
import { clientSizes } from "./client-size.ts";

const concurrency = 32;
const callsARound = 3200;
const rounds = 11;
const credentials = { apiKey: "key", accessToken: "token" };
const body = compact(updateOrderRequest);

type Call = () => Promise<unknown>;

/** One update each, written as its users would write it, with the same headers, body and parsed answer. */
function contenders(baseUrl: string, client: Client): Record<string, Call> {
  const url = `${baseUrl}/wms/orders/order_id`;
  const headers = {
    [credentialHeaders.apiKey]: credentials.apiKey,
    [credentialHeaders.accessToken]: credentials.accessToken,
  };
  const path = { order_id: "order_id" };
  const generated = openapiFetch<paths>({ baseUrl, headers });
  const withKy = ky.create({ headers });
  return {
    "bare fetch": async () => {
      const init = { method: "PUT", body: JSON.stringify(body) };
      const answer = await fetch(url, { ...init, headers: { ...headers, "content-type": "application/json" } });
      return answer.json();
    },
    "openapi-fetch": () => generated.PUT("/wms/orders/{order_id}", { params: { path }, body }),
    ky: () => withKy.put(url, { json: body }).json(),
    "this client": () => client.updateOrder("order_id", body),
  };
}

/** CPU time of this process for each call, in microseconds. */
async function cpuOfCall(call: Call): Promise<number> {
  let left = callsARound;
  const work = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callsARound;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function startServer(): Promise<{ baseUrl: string; child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL("answering-server.ts", import.meta.url)));
  const [port] = (await once(child, "message")) as [number];
  return { baseUrl: `http://127.0.0.1:${port}`, child };
}

/** What was measured: CPU time a call as a ratio of bare `fetch`, and bundle sizes in bytes after gzip. */
export interface ClientFigures {
  cpuRatios: Record<string, number>;
  sizes: Record<string, number>;
}

/** Measures CPU time a call, the contenders taking turns, and the sizes of bundles. */
export async function run(): Promise<ClientFigures> {
  const { baseUrl, child } = await startServer();
  const { createClient } = await builtClient();
  const calls = Object.entries(contenders(baseUrl, createClient({ ...credentials, baseUrl })));
  const times = new Map<string, number[]>(calls.map(([name]) => [name, []]));
  for (const [, call] of calls) await cpuOfCall(call);
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of calls) times.get(name)?.push(await cpuOfCall(call));
  }
  child.disconnect();
  const bare = times.get("bare fetch") ?? [];
  // Each round against its own neighbour: the machine's speed drifts.
  const ratios = [...times].map(([name, taken]) => [name, median(taken.map((time, at) => time / (bare[at] ?? time)))]);
  const cpuRatios = Object.fromEntries(ratios) as Record<string, number>;
  const sizes = await clientSizes();
  console.log(`CPU time a call at concurrency ${concurrency}, bare fetch = 1 (${median(bare).toFixed(0)} µs)`);
  console.table(cpuRatios);
  console.log("Bundles, minified and gzipped, in bytes");
  console.table(sizes);
  return { cpuRatios, sizes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
