import { join } from "node:path";
import type { Servers } from "../program/program.ts";
import { tools, type Project } from "./project.ts";
import { run } from "../../support/system.ts";

const platform = `${process.platform}-${process.arch}`;

/** What a run of the program showed. */
export interface Seen {
  /** Undefined where the version is not the runtime's promise. */
  readonly version?: string;
  readonly results: Readonly<Record<string, unknown>>;
}

/** A runtime that is one program file, and the arguments that come before the module. */
export interface Command {
  readonly file: string;
  readonly args?: readonly string[];
}

export const node = (major: number): Command => ({ file: join(tools, `node-${major}-${platform}/bin/node`) });

export const bun: Command = {
  file: join(tools, `@oven/bun-${platform.replace("arm64", "aarch64")}/bin/bun`),
  args: ["--no-install"],
};

export const deno: Command = {
  file: join(tools, `@deno/${platform}-glibc/deno`),
  args: ["run", "--no-prompt", "--no-lock", "--allow-net=127.0.0.1"],
};

/** Runs a module of the project to its end; what it printed. */
export async function runModule(command: Command, { folder }: Project, args: readonly string[]): Promise<string> {
  const env = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1", HOME: folder };
  const all = [...(command.args ?? []), ...args];
  const { stdout } = await run(command.file, all, { cwd: folder, env });
  return stdout;
}

export async function runProcess(command: Command, project: Project, servers: Servers): Promise<Seen> {
  return JSON.parse(await runModule(command, project, ["main.js", JSON.stringify(servers)])) as Seen;
}
