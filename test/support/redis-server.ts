import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { freePort, temporaryFolder } from "./system.ts";

export interface RedisServer {
  port: number;
  stop: () => Promise<void>;
}

/** A Redis server of its own on a free loopback port, that keeps nothing. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await temporaryFolder("redis");
  const port = await freePort();
  const options = { port, bind: "127.0.0.1", save: "", appendonly: "no", dir: folder };
  const server = spawn(
    "redis-server",
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
  );
  const ended = once(server, "exit");
  await new Promise<void>((ready, refuse) => {
    server.once("error", refuse);
    server.once("exit", () => refuse(new Error("redis-server ended before it was ready.")));
    server.stdout.on("data", (chunk: Buffer) => chunk.includes("Ready to accept") && ready());
  });
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { port, stop };
}
