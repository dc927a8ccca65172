import { timeLimit, timeoutError } from "../../core/abortable.ts";
import { UsageError, readArguments, type Terminal } from "../terminal.ts";
import { judge } from "./judge.ts";
import { chosenScenarios, listScenarios, prepareReport, reportOptions, type ScenarioResult } from "./report.ts";
import { runCommand } from "./run-command.ts";
import { callScenarios, taskNames, tasks, type CallScenario, type Task } from "./scenarios.ts";
import { Stage, credentials, orderId } from "./stage.ts";

const [lanes, wholeMs] = [4, 170_000];

/** A command to try. */
interface Trial extends Pick<Terminal, "env" | "stop" | "progress"> {
  readonly command: readonly string[];
}

/** A scenario of one task. */
interface Job {
  readonly scenario: CallScenario;
  readonly task: Task;
}

interface JobResult extends Omit<ScenarioResult, "name" | "title"> {
  readonly job: Job;
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
  if (!command[0]) throw new UsageError("conformance needs a command after --: -- python3 adapter.py");
  const limit = timeLimit(wholeMs, () => timeoutError(wholeMs), terminal.stop);
  try {
    const results = await runAll(scenarios, { ...terminal, command, stop: limit.signal });
    if (terminal.stop.aborted) throw new UsageError("The run was stopped.");
    return await report(results);
  } finally {
    limit.clear();
  }
}

/** Runs the first scenario before the others, and those without the tasks for which the command sends nothing. */
async function runAll([first, ...others]: readonly CallScenario[], trial: Trial): Promise<ScenarioResult[]> {
  if (!first) return [];
  const begun = await runJobs(
    taskNames.map((task) => ({ scenario: first, task })),
    trial,
  );
  const known = begun.filter(({ hasSent }) => hasSent).map(({ job }) => job.task);
  if (known.length === 0)
    throw new UsageError(["The command sent nothing to TRACKSTAR_BASE_URL.", ...(begun[0]?.output ?? [])].join(" "));
  const left = others.flatMap((scenario) => known.map((task) => ({ scenario, task })));
  const results = [...begun, ...(await runJobs(left, trial))];
  return [first, ...others].map((scenario) => combine(scenario, results));
}

async function runJobs(jobs: readonly Job[], trial: Trial): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const waiting = jobs.entries();
  const lane = async (): Promise<void> => {
    for (const [at, job] of waiting) {
      trial.progress?.(`${at} of ${jobs.length}: ${job.scenario.name}, ${job.task}`);
      results[at] = await runJob(job, trial);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  trial.progress?.("");
  return results;
}

async function runJob(job: Job, { command, env, stop }: Trial): Promise<JobResult> {
  const { scenario, task } = job;
  const untried = [`${task} was not tried: all scenarios together took longer than ${wholeMs / 1000} s`];
  if (stop.aborted) return { job, findings: untried, hasSent: true, durationMs: 0 };
  const started = performance.now();
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
    const hasSent = runs.some(({ attempts }) => attempts.length > 0);
    const output = findings.length > 0 ? runs.flatMap((run) => run.output) : [];
    return { job, findings, output, hasSent, durationMs: performance.now() - started };
  } finally {
    await stage.close();
  }
}

function combine(scenario: CallScenario, all: readonly JobResult[]): ScenarioResult {
  const results = all.filter(({ job }) => job.scenario === scenario);
  return {
    name: scenario.name,
    title: scenario.title,
    findings: results.flatMap(({ findings }) => findings),
    output: results.find(({ output = [] }) => output.length > 0)?.output ?? [],
    durationMs: results.reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
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
