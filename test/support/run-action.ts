import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

interface Action {
  inputs: Record<string, { default?: string }>;
  runs: { steps: { run: string; env: Record<string, string> }[] };
}

interface Workflow {
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}

/** What a step of an action did. */
export interface Outcome {
  code: number;
  output: string;
}

const root = new URL("../../", import.meta.url);

/** The inputs that a team's workflow gives to the action. */
export async function inputsOf(workflow: URL): Promise<Record<string, string>> {
  const { jobs } = parse(await readFile(workflow, "utf8")) as Workflow;
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses === "./contract");
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));
}

/** Runs the steps of `action.yml` in a folder, as a runner does: `bash -eo pipefail`, expressions replaced. */
export async function runAction(folder: string, given: Readonly<Record<string, string>>): Promise<Outcome> {
  const { inputs, runs } = parse(await readFile(new URL("action.yml", root), "utf8")) as Action;
  const valueOf = (expression: string): string => {
    const [, context, name = ""] = /^\$\{\{ (\w+)\.([\w-]+) \}\}$/.exec(expression) ?? [];
    if (context === "github" && name === "action_path") return fileURLToPath(root);
    if (context !== "inputs" || !inputs[name]) throw new Error(`${expression} is not known here.`);
    return given[name] ?? inputs[name].default ?? "";
  };
  let output = "";
  for (const { run, env } of runs.steps) {
    const values = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, valueOf(value)]));
    const outcome = await bash(run, { cwd: folder, env: { ...process.env, ...values } });
    output += outcome.output;
    if (outcome.code !== 0) return { code: outcome.code, output };
  }
  return { code: 0, output };
}

function bash(script: string, options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], options, (error, out, complaints) => {
      resolve({ code: error ? Number(error.code) : 0, output: out + complaints });
    });
  });
}
