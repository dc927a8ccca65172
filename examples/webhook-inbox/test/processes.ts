import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { required } from "../src/environment.ts";

/** Every process that a test started. */
const running = new Set<ChildProcess>();
let databases = 0;

/** A database of its own on the server at `DATABASE_URL`; its address. */
export async function createDatabase(): Promise<string> {
  const address = new URL(required("DATABASE_URL"));
  const name = `inbox_${process.pid}_${databases++}`;
  const server = new Pool({ connectionString: address.href });
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  address.pathname = name;
  return address.href;
}

export interface InboxServer {
  /** Where it takes deliveries. */
  readonly url: string;
  readonly process: ChildProcess;
  readonly printed: () => string;
}

/** The server of this example. */
export async function startInbox(environment: Record<string, string>): Promise<InboxServer> {
  const inbox = startProcess("../src/server.ts", { ...environment, PORT: "0" });
  let printed = "";
  const port = await new Promise<string>((found, refuse) => {
    inbox.once("exit", () => refuse(new Error(`It ended before it was ready: ${printed}`)));
    inbox.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const [, match] = /listening on port (\d+)/.exec(printed) ?? [];
      if (match) found(match);
    });
  });
  return { url: `http://127.0.0.1:${port}/webhooks/trackstar`, process: inbox, printed: () => printed };
}

/** A process of this example, or of its tests. */
export function startProcess(file: string, environment: Record<string, string>, ...args: string[]): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
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
