import { run } from "../../src/cli/run.ts";

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
  input?: string;
  env?: Record<string, string>;
}

/** Runs a command line in this process. */
export function runCommand(args: string[], { input = "", env = {} }: Surroundings = {}): Running {
  const lines: string[] = [];
  const complaints: string[] = [];
  const stop = new AbortController();
  const watchers: (() => void)[] = [];
  const print = (line: string) => {
    lines.push(line);
    for (const watch of watchers) watch();
  };
  async function* stdin() {
    yield await Promise.resolve(Buffer.from(input));
  }
  return {
    lines,
    complaints,
    code: run(args, { print, complain: (line) => complaints.push(line), input: stdin(), env, stop: stop.signal }),
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
