import { timeLimit, timeoutError } from "../../core/abortable.ts";
import { UsageError, readArguments, type Terminal } from "../terminal.ts";
import { attemptsOf, judge, type CommandRun } from "./judge.ts";
import { reportOptions, runScenarios, type ScenarioResult } from "./report.ts";
import { runCommand } from "./run-command.ts";
import { callScenarios, tasks, type CallScenario, type Task } from "./scenarios.ts";
import { Stage } from "./stage.ts";

const [lanes, wholeMs] = [2, 170_000];

/** A command to try. */
interface Trial extends Pick<Terminal, "env" | "stop" | "progress"> {
  readonly command: readonly string[];
}

/** `conformance`: runs a command for each scenario and task, and judges it by what the sandbox saw. */
export async function conformance(args: string[], terminal: Terminal): Promise<number> {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const { values } = readArguments({ args: args.slice(0, end), options: reportOptions });
  const command = args.slice(end + 1);
  const run = async (scenarios: readonly CallScenario[]): Promise<ScenarioResult[]> => {
    if (!command[0]) throw new UsageError("conformance needs a command after --: -- python3 adapter.py");
    const limit = timeLimit(wholeMs, () => timeoutError(wholeMs), terminal.stop);
    try {
      const results = await runAll(scenarios, { ...terminal, command, stop: limit.signal });
      terminal.stop.throwIfAborted();
      return results;
    } finally {
      limit.clear();
    }
  };
  return runScenarios({ table: callScenarios, run }, values, terminal);
}

/** Runs the first scenario before the others, and those without the tasks whose request did not arrive. */
async function runAll([first, ...others]: readonly CallScenario[], trial: Trial): Promise<ScenarioResult[]> {
  if (!first) return [];
  const { result, tried } = await runScenario(first, tasks, trial);
  const known = tried.filter(({ runs, task }) => runs.some((run) => attemptsOf(run, task).length > 0));
  if (known.length === 0 && !trial.stop.aborted) throw nothingArrived(tried);
  const results = [result];
  const waiting = others.entries();
  const lane = async (): Promise<void> => {
    for (const [at, scenario] of waiting) {
      trial.progress?.(`${at + 1} of ${others.length + 1}: ${scenario.name}`);
      const knownTasks = known.map(({ task }) => task);
      results[at + 1] = (await runScenario(scenario, knownTasks, trial)).result;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  trial.progress?.("");
  return results;
}

async function runScenario(scenario: CallScenario, chosen: readonly Task[], trial: Trial) {
  const startedAt = performance.now();
  const tried = trial.stop.aborted ? [] : await Promise.all(chosen.map((task) => tryTask(scenario, task, trial)));
  const untried = [`was not tried: all scenarios together took longer than ${wholeMs / 1000} s`];
  const { name, title } = scenario;
  const findings = tried.length > 0 ? tried.flatMap((one) => one.findings) : untried;
  const output = tried.filter((one) => one.findings.length > 0).map(outputOf);
  const durationMs = performance.now() - startedAt;
  const result = { name, title, findings, output: output.find(({ length }) => length > 0) ?? [], durationMs };
  return { result, tried };
}

type Tried = Awaited<ReturnType<typeof tryTask>>;

async function tryTask(scenario: CallScenario, task: Task, { command, env, stop }: Trial) {
  const stage = new Stage(scenario, task);
  const runOnce = async (): Promise<CommandRun> => {
    const { variables, attempts } = await stage.open();
    const ended = await runCommand(command, { env: { ...env, ...variables }, stop });
    return { ...ended, attempts };
  };
  try {
    const runs = scenario.twice === "at-once" ? await Promise.all([runOnce(), runOnce()]) : [await runOnce()];
    if (scenario.twice === "in-turn") runs.push(await runOnce());
    await stage.close();
    return { task, runs, findings: judge(runs, stage) };
  } finally {
    await stage.close();
  }
}

function outputOf({ runs }: Tried): string[] {
  return runs.flatMap(({ output }) => output);
}

/** Nothing can be judged then. The finding names the path that was called instead, if there is one. */
function nothingArrived(tried: readonly Tried[]): UsageError {
  const shown = tried.find(({ runs }) => runs.some(({ attempts }) => attempts.length > 0)) ?? tried[0];
  const reason = `The command called none of the operations at TRACKSTAR_BASE_URL: ${shown?.findings[0]}.`;
  return new UsageError([reason, ...(shown ? outputOf(shown) : [])].join(" "));
}
