import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { basename, join } from "node:path";
import { packInto } from "../support/packed-package.ts";
import { readmeBlocks } from "../support/readme.ts";
import { root, run, temporaryFolder } from "../support/system.ts";

// `npm run test:newcomer`: README's first steps as printed, each in a folder that has nothing else, with a clock beside them.

/** Machines that test are shared: this much over its limit, a time is a failure. */
const tolerance = 3;
const limits = { "empty folder to a typed answer": 60, "clone to a first page": 45 };

const folder = await temporaryFolder("newcomer");
try {
  report("empty folder to a typed answer", await seconds(await firstAnswer()));
  report("clone to a first page", await seconds(await firstPage()));
} finally {
  await rm(folder, { recursive: true });
}

async function seconds(steps: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await steps();
  return (performance.now() - start) / 1000;
}

function report(what: keyof typeof limits, took: number): void {
  const limit = limits[what];
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors`;
  console.log(`${what}: ${took.toFixed(1)} s (limit ${limit} s${took > limit ? ", MISSED" : ""}; ${load})`);
  if (took > limit * tolerance) process.exitCode = 1;
}

async function shell(script: string, cwd: string): Promise<string> {
  const { stdout } = await run("bash", ["-euo", "pipefail", "-c", script], { cwd }).catch((error: unknown) => {
    const { stdout: printed, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${script}\n${printed}${stderr}`);
  });
  return stdout;
}

/** README's chapter on installing, from a tarball: the registry does not have the package yet. */
async function firstAnswer(): Promise<() => Promise<void>> {
  const blocks = await readmeBlocks();
  const [, sources] = blocks.filter(({ heading }) => heading === "Install");
  const [snippet, steps] = blocks.filter(({ heading }) => heading === "First call");
  const install = sources?.source.split("\n").find((line) => line.includes(".tgz"));
  if (!install || snippet?.lang !== "ts" || !steps) throw new Error("README's chapter on installing has other blocks.");
  const project = join(folder, "project");
  await mkdir(project);
  const tarball = await packInto(folder);
  await cp(tarball, join(project, basename(tarball)));
  return async () => {
    await shell(install, project);
    const file = join(project, "first.mts");
    await writeFile(file, `${snippet.source}\n`);
    const answer = await shell(steps.source, project);
    if (!/\bpicked\n$/.test(answer)) throw new Error(`The sandbox's answer is not in: ${answer}`);
    await appendFile(file, "data.status satisfies number;\n");
    const [, typeCheck = ""] = steps.source.split("\n");
    const isUntyped = await shell(typeCheck, project).then(
      () => true,
      () => false,
    );
    if (isUntyped) throw new Error("The answer has no type.");
  };
}

/** README's next chapter, in a clone of what was committed. */
async function firstPage(): Promise<() => Promise<void>> {
  const block = (await readmeBlocks()).find(({ heading }) => heading === "Try it");
  const [step = ""] = block?.source.split("\n") ?? [];
  if (!step.startsWith("npm ci && npm start")) throw new Error("README's next chapter begins otherwise.");
  const clone = join(folder, "clone");
  await run("git", ["clone", "--quiet", root, clone]);
  return async () => {
    // A group of its own, so that npm's children end with it.
    const child = spawn("bash", ["-c", step], { cwd: clone, env: { ...process.env, PORT: "0" }, detached: true });
    const ended = once(child, "exit");
    const url = await addressIn(child.stdout);
    const page = await fetch(url);
    if (!page.ok || !(await page.text()).includes("<h1")) throw new Error(`${url} is no page.`);
    process.kill(-(child.pid ?? 0), "SIGTERM");
    await ended;
  };
}

/** The address that a program prints once it listens. */
async function addressIn(output: AsyncIterable<Buffer>): Promise<string> {
  let text = "";
  for await (const part of output) {
    text += part.toString();
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`It never listened: ${text}`);
}
