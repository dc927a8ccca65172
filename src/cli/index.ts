#!/usr/bin/env node
import { addAbortSignal } from "node:stream";
import { run } from "./run.ts";
import { exitCode } from "./terminal.ts";

const stop = new AbortController();
let isOutputLost = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());

// Whoever reads the output may stop: `… | head -1`. The sandbox serves on, and a check still has its exit code.
for (const output of [process.stdout, process.stderr])
  output.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE" || isOutputLost) return;
    isOutputLost = true;
    process.exitCode = exitCode.usage;
    stop.abort();
    console.error(`The output cannot be written (${code}).`);
  });

const code = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
  input: addAbortSignal(stop.signal, process.stdin),
  env: process.env,
  stop: stop.signal,
  isTerminal: process.stdout.isTTY,
  isInputTerminal: process.stdin.isTTY,
  ...(process.stderr.isTTY && { progress: (line) => process.stderr.write(`\r\u001b[2K${line}`) }),
});
// The output may also fail after this.
process.exitCode ??= code;
