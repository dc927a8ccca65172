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

/** Tells the most memory that a process ever had, when it ends. */
const tellMemory = 'process.on("exit", () => process.stderr.write(`maxRSS ${process.resourceUsage().maxRSS}`))';

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
    const [times, memory] = [{ loop: [] as number[], check: [] as number[], coverage: [] as number[] }, [] as number[]];
    for (let round = 0; round < rounds; round++) {
      times.loop.push((await measure(loop, file)).seconds);
      const checked = await measure(command, "check", file);
      times.check.push(checked.seconds);
      memory.push(checked.megabytes);
      times.coverage.push((await measure(command, "check", file, "--coverage")).seconds);
    }
    const loopTime = median(times.loop);
    return [
      { name: `check of ${megabytes} MB of NDJSON`, value: median(times.check), unit: "s" },
      {
        name: "speed / readline and JSON.parse alone",
        value: loopTime / median(times.check),
        unit: "ratio",
        least: 0.5,
      },
      { name: "the same with --coverage", value: loopTime / median(times.coverage), unit: "ratio" },
      { name: "resident memory", value: Math.max(...memory), unit: "MB", most: 150 },
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

async function measure(...args: string[]): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const preload = `data:text/javascript,${encodeURIComponent(tellMemory)}`;
  const child = spawn(process.execPath, ["--import", preload, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const [code] = (await once(child, "close")) as [number];
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = /maxRSS (\d+)$/.exec(said)?.[1];
  if (code !== 0 || kilobytes === undefined) throw new Error(`${args.join(" ")} ended with ${code}: ${said}`);
  return { seconds, megabytes: Number(kilobytes) / 1024 };
}
