import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../support/system.ts";

/** Inside the package, so that samples import it by its name. */
export const out = fileURLToPath(new URL("out/", import.meta.url));
const baseUrls = /https:\/\/production\.trackstarhq\.com|http:\/\/127\.0\.0\.1:4010/g;

export interface Runner {
  /** The address of the sandbox that takes the place of the API. */
  url: string;
  env?: Record<string, string>;
}

/** Runs a program to its end, and returns what it printed. It fails with what it printed if its exit code is not 0. */
async function execute(program: string, args: string[], { env }: Runner): Promise<string> {
  const credentials = { TRACKSTAR_API_KEY: "key", TRACKSTAR_ACCESS_TOKEN: "token" };
  const options = { cwd: out, env: { ...process.env, ...credentials, ...env } };
  const { stdout } = await run(program, args, options).catch((error: unknown) => {
    const { code, stdout: printed = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (code === "ENOENT") throw new Error(`There is no ${program}: install it, the samples are run with it.`);
    throw new Error(`${program} ended with ${String(code)}:\n${printed}${stderr}`);
  });
  return stdout;
}

export function runShell(source: string, runner: Runner): Promise<string> {
  return execute("bash", ["-euo", "pipefail", "-c", source.replaceAll(baseUrls, runner.url)], runner);
}

export function runPython(source: string, runner: Runner): Promise<string> {
  return execute("python3", ["-c", source.replaceAll(baseUrls, runner.url)], runner);
}

export function runTypeScript(file: string, runner: Runner): Promise<string> {
  return execute(process.execPath, ["--import", "tsx", file], runner);
}

/** Whether a sample makes its own sandbox. */
export function hasSandbox(source: string): boolean {
  return source.includes("createSandbox(");
}

/** Writes a TypeScript sample as a module whose client calls the sandbox, unless it has a sandbox of its own. */
export async function writeTypeScript(name: string, source: string, { url }: Runner): Promise<string> {
  const file = join(out, `${name.replaceAll(" ", "-")}.ts`);
  const called = hasSandbox(source)
    ? source
    : source.replaceAll(/create(?:Fetch)?Client\(\{/g, (call) => `${call} baseUrl: ${JSON.stringify(url)},`);
  await writeFile(file, called);
  return file;
}
