import type { Report as JsonReport } from "../../src/cli/check/findings/finding-collector.ts";
import { run } from "../../src/cli/run.ts";

export type { JsonReport };

/** A command that runs in this process, with what it prints. */
export interface Running {
  lines: string[];
  complaints: string[];
  code: Promise<number>;
  stop: () => void;
  /** Resolves with the first line that fits. */
  line: (pattern: RegExp) => Promise<string>;
}

interface Surroundings {
  /** What the standard input brings, chunk by chunk. */
  input?: string | Uint8Array | readonly Uint8Array[];
  isTerminal?: boolean;
  isInputTerminal?: boolean;
  env?: Record<string, string>;
}

/** Runs a command line in this process. */
export function runCommand(args: string[], { input = "", env = {}, ...more }: Surroundings = {}): Running {
  const lines: string[] = [];
  const complaints: string[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const watchers: (() => void)[] = [];
  const print = (line: string) => {
    lines.push(line);
    for (const watch of watchers) watch();
  };
  async function* stdin() {
    const chunks = typeof input === "string" ? [Buffer.from(input)] : input instanceof Uint8Array ? [input] : input;
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  return {
    lines,
    complaints,
    code: run(args, { print, printError: (line) => complaints.push(line), input: stdin(), env, stop: signal, ...more }),
    stop: () => stop.abort(),
    line: (pattern) =>
      new Promise((resolve) => {
        const watch = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
        };
        watchers.push(watch);
        watch();
      }),
  };
}

/** Runs `check` in this process until it ends. */
export async function runCheck(args: string[], surroundings: Surroundings = {}) {
  const { code, lines, complaints } = runCommand(["check", ...args], surroundings);
  const exit = await code;
  return { code: exit, text: lines.join("\n"), complaints: complaints.join("\n") };
}

/** Each finding as its subject, its pointer if it has one, and its rule. */
export function briefly({ findings }: JsonReport): string[] {
  return findings.map(({ subject, pointer, rule }) => [subject, pointer, rule].filter(Boolean).join(" "));
}
