import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { basename, join } from "node:path";
import { readmeBlocks } from "../support/readme.ts";
import { packInto, root, run, temporaryFolder } from "../support/system.ts";

// `npm run test:newcomer`: README's first steps as printed, each in a folder that has nothing else, with a clock beside them.

/** Machines that test are shared: this much over its limit, a time is a failure. */
const tolerance = 3;
const blocks = await readmeBlocks();
/** Serves README's receiver, and sends it a signed delivery and a changed one. */
const delivery = `
import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { anOrder, aShipment, orderUpdated, signDelivery } from "trackstar-orders-contract/testing";

const secret = "whsec_" + btoa("a secret for tests only");
process.env.WEBHOOK_SECRET = secret;
const { default: app } = await import("./webhook.mjs");
const server = createServer(async (request, response) => {
  const { method, headers } = request;
  const body = await buffer(request);
  const { status } = await app.fetch(new Request("http://localhost/", { method, headers, body }));
  response.writeHead(status).end();
}).listen(0, "127.0.0.1");
await once(server, "listening");
const url = "http://127.0.0.1:" + server.address().port;
const { headers, body } = await signDelivery(orderUpdated(anOrder(), anOrder({ shipments: [aShipment()] })), { secret });
const genuine = await fetch(url, { method: "POST", headers, body });
const changed = await fetch(url, { method: "POST", headers, body: body + " " });
console.log(genuine.status, changed.status);
server.close();
`;

const folder = await temporaryFolder("newcomer");
try {
  // The registry does not have the package yet.
  const tarball = await packInto(folder);
  await report("types only", 60, async () => {
    const project = await install(tarball, "Only the types", "types.mts");
    await typeCheck(project, 'read("id").then(({ data }) => data?.data.status satisfies number | undefined);');
  });
  await report("first call", 60, async () => {
    const project = await install(tarball, "First call", "first.mts");
    expectMatch(await shell(lineOf("First call", /^npx tsx .*$/m), project.cwd), /\bpicked\n$/);
    await typeCheck(project, "data.status satisfies number;");
  });
  await report("first webhook", 60, async () => {
    const project = await install(tarball, "Receive webhooks", "webhook.mts");
    await typeCheck(project, "receiver.receive satisfies number;");
    await writeFile(join(project.cwd, "deliver.mts"), delivery);
    expectMatch(await shell("npx tsx deliver.mts", project.cwd), /^track tracking_number\n200 400\n$/);
  });
  await report("first test", 60, async () => {
    const { cwd } = await install(tarball, "Test against it", "first.test.ts");
    expectMatch(await shell(lineOf("Test against it", /^npm install .*vitest.*$/m), cwd), /1 passed/);
  });
  await report("clone to a first page", 45, await firstPage());
} finally {
  await rm(folder, { recursive: true });
}

async function report(path: string, limit: number, steps: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await steps();
  const took = (performance.now() - start) / 1000;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors`;
  console.log(`${path}: ${took.toFixed(1)} s (limit ${limit} s${took > limit ? ", MISSED" : ""}; ${load})`);
  if (took > limit * tolerance) process.exitCode = 1;
}

async function shell(script: string, cwd: string): Promise<string> {
  const { stdout } = await run("bash", ["-euo", "pipefail", "-c", script], { cwd }).catch((error: unknown) => {
    const { stdout: printed, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${script}\n${printed}${stderr}`);
  });
  return stdout;
}

/** A line of a shell's block below a heading of README. */
function lineOf(heading: string, line: RegExp): string {
  for (const block of blocks) {
    const [found] = (block.heading === heading && block.lang === "sh" && line.exec(block.source)) || [];
    if (found !== undefined) return found;
  }
  throw new Error(`README has no line ${String(line)} below "${heading}".`);
}

interface Project {
  readonly cwd: string;
  readonly file: string;
}

/** An empty folder, the package and README's tools in it, and the code below a heading in a file. */
async function install(tarball: string, heading: string, file: string): Promise<Project> {
  const cwd = join(folder, file);
  const code = blocks.find((block) => block.heading === heading && block.lang === "ts");
  if (!code) throw new Error(`README has no code below "${heading}".`);
  await mkdir(cwd);
  await cp(tarball, join(cwd, basename(tarball)));
  await shell(lineOf("Install", /^npm install .*\.tgz$/m), cwd);
  await writeFile(join(cwd, file), `${code.source}\n`);
  if (file.endsWith(".mts")) await shell(lineOf("First call", /^npm install .*$/m), cwd);
  return { cwd, file };
}

/** Checks the code with README's line; and again with a wrong use, which must not compile: nothing is `any`. */
async function typeCheck({ cwd, file }: Project, wrong: string): Promise<void> {
  const line = lineOf("First call", /^npx tsc .*$/m).replace("first.mts", file);
  await shell(line, cwd);
  await appendFile(join(cwd, file), `${wrong}\n`);
  const isUntyped = await shell(line, cwd).then(
    () => true,
    () => false,
  );
  if (isUntyped) throw new Error(`This compiles: ${wrong}`);
}

function expectMatch(printed: string, expected: RegExp): void {
  if (!expected.test(printed)) throw new Error(`${String(expected)} is not in: ${printed}`);
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
