import { runProgram, type Servers } from "./program.js";

/** The program as a process: its servers are the first argument, as JSON, and it prints its results. */
const results = await runProgram(JSON.parse(process.argv[2] ?? "{}") as Servers);
const { node, bun, deno } = process.versions as Readonly<Record<string, string | undefined>>;
console.log(JSON.stringify({ version: bun ?? deno ?? node, results }));
