import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { anUpdateOrderRequest } from "trackstar-orders-contract/testing";
import { freePort } from "../test/support/system.ts";
import { median } from "./figures.ts";
import type { Figure } from "./figures.ts";
import { Connection } from "./sandbox-connection.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
const rounds = 5;
const roundMs = 1500;
const connections = 32;
const callsPerToken = 45;

/** How each of the two is started on a port. */
const commands = {
  sandbox: (port: number) => [`${root}dist/cli.js`, "sandbox", "--quiet", "--port", `${port}`],
  prism: (port: number) => [
    prism,
    "mock",
    "--errors",
    "-v",
    "silent",
    "-p",
    `${port}`,
    `${root}generated/openapi.json`,
  ],
};

type Name = keyof typeof commands;
type Measured = Record<Name, number[]>;

interface Running {
  child: ChildProcess;
  port: number;
  startMs: number;
}

/** The sandbox beside Prism's mock server: both check requests, both silent, both as their command starts them. */
export async function run(): Promise<Figure[]> {
  await promisify(execFile)("npm", ["run", "build"], { cwd: root });
  const starts: Measured = { sandbox: [], prism: [] };
  const rates: Measured = { sandbox: [], prism: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of ["sandbox", "prism"] as const) {
      const { child, startMs } = await start(name);
      starts[name].push(startMs);
      await stop(child);
    }
  const servers = { sandbox: await start("sandbox"), prism: await start("prism") };
  for (let round = -1; round < rounds; round++)
    for (const name of ["sandbox", "prism"] as const) {
      const rate = await requestsPerSecond(servers[name].port);
      if (round >= 0) rates[name].push(rate);
    }
  for (const { child } of Object.values(servers)) await stop(child);
  return figuresOf(starts, rates);
}

function figuresOf(starts: Measured, rates: Measured): Figure[] {
  const [started, prismStarted] = [median(starts.sandbox), median(starts.prism)];
  const [rate, prismRate] = [median(rates.sandbox), median(rates.prism)];
  return [
    { name: "sandbox: requests a second, of Prism's", value: rate / prismRate, unit: "ratio", least: 5, guard: 2 },
    { name: "sandbox: requests a second", value: Math.round(rate), unit: "1/s" },
    { name: "Prism: requests a second", value: Math.round(prismRate), unit: "1/s" },
    {
      name: "sandbox: start to first answer, of Prism's",
      value: started / prismStarted,
      unit: "ratio",
      most: 0.12,
      guard: 0.25,
    },
    { name: "sandbox: start to first answer", value: Math.round(started), unit: "ms" },
    { name: "Prism: start to first answer", value: Math.round(prismStarted), unit: "ms" },
  ];
}

const body = JSON.stringify(anUpdateOrderRequest());
let calls = 0;

/** A new token every few calls, as the sandbox limits each to 50 a second. */
const token = () => `token-${Math.floor(calls++ / callsPerToken)}`;

function updateRequest(): string {
  const headers = {
    Host: "127.0.0.1",
    "x-trackstar-api-key": "key",
    "x-trackstar-access-token": token(),
    "Content-Type": "application/json",
    "Content-Length": `${Buffer.byteLength(body)}`,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return ["PUT /wms/orders/order_id HTTP/1.1", ...lines, "", body].join("\r\n");
}

async function isAnswering(port: number): Promise<boolean> {
  try {
    const connection = await Connection.to(port);
    const status = await connection.send(updateRequest());
    connection.close();
    return status === 200;
  } catch {
    return false;
  }
}

async function start(name: Name): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, commands[name](port), { stdio: "ignore" });
  while (!(await isAnswering(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return { child, port, startMs: performance.now() - began };
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

async function requestsPerSecond(port: number): Promise<number> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.to(port)));
  const began = performance.now();
  let answered = 0;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() - began < roundMs) {
        const status = await connection.send(updateRequest());
        if (status !== 200) throw new Error(`A request was answered with ${status}.`);
        answered++;
      }
      connection.close();
    }),
  );
  return (answered * 1000) / (performance.now() - began);
}
