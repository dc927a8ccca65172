import { timeLimit, timeoutError } from "../../core/abortable.ts";
import { readArguments } from "../read-arguments.ts";
import { UsageError, type Terminal } from "../terminal.ts";
import { judge } from "./judge.ts";
import { chosenScenarios, listScenarios, prepareReport, reportOptions, type ScenarioResult } from "./report.ts";
import { runCommand } from "./run-command.ts";
import { callScenarios, tasks, type CallScenario, type Task } from "./scenarios.ts";
import { Stage, credentials, orderId } from "./stage.ts";

const wholeMs = 170_000;
const [allTasks, lanes] = [["updateOrder", "cancelOrder", "shipOrder"] satisfies Task[], 4];

/** A command to try, and what surrounds it. */
interface Trial {
  readonly command: readonly string[];
  readonly env: Terminal["env"];
  readonly stop: AbortSignal;
}

/** A scenario of one task. */
interface Job {
  readonly scenario: CallScenario;
  readonly task: Task;
}

/** How a job ended. */
interface JobResult extends Job, Omit<ScenarioResult, "name" | "title"> {
  readonly output: readonly string[];
  readonly hasSent: boolean;
}

/** `conformance`: runs a command for each scenario and task, and judges it by what the sandbox saw. */
export async function conformance(args: string[], terminal: Terminal): Promise<number> {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const { values } = readArguments({ args: args.slice(0, end), options: reportOptions });
  if (values.list) return listScenarios(callScenarios, terminal);
  const scenarios = chosenScenarios(callScenarios, values.scenario);
  const report = prepareReport(values.format, terminal);
  const command = args.slice(end + 1);
  if (command.length === 0)
    throw new UsageError("conformance needs a command after --, such as: -- python3 adapter.py");
  const limit = timeLimit(wholeMs, () => timeoutError(wholeMs), terminal.stop);
  try {
    const results = await runAll(scenarios, { command, env: terminal.env, stop: limit.signal });
    if (terminal.stop.aborted) throw new UsageError("The run was stopped.");
    return await report(results);
  } finally {
    limit.clear();
  }
}

/** Runs the first scenario before the others: what sends nothing there, cannot be tried. */
async function runAll(scenarios: readonly CallScenario[], trial: Trial): Promise<ScenarioResult[]> {
  const [first = [], ...others] = scenarios.map((scenario) =>
    (scenario.tasks ?? allTasks).map((task): Job => ({ scenario, task })),
  );
  const begun = await Promise.all(first.map((job) => runJob(job, trial)));
  const [failed] = begun;
  if (failed && !begun.some(({ hasSent }) => hasSent))
    throw new UsageError(["The command sent nothing to TRACKSTAR_BASE_URL.", ...failed.output].join(" "));
  const silent = new Set(begun.filter(({ hasSent }) => !hasSent).map(({ task }) => task));
  const left = others.flat().filter(({ task }) => !silent.has(task));
  const results = [...begun, ...(await runJobs(left, trial))];
  return scenarios.map((scenario) =>
    combine(
      scenario,
      results.filter((result) => result.scenario === scenario),
    ),
  );
}

async function runJobs(jobs: readonly Job[], trial: Trial): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const waiting = jobs.entries();
  const lane = async (): Promise<void> => {
    for (const [at, job] of waiting) results[at] = await runJob(job, trial);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function runJob(job: Job, { command, env, stop }: Trial): Promise<JobResult> {
  const started = performance.now();
  const { scenario, task } = job;
  const untried = [`${task} was not tried: all scenarios together took longer than ${wholeMs / 1000} s`];
  if (stop.aborted) return { ...job, findings: untried, output: [], hasSent: true, durationMs: 0 };
  const key = `${scenario.name}-${task}`;
  const stage = new Stage(scenario, task);
  const runOnce = async () => {
    const { url, attempts } = await stage.open();
    const variables = variablesFor(task, key, url);
    return { ...(await runCommand(command, { env: { ...env, ...variables }, stop })), attempts };
  };
  try {
    const runs = scenario.twice === "at-once" ? await Promise.all([runOnce(), runOnce()]) : [await runOnce()];
    if (scenario.twice === "in-turn") runs.push(await runOnce());
    await stage.close();
    const findings = judge({ scenario, task, key, runs, writes: stage.writes });
    const output = findings.length > 0 ? runs.flatMap((run) => run.output) : [];
    const hasSent = runs.some(({ attempts }) => attempts.length > 0);
    return { ...job, findings, output, hasSent, durationMs: performance.now() - started };
  } finally {
    await stage.close();
  }
}

function variablesFor(task: Task, key: string, url: string): Record<string, string | undefined> {
  const body = tasks[task];
  return {
    TRACKSTAR_BASE_URL: url,
    TRACKSTAR_API_KEY: credentials.apiKey,
    TRACKSTAR_ACCESS_TOKEN: credentials.accessToken,
    TRACKSTAR_OPERATION: task,
    TRACKSTAR_ORDER_ID: orderId,
    TRACKSTAR_BODY: body && JSON.stringify(body),
    TRACKSTAR_IDEMPOTENCY_KEY: key,
    // A proxy of the company would not find this machine.
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
  };
}

function combine({ name, title }: CallScenario, results: readonly JobResult[]): ScenarioResult {
  return {
    name,
    title,
    findings: results.flatMap(({ findings }) => findings),
    output: results.find(({ output }) => output.length > 0)?.output ?? [],
    durationMs: results.reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
}
