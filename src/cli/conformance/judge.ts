import { operations } from "../../../generated/operations.ts";
import type { Ended } from "./run-command.ts";
import type { CallScenario, Task } from "./scenarios.ts";
import type { Attempt } from "./stage.ts";

/** What one command sent, and how it ended. */
export interface CommandRun extends Ended {
  readonly attempts: readonly Attempt[];
}

/** Everything that a scenario shows of a client. */
export interface Seen {
  readonly scenario: CallScenario;
  readonly task: Task;
  /** The key that the commands were given. */
  readonly key: string;
  readonly runs: readonly CommandRun[];
  /** How often the order was changed, by whomever. */
  readonly writes: number;
}

/** Refusals after which the same request may pass. */
const passing = new Set([408, 409, 429]);
/** Timers of runtimes may fire early by this. */
const toleranceSeconds = 0.05;
const beliefs = new Map([
  [0, "applied"],
  [10, "not applied"],
  [20, "unknown"],
]);

/** The faults of a client in one scenario, a sentence each. What it printed does not count. */
export function judge(seen: Seen): string[] {
  const { task, key, runs, writes } = seen;
  const attempts = runs.flatMap((run) => attemptsOf(run, task));
  const findings = [
    ...(task === "shipOrder" && writes > 1 ? [`shipped twice: ${attempts.map(endingOf).join(", then ")}`] : []),
    ...(attempts.length === 0 ? [`sent no ${operations[task].method} ${operations[task].path}`] : []),
    ...keyFindings(attempts, key),
    ...runs.flatMap((run) => [refused(run, seen), repeats(run, seen), belief(run, seen)].flat()),
  ];
  return [...new Set(findings)].map((finding) => `${task} ${finding}`);
}

function attemptsOf({ attempts }: CommandRun, task: Task): Attempt[] {
  return attempts.filter(({ record }) => record.operation === task).sort((one, other) => one.at - other.at);
}

function endingOf({ record: { disconnect, status } }: Attempt): string {
  return disconnect ? "a lost response" : `a ${status}`;
}

function keyFindings(attempts: readonly Attempt[], given: string): string[] {
  const keys = attempts.map(({ record }) => record.idempotencyKey);
  const [first] = keys;
  return [
    ...(keys.includes(undefined) ? ["sent no Idempotency-Key"] : []),
    ...(first === undefined || first === given ? [] : ["sent another Idempotency-Key than it was given"]),
    ...(new Set(keys).size > 1 ? ["changed its Idempotency-Key between attempts"] : []),
  ];
}

/**
 * Refusals of the sandbox itself, in its words: they say that a header is missing, or that a cancellation has a body. A client
 * may read from endpoints that the contract lacks.
 */
function refused({ attempts }: CommandRun, { scenario }: Seen): string[] {
  const meant = scenario.earlier === "other-order" ? 400 : scenario.fault?.status;
  return attempts.flatMap(({ record: { status, method, path, error }, wrongHeaders }) => [
    ...wrongHeaders.map((name) => `sent another ${name} than it was given`),
    ...(method !== "GET" && status >= 400 && status < 500 && status !== 409 && status !== meant
      ? [`was refused: ${method} ${path}: ${status} ${error}`]
      : []),
  ]);
}

function repeats(run: CommandRun, seen: Seen): string[] {
  const attempts = attemptsOf(run, seen.task);
  return attempts.flatMap((before, at) => {
    const next = attempts[at + 1];
    if (!next) return [];
    const waited = (next.at - before.answeredAt) / 1000;
    const asked = seen.scenario.fault?.retryAfter ?? 0;
    if (before.record.status === 429 && waited < asked - toleranceSeconds)
      return [`was repeated ${Math.max(0, waited).toFixed(1)} s after a 429 that asked for ${asked} s`];
    const reason = reasonAgainst(before, next, run);
    return reason === undefined ? [] : [`was repeated after ${endingOf(before)}: ${reason}`];
  });
}

/** Why a request must not be repeated; undefined if it may. */
function reasonAgainst({ at, record }: Attempt, next: Attempt, { attempts }: CommandRun): string | undefined {
  const { status, method } = record;
  if (status >= 400 && status < 500 && !passing.has(status)) return "it was refused for good";
  if (method === "PUT" || status === 429 || status === 501) return undefined;
  const between = attempts.filter((one) => one.at > at && one.at < next.at);
  const isRead = between.some((one) => one.record.operation === "getOrder" && one.record.status === 200);
  return isRead ? undefined : "the shipment may exist, so read the order first";
}

function belief({ code }: CommandRun, { scenario, writes }: Seen): string[] {
  if (code === undefined) return ["was ended by a signal, or ran longer than 40 s"];
  const believed = beliefs.get(code);
  const ended = `ended with ${code}${believed === undefined ? "" : ` (${believed})`}`;
  if (writes > 0 && scenario.codes?.includes(code) === false) return [`${ended} after a success`];
  if (writes > 0) return believed === "not applied" ? [`${ended}, but it was written`] : [];
  return believed === "applied" ? [`${ended}, but nothing was written`] : [];
}
