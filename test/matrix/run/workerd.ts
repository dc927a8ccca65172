import { spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Servers } from "../program/program.ts";
import type { Seen } from "./process.ts";
import { tools, type Project } from "./project.ts";

const name = "trackstar-orders-contract";

/**
 * Runs the program as a worker that reaches loopback alone.
 *
 * The compatibility date is one before workers got modules of Node's, and `eval` while their modules load: the strictest.
 */
export async function runWorkerd({ folder, modules }: Project, servers: Servers): Promise<Seen> {
  await writeFile(join(folder, "worker.capnp"), await configuration(folder, modules));
  const binary = createRequire(`${tools}workerd/`).resolve(
    `@cloudflare/workerd-linux-${process.arch === "x64" ? "64" : process.arch}/bin/workerd`,
  );
  const child = spawn(binary, ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "pipe", "pipe"],
  });
  const complaints = text(child.stdio[2] as Readable);
  try {
    const lines = createInterface(child.stdio[3] as Readable)[Symbol.asyncIterator]();
    const { value: line, done } = await lines.next();
    if (done) throw new Error(`workerd did not start:\n${await complaints}`);
    const { port } = JSON.parse(line) as { port: number };
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(servers) });
    return { results: (await response.json()) as Seen["results"] };
  } finally {
    child.kill();
  }
}

/** Every module under the name by which it is imported: workerd has no `node_modules`. */
async function configuration(folder: string, modules: Project["modules"]): Promise<string> {
  const own = ["worker.js", "program.js"].map((file) => embed(file, file));
  const dist = join("node_modules", name, "dist");
  const files = (await readdir(join(folder, dist), { recursive: true }))
    .filter((file) => file.endsWith(".js") && file !== "cli.js")
    .map((file) => embed(`${name}/dist/${file}`, join(dist, file)));
  const entries = [...modules].map(([specifier, file]) => {
    const target = `${name}/dist/${relative(join(folder, dist), file)}`;
    const path = relative(dirname(specifier), target);
    return `(name = "${specifier}", esModule = "export * from \\"${path.startsWith(".") ? path : `./${path}`}\\";")`;
  });
  // A bare name is looked for beside the module that imports it.
  const dependency = embed(`${name}/dist/openapi-fetch`, join("node_modules", "openapi-fetch", "dist", "index.mjs"));
  return `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "program", worker = .worker), (name = "loopback", network = (allow = ["local"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")]
);
const worker :Workerd.Worker = (
  compatibilityDate = "2025-05-01",
  globalOutbound = "loopback",
  modules = [${[...own, ...entries, ...files, dependency].join(",\n")}]
);`;
}

function embed(specifier: string, file: string): string {
  return `(name = "${specifier}", esModule = embed "${file}")`;
}
