import { timeLimit, timeoutError } from "../../core/abortable.ts";
import { UsageError, readArguments, type Terminal } from "../terminal.ts";
import { attemptsOf, judge, type CommandRun } from "./judge.ts";
import { chosenOf, reportOptions, runScenarios, type ScenarioResult } from "./report.ts";
import { runCommand } from "./run-command.ts";
import { callScenarios, tasks, type CallScenario, type Task } from "./scenarios.ts";
import { Stage } from "./stage.ts";

const [lanes, wholeMs] = [2, 170_000];
const needsCommand = "The command goes behind --: -- python3 adapter.py";

/** A command to try. */
type Trial = Pick<Terminal, "env" | "stop" | "progress"> & { readonly command: readonly string[] };

/** `conformance`: runs a command for each scenario and task, and judges it by what the sandbox saw. */
export async function conformance(args: string[], terminal: Terminal): Promise<number> {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const options = { ...reportOptions, operation: reportOptions.scenario };
  const { values } = readArguments({ args: args.slice(0, end), options }, needsCommand);
  const asked = chosenOf("operation", tasks, values.operation);
  const command = args.slice(end + 1);
  const run = async (scenarios: readonly CallScenario[]): Promise<ScenarioResult[]> => {
    if (!command[0]) throw new UsageError(needsCommand);
    const limit = timeLimit(wholeMs, () => timeoutError(wholeMs), terminal.stop);
    try {
      const results = await runAll(scenarios, asked, { ...terminal, command, stop: limit.signal });
      terminal.stop.throwIfAborted();
      return results;
    } finally {
      limit.clear();
    }
  };
  return runScenarios({ table: callScenarios, run }, values, terminal);
}

/** Runs the first scenario before the others, and those without the tasks whose request did not arrive. */
async function runAll([first, ...others]: readonly CallScenario[], asked: readonly Task[], trial: Trial) {
  if (!first) return [];
  const { result, tried } = await runScenario(first, asked, trial);
  const known = tried.flatMap(({ runs, task }) => (runs.some((run) => attemptsOf(run, task).length > 0) ? task : []));
  if (known.length === 0 && !trial.stop.aborted) throw nothingArrived(result);
  const results: ScenarioResult[] = [result];
  const waiting = others.entries();
  const lane = async (): Promise<void> => {
    for (const [at, scenario] of waiting) {
      trial.progress?.(`${at + 1} of ${others.length + 1}: ${scenario.name}`);
      results[at + 1] = (await runScenario(scenario, known, trial)).result;
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
  const output = tried.filter((one) => one.findings.length > 0).map(({ runs }) => runs.flatMap((run) => run.output));
  const durationMs = performance.now() - startedAt;
  const result = { name, title, findings, output: output.find(({ length }) => length > 0) ?? [], durationMs };
  return { result, tried };
}

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

/** Nothing can be judged then. The finding names the path that was called instead, if there is one. */
function nothingArrived({ findings, output = [] }: ScenarioResult): UsageError {
  const shown = findings.find((finding) => / sent no .*, but /.test(finding)) ?? findings[0];
  const reason = `The command called none of the operations at TRACKSTAR_BASE_URL: ${shown}.`;
  return new UsageError([reason, ...output].join(" "));
}
