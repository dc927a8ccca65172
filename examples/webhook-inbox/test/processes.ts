import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** Every process that a test started. */
const running = new Set<ChildProcess>();

/** A Redis server of its own that keeps nothing; its URL. */
export async function startRedis(): Promise<string> {
  const port = await freePort();
  const server = start("redis-server", [
    "--port",
    `${port}`,
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
  ]);
  await untilPrinted(server, /Ready to accept/);
  return `redis://127.0.0.1:${port}`;
}

/** The server of this example; where it takes deliveries. */
export async function startInbox(environment: Record<string, string>): Promise<{ url: string; process: ChildProcess }> {
  const inbox = start(process.execPath, ["--import", "tsx", path("../src/server.ts")], { ...environment, PORT: "0" });
  const [, port = ""] = await untilPrinted(inbox, /listening on port (\d+)/);
  return { url: `http://127.0.0.1:${port}/webhooks/trackstar`, process: inbox };
}

/** A worker whose handler is watched: see `watched-worker.ts`. */
export function startWatchedWorker(environment: Record<string, string>): ChildProcess {
  return start(process.execPath, ["--import", "tsx", path("watched-worker.ts")], environment);
}

export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(kill));
}

/** Ends a process as a crash would. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

function start(command: string, args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function untilPrinted(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let printed = "";
  return new Promise((found, refuse) => {
    child.once("error", refuse);
    child.once("exit", () => refuse(new Error(`It ended before it was ready: ${printed}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const match = pattern.exec(printed);
      if (match) found(match);
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
