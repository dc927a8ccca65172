import { existsSync } from "node:fs";
import { chromiumPath } from "../browser/open-docs.ts";
import type { Servers } from "./program/program.ts";
import { runChromium } from "./run/chromium.ts";
import type { Compilation } from "./run/compile.ts";
import { bun, deno, node, runProcess, type Command, type Seen } from "./run/process.ts";
import type { Project } from "./run/project.ts";
import { runWorkerd } from "./run/workerd.ts";

/** One row: a runtime, how the program runs in it, and what is otherwise there than in Node. */
export interface Runtime {
  /** With the major version, where that says what a user has. */
  readonly name: string;
  /** Where CommonJS runs, too. */
  readonly command?: Command;
  readonly run: (project: Project, servers: Servers) => Promise<Seen>;
  readonly makesCode: boolean;
  readonly listens: boolean;
  /** Whether its error for a refused connection tells that nothing was sent. */
  readonly tellsRefused: boolean;
  /** Whether it sends a request again by itself when a connection that it kept is lost, also a POST. */
  readonly resends: boolean;
}

const server = { makesCode: true, listens: true, tellsRefused: true, resends: false };
const confined = { makesCode: false, listens: false, tellsRefused: false };
const asProcess = (command: Command) => ({
  command,
  run: (project: Project, servers: Servers) => runProcess(command, project, servers),
});

/** What may be missing on a machine: all else is installed from `package.json`. */
const chromium: Runtime = { name: "Chromium, strict CSP", run: runChromium, ...confined, resends: true };
export const leftOut = existsSync(chromiumPath) ? [] : [chromium];

export const runtimes: readonly Runtime[] = [
  { name: "Node 20", ...asProcess(node(20)), ...server },
  { name: "Node 22", ...asProcess(node(22)), ...server },
  { name: "Node 24", ...asProcess(node(24)), ...server },
  { name: "Node 26", ...asProcess(node(26)), ...server },
  { name: "Bun 1", ...asProcess(bun), ...server },
  { name: "Deno 2", ...asProcess(deno), ...server, resends: true },
  { name: "workerd, eval blocked", run: runWorkerd, ...confined, resends: false },
  ...(leftOut.length > 0 ? [] : [chromium]),
];

/** Each as it is called in `package.json`. */
export const compilers = ["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"] as const;

const dom = { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] };
const nodenext = { module: "NodeNext", moduleResolution: "NodeNext" };
const bundler = { module: "ESNext", moduleResolution: "Bundler" };
const files = ["entries.ts", "program.ts"];

/** The columns for compilers. */
export const compilations: Readonly<Record<string, (compiler: string) => Compilation>> = {
  "`nodenext`": () => ({ files, options: { ...nodenext, ...dom } }),
  "`bundler`": () => ({ files, options: { ...bundler, ...dom } }),
  "`@types/node`, no DOM": () => ({ files, options: { ...nodenext, lib: ["ES2022"], types: ["node"] } }),
  CommonJS: (compiler) => ({ files: [`${wayOf(compiler)}.cts`], options: { ...nodenext, ...dom } }),
  "Vitest and Jest": () => ({ files: ["frameworks.ts"], options: { ...nodenext, ...dom, types: ["node", "jest"] } }),
};

/** How CommonJS gets at ES modules: TypeScript knows that Node can require them since 5.8. */
export const wayOf = (compiler: string): "import" | "require" => (compiler === "typescript-5.4" ? "import" : "require");
