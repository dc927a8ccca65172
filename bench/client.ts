import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import ky from "ky";
import openapiFetch from "openapi-fetch";
import { updateOrderRequest } from "../generated/examples.ts";
import { credentialHeaders } from "../generated/operations.ts";
import type { paths } from "../generated/paths.ts";
import { compact } from "../src/index.ts";
import type { Client } from "../src/index.ts";
import { builtClient } from "./built-client.ts";
import { clientSizes } from "./client-size.ts";
import { median } from "./figures.ts";
import type { Figure } from "./figures.ts";

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

async function startServer(): Promise<{ baseUrl: string; child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL("answering-server.ts", import.meta.url)));
  const [port] = (await once(child, "message")) as [number];
  return { baseUrl: `http://127.0.0.1:${port}`, child };
}

/** CPU time of a call against bare `fetch`, the contenders taking turns, and the sizes of bundles. */
export async function run(): Promise<Figure[]> {
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
  const ratioOf = (name: string) => median((times.get(name) ?? []).map((time, at) => time / (bare[at] ?? time)));
  return [
    {
      name: "CPU of a call of this client / bare fetch",
      value: ratioOf("this client"),
      unit: "ratio",
      most: 1.12,
      guard: 1.8,
    },
    { name: "the same for openapi-fetch alone", value: ratioOf("openapi-fetch"), unit: "ratio" },
    { name: "the same for ky", value: ratioOf("ky"), unit: "ratio" },
    ...(await clientSizes()),
  ];
}
