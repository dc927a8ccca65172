import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { stripVTControlCharacters } from "node:util";
import { chromiumPath } from "./browser/open-docs.ts";
import { findPostgres } from "./support/postgres-server.ts";
import { packInto, temporaryFolder } from "./support/system.ts";

// `npm run test:all`: every suite that this machine has the programs for, two at a time. `-- --complete` fails where one is missing.
// A suite that fails is run once more, by itself: if it passes then, it is named as unsteady, and the run passes.

interface Suite {
  /** Its npm script. */
  readonly script: string;
  /** Programs without which it cannot run. */
  readonly needs?: readonly Program[];
  /** Programs without which it leaves a part out. */
  readonly uses?: readonly Program[];
  /** Whether it measures time, and so runs after all others, by itself. */
  readonly alone?: boolean;
}

type Program = "Chromium" | "Postgres" | "redis-server" | "python3" | "curl" | "openssl" | "javac" | "httpx";

/** The longest first, so that the last ones fill the gaps. */
const suites: readonly Suite[] = [
  { script: "test:matrix", uses: ["Chromium"] },
  { script: "test:contract" },
  { script: "test:examples", uses: ["Chromium", "Postgres"] },
  { script: "test:inbox", needs: ["Postgres"], alone: true },
  { script: "test:conformance", uses: ["curl", "httpx", "javac", "python3"] },
  { script: "test" },
  { script: "test:package" },
  { script: "test:tools" },
  { script: "release:dry-run" },
  { script: "test:frameworks" },
  { script: "test:next" },
  { script: "test:stores", needs: ["redis-server", "Postgres"] },
  { script: "test:browser", needs: ["Chromium"] },
  { script: "test:samples", needs: ["python3", "curl", "openssl"] },
  { script: "test:newcomer", alone: true },
];

/** After this a suite is ended, and has failed: the longest takes 8 minutes. */
const limitMinutes = 20;

const isComplete = process.argv.includes("--complete");
const started = performance.now();
const folder = await temporaryFolder("packed");
const failed: string[] = [];
/** Suites that failed, and passed when they ran again by themselves. */
const unsteady: string[] = [];
/** The end of what each failed run of a suite printed. */
const lastLines: string[] = [];
const running = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    for (const suite of running) end(suite);
    process.exit(1);
  });

try {
  const env = { ...process.env, PACKED_PACKAGE: await packInto(folder) };
  console.log(`== pack: ${secondsSince(started)} s`);
  const waiting = suites.filter(({ alone }) => !alone);
  const again: Suite[] = [];
  const lane = async (): Promise<void> => {
    for (let suite = waiting.shift(); suite; suite = waiting.shift())
      if (!(await passes(suite, env))) again.push(suite);
  };
  await Promise.all([lane(), lane()]);
  for (const suite of suites.filter(({ alone }) => alone)) if (!(await passes(suite, env))) again.push(suite);
  for (const suite of again) ((await passes(suite, env)) ? unsteady : failed).push(suite.script);
} finally {
  await rm(folder, { recursive: true });
}

for (const { script, needs = [], uses = [] } of suites) {
  for (const program of needs.filter(isMissing)) note(script, `left out, as ${program} is not installed`);
  for (const program of uses.filter(isMissing)) note(script, `ran without the parts that need ${program}`);
}
for (const lines of lastLines) console.log(lines);
if (unsteady.length > 0) console.log(`\nFailed, and passed by themselves: ${unsteady.join(", ")}`);
console.log(
  `\nAll suites: ${secondsSince(started)} s. ${failed.length > 0 ? `Failed: ${failed.join(", ")}` : "All passed."}`,
);
if (failed.length > 0) process.exitCode = 1;

/** Runs a suite; one that this machine lacks the programs for is left out. */
async function passes({ script, needs = [] }: Suite, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (needs.some(isMissing)) return true;
  const start = performance.now();
  console.log(`== ${script}: begins`);
  // A process group of its own, so that it ends with all that it started.
  const suite = spawn("npm", ["run", script], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  running.add(suite);
  const output: Buffer[] = [];
  for (const stream of [suite.stdout, suite.stderr]) stream.on("data", (chunk: Buffer) => output.push(chunk));
  const limit = setTimeout(() => {
    output.push(Buffer.from(`\nIt was ended after ${limitMinutes} minutes. Its processes:\n${processesOf(suite)}`));
    end(suite);
  }, limitMinutes * 60_000);
  const code = await new Promise<number | null>((resolve) => suite.once("close", resolve));
  clearTimeout(limit);
  running.delete(suite);
  const printed = Buffer.concat(output).toString();
  // In one piece, as the other lane prints too.
  console.log(`\n== ${script}: ${secondsSince(start)} s${code === 0 ? "" : ", FAILED"}\n${printed}`);
  if (code === 0) return true;
  const last = stripVTControlCharacters(printed).trimEnd().split("\n").slice(-30).join("\n");
  lastLines.push(`\n== ${script} failed, and printed at its end:\n${last}`);
  return false;
}

/** Ends a suite and its processes; one that has ended is no error. */
function end({ pid }: ChildProcess): void {
  spawnSync("kill", ["-KILL", "--", `-${pid}`]);
}

function processesOf({ pid }: ChildProcess): string {
  return spawnSync("ps", ["-o", "pid,etime,args", "--no-headers", "-g", `${pid}`], { encoding: "utf8" }).stdout;
}

function note(script: string, remark: string): void {
  console.log(`${script}: ${remark}`);
  if (isComplete) failed.push(script);
}

function isMissing(program: Program): boolean {
  if (program === "Chromium") return !existsSync(chromiumPath);
  // Debian's is not that of the path where another Python comes first.
  if (program === "httpx")
    return !["python3", "/usr/bin/python3"].some((python) => spawnSync(python, ["-c", "import httpx"]).status === 0);
  if (program === "Postgres") return findPostgres() === undefined;
  return spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0;
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 1000);
}
