import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { median } from "./figures.ts";
import type { Figure } from "./figures.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const megabytes = Number(process.env["CLI_BENCH_MB"] ?? 100);
const rounds = megabytes > 200 ? 1 : 3;

/** How NDJSON is read by whoever writes five lines for it. */
const bareLoop = `
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
let count = 0;
createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity }).on("line", (line) => {
  if (JSON.parse(line).event_type) count++;
});
process.on("exit", () => console.log(count));
`;

/** Tells the most memory that a process ever had, and its CPU time, when it ends. */
const tellCost = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("cost " + maxRSS + " " + (userCPUTime + systemCPUTime));
})`;

/** What `check` costs on a long input; `CLI_BENCH_MB=1000` makes it 1 GB. */
export async function run(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "trackstar-bench-"));
  const built = await mkdtemp(join(root, "node_modules", ".bench-"));
  try {
    const file = join(folder, "events.ndjson");
    await writeEvents(file);
    const loop = join(folder, "loop.mjs");
    await writeFile(loop, bareLoop);
    const command = await builtCommand(built);
    const costs: Record<"loop" | "check" | "coverage", Cost[]> = { loop: [], check: [], coverage: [] };
    for (let round = 0; round < rounds; round++) {
      costs.loop.push(await measure(loop, file));
      costs.check.push(await measure(command, "check", file));
      costs.coverage.push(await measure(command, "check", file, "--coverage"));
    }
    const of = (what: keyof typeof costs, unit: keyof Cost) => median(costs[what].map((cost) => cost[unit]));
    const ratio = (what: keyof typeof costs, unit: keyof Cost) => of("loop", unit) / of(what, unit);
    return [
      { name: `check of ${megabytes} MB of NDJSON`, value: of("check", "seconds"), unit: "s" },
      { name: "speed / readline and JSON.parse alone", value: ratio("check", "seconds"), unit: "ratio", least: 0.5 },
      { name: "the same with --coverage", value: ratio("coverage", "seconds"), unit: "ratio" },
      { name: "CPU of readline and JSON.parse alone / of check", value: ratio("check", "cpuSeconds"), unit: "ratio" },
      { name: "resident memory", value: of("check", "megabytes"), unit: "MB", most: 150 },
    ];
  } finally {
    await rm(folder, { recursive: true });
    await rm(built, { recursive: true });
  }
}

async function writeEvents(file: string): Promise<void> {
  const text = await readFile(new URL("../test/fixtures/s3-order-updated.json", import.meta.url), "utf8");
  const event = JSON.parse(text) as { data: { id: string } };
  const output = createWriteStream(file);
  for (let written = 0, count = 0; written < megabytes * 1e6; count++) {
    event.data.id = `order_${count}`;
    const line = `${JSON.stringify(event)}\n`;
    written += line.length;
    if (!output.write(line)) await once(output, "drain");
  }
  output.end();
  await once(output, "finish");
}

/** The command as it is shipped: plain JavaScript, below the root, where it finds its libraries and its package. */
async function builtCommand(folder: string): Promise<string> {
  const outfile = join(folder, "cli.mjs");
  await build({
    entryPoints: [join(root, "src/cli/index.ts")],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "es2022",
  });
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules", "trackstar-orders-contract"));
  return outfile;
}

interface Cost {
  seconds: number;
  cpuSeconds: number;
  /** The most that was resident. */
  megabytes: number;
}

async function measure(...args: string[]): Promise<Cost> {
  const start = performance.now();
  const preload = `data:text/javascript,${encodeURIComponent(tellCost)}`;
  const child = spawn(process.execPath, ["--import", preload, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const [code] = (await once(child, "close")) as [number];
  const seconds = (performance.now() - start) / 1000;
  const [, kilobytes, microseconds] = /cost (\d+) (\d+)$/.exec(said) ?? [];
  if (code !== 0 || kilobytes === undefined) throw new Error(`${args.join(" ")} ended with ${code}: ${said}`);
  return { seconds, cpuSeconds: Number(microseconds) / 1e6, megabytes: Number(kilobytes) / 1024 };
}
