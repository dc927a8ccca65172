import { existsSync } from "node:fs";
import { chromiumPath } from "../browser/open-docs.ts";
import type { Servers } from "./program/program.ts";
import { runChromium } from "./run/chromium.ts";
import type { Compilation } from "./run/compile.ts";
import { bun, deno, node, runProcess } from "./run/process.ts";
import type { Command, Seen } from "./run/process.ts";
import type { Project } from "./run/project.ts";
import { runWorkerd } from "./run/workerd.ts";

/** One row: a runtime, how the program runs in it, and what is otherwise there than in Node. */
export interface Runtime {
  /** The major version follows, where the runtime tells it. */
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
  ...[20, 22, 24, 26].map((major) => ({ name: "Node", ...asProcess(node(major)), ...server })),
  { name: "Bun", ...asProcess(bun), ...server },
  { name: "Deno", ...asProcess(deno), ...server, resends: true },
  { name: "workerd, eval blocked", run: runWorkerd, ...confined, resends: false },
  ...(leftOut.length > 0 ? [] : [chromium]),
];

/** Each as it is called in `package.json`. */
export const compilers = ["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"] as const;

const withDom = { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] };
const withNode = { lib: ["ES2022"], types: ["node"] };
const nodenext = { module: "NodeNext", moduleResolution: "NodeNext" };
const bundler = { module: "ESNext", moduleResolution: "Bundler" };
const files = ["entries.ts", "program.ts"];

/** The columns for compilers. TypeScript knows `require` of ES modules since 5.8; before, CommonJS has `import()`. */
export const compilations: Readonly<Record<string, (compiler: string) => Compilation>> = {
  "`nodenext`, DOM": () => ({ files, options: { ...nodenext, ...withDom } }),
  "`bundler`, DOM": () => ({ files, options: { ...bundler, ...withDom } }),
  "`nodenext`, no DOM but `@types/node`": () => ({ files, options: { ...nodenext, ...withNode } }),
  "`bundler`, no DOM but `@types/node`": () => ({ files, options: { ...bundler, ...withNode } }),
  CommonJS: (compiler) => ({ files: [commonJsOf(compiler)], options: { ...nodenext, ...withNode } }),
  "Vitest and Jest in one program": () => ({
    files: ["frameworks.ts"],
    options: { ...nodenext, lib: withDom.lib, types: ["node", "jest"] },
  }),
};

export const knowsRequire = (compiler: string): boolean => compiler !== "typescript-5.4";
const commonJsOf = (compiler: string) => (knowsRequire(compiler) ? "require.cts" : "import.cts");
