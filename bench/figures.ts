import { build } from "esbuild";
import type { BuildOptions } from "esbuild";
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
  /** For a target that is missed and explained in docs/decisions.md: what it may not get worse than. */
  guard?: number;
}

/** A measured time may miss its limit by this much before the run fails: machines that test are shared. */
const noise = 0.25;

/** Prints figures as a table, each beside its limit. Returns whether none is missed by more than noise, or its guard. */
export function report(title: string, figures: readonly Figure[]): boolean {
  console.log(`\n${title}`);
  for (const figure of figures) {
    const { name, value, unit, most, least } = figure;
    const limit = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : "";
    const verdict = isKept(figure, 0) ? "" : "  MISSED";
    console.log(`  ${name.padEnd(58)} ${format(value).padStart(9)} ${unit.padEnd(7)} ${limit}${verdict}`);
  }
  return figures.every(isHeld);
}

function isHeld(figure: Figure): boolean {
  const { guard, most, unit } = figure;
  if (guard === undefined) return isKept(figure, unit.startsWith("B") ? 0 : noise);
  return isKept({ ...figure, ...(most === undefined ? { least: guard } : { most: guard }) }, 0);
}

function isKept({ value, most = Infinity, least = -Infinity }: Figure, allowance: number): boolean {
  return value <= most * (1 + allowance) && value >= least * (1 - allowance);
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
  options: BuildOptions = {},
): Promise<{ minified: number; gzip: number }> {
  const output = Buffer.from(await bundled(code, options));
  return { minified: output.length, gzip: gzipSync(output, { level: 9 }).length };
}

/** A module's code as a bundler would ship it. */
export async function bundled(code: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    ...options,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
