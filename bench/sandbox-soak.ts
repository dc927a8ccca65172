import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { aShipOrderRequest, anUpdateOrderRequest } from "trackstar-orders-contract/testing";
import { keepBusy, send } from "./sandbox-load.ts";

const seconds = Number(process.env["SOAK_SECONDS"] ?? 30);
const connections = 200;
const hostileConnections = 20;
/** What the sandbox's process may use of the heap: it would crash if it kept what it is sent. */
const heapMegabytes = 192;

const counts = { wellFormed: 0, answered: 0, serverErrors: 0, hostile: 0 };
const agent = new Agent({ keepAlive: true, maxSockets: connections });

const orders = "/wms/orders/order_id";
const wellFormed = [
  { method: "PUT", path: orders, body: JSON.stringify(anUpdateOrderRequest()) },
  { method: "PUT", path: orders, body: JSON.stringify({ trackstar_tags: Array(2000).fill("a tag that is kept") }) },
  { method: "POST", path: `${orders}/shipments`, body: JSON.stringify(aShipOrderRequest()) },
  { method: "PUT", path: `${orders}/cancel`, body: "" },
  { method: "PUT", path: orders, body: "{" },
  { method: "PUT", path: orders, body: '{"a":'.repeat(100_000) },
  { method: "PUT", path: orders, body: Buffer.from([0x7b, 0xff, 0x7d]) },
  { method: "PUT", path: "/wms/orders/nobody", body: "{}" },
  { method: "GET", path: "/nowhere", body: "" },
];
const large = Buffer.alloc(5_000_000, 32);

async function callWell(base: string, call: number): Promise<void> {
  const isLarge = call % 199 === 0;
  const { method, path, body } = wellFormed[call % wellFormed.length]!;
  const headers = call % 3 === 0 ? { "idempotency-key": `key-${call}` } : {};
  counts.wellFormed++;
  const sent = isLarge ? { method: "PUT", body: large } : { method, body };
  const { status } = await send({ url: base + path, headers, agent, ...sent });
  counts.answered++;
  if (status >= 500) counts.serverErrors++;
}

const malformed = [
  "\u0016\u0003\u0001\r\n\r\n",
  "PUT\r\n\r\n",
  `GET / HTTP/1.1\r\nx: ${"x".repeat(100_000)}\r\n\r\n`,
  "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
  "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  // Begins, and never goes on: the server has to end it.
  `PUT ${orders} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`,
  "PUT /wms/ord",
];

async function callBadly(port: number, call: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.resume();
  socket.write(malformed[call % malformed.length]!);
  counts.hostile++;
  const closed = once(socket, "close");
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1000))]);
  socket.destroy();
}

async function memoryOf(child: ChildProcess): Promise<number> {
  const told = once(child, "message");
  child.send("memory");
  const [megabytes] = (await told) as [number];
  return megabytes;
}

async function soak(): Promise<boolean> {
  const file = fileURLToPath(new URL("sandbox-soak-server.ts", import.meta.url));
  const execArgv = ["--import", "tsx", `--max-old-space-size=${heapMegabytes}`];
  const child = fork(file, { execArgv });
  const [port] = (await once(child, "message")) as [number];
  const base = `http://127.0.0.1:${port}`;
  const memory: number[] = [];
  const samples = setInterval(() => void memoryOf(child).then((megabytes) => memory.push(megabytes)), 1000);
  let calls = 0;
  await Promise.all([
    keepBusy(connections, seconds * 1000, () => callWell(base, calls++)),
    keepBusy(hostileConnections, seconds * 1000, () => callBadly(port, calls++)),
  ]);
  clearInterval(samples);
  const exit = child.exitCode;
  child.kill();
  const peaks = [memory.slice(0, memory.length / 2), memory.slice(memory.length / 2)].map((half) => Math.max(...half));
  console.log(counts, `memory peaks by half: ${peaks.map(Math.round).join(" and ")} MB`);
  return exit === null && counts.answered === counts.wellFormed && counts.serverErrors === 0;
}

const survived = await soak();
console.log(survived ? "It survived." : "It did not survive.");
process.exitCode = survived ? 0 : 1;
agent.destroy();
