#!/usr/bin/env node
import { run } from "./run.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

// Whoever reads the output may stop: `… | head -1`. The sandbox serves on, and a check still has its exit code.
for (const output of [process.stdout, process.stderr])
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  input: process.stdin,
  env: process.env,
  stop: stop.signal,
  isTerminal: process.stdout.isTTY,
  isInputTerminal: process.stdin.isTTY,
  ...(process.stderr.isTTY && { progress: (line) => process.stderr.write(`\r\u001b[2K${line}`) }),
});
