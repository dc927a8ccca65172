import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  /** `"ratio"`, `"s"`, `"B"`, `"B gzip"` … */
  unit: string;
  /** What it may be at most; `least` for what it must be at least. Neither: for comparison only. */
  most?: number;
  least?: number;
}

/** Prints figures as a table. Returns whether every limit is kept. */
export function report(title: string, figures: readonly Figure[]): boolean {
  console.log(`\n${title}`);
  for (const { name, value, unit, most, least } of figures) {
    const limit = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : "";
    const kept = isKept({
      name,
      value,
      unit,
      ...(most !== undefined && { most }),
      ...(least !== undefined && { least }),
    });
    console.log(
      `  ${name.padEnd(58)} ${format(value).padStart(9)} ${unit.padEnd(7)} ${limit}${kept ? "" : "  MISSED"}`,
    );
  }
  return figures.every(isKept);
}

function isKept({ value, most = Infinity, least = -Infinity }: Figure): boolean {
  return value <= most && value >= least;
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

/**
 * Median time of each function, in µs a call, measured in turns so that a machine that slows down slows all of them.
 */
export function timeInTurns<Name extends string>(
  functions: Record<Name, () => unknown>,
  rounds = 41,
  calls = 2000,
): Record<Name, number> {
  const entries = Object.entries(functions) as [Name, () => unknown][];
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -5; round < rounds; round++) {
    for (const [name, run] of entries) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) run();
      if (round >= 0) times[name].push(((performance.now() - start) * 1000) / calls);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times[name])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Size of a module's code as a bundler would ship it. */
export async function bundledSize(
  code: string,
  platform: "neutral" | "node" = "neutral",
): Promise<{ minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    conditions: ["trackstar-source"],
    write: false,
  });
  const output = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: output.length, gzip: gzipSync(output, { level: 9 }).length };
}
