import { operations } from "../../../generated/operations.ts";
import { childOf, isObject, isSameJson } from "../../core/json.ts";
import { firstFew, plainLine } from "../../core/text.ts";
import type { Ended } from "./run-command.ts";
import type { Task } from "./scenarios.ts";
import type { Attempt, Stage } from "./stage.ts";

/** What one command sent, in turn, and how it ended. */
export type CommandRun = Ended & { readonly attempts: readonly Attempt[] };

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
export function judge(runs: readonly CommandRun[], stage: Stage): string[] {
  const { task, writes } = stage;
  const attempts = runs.flatMap((run) => attemptsOf(run, task));
  const findings = [
    ...(task.name === "shipOrder" && writes > 1 ? [`shipped twice: ${attempts.map(endingOf).join(", then ")}`] : []),
    ...(attempts.length === 0 ? [nothingSent(runs, task)] : keyFindings(attempts, stage.key)),
    ...attempts.flatMap((attempt) => bodyFindings(attempt, task)),
    ...runs.flatMap((run) => [refused(run, stage), repeats(run, stage), belief(run, stage)].flat()),
  ];
  return [...new Set(findings)].map((finding) => `${task.name} ${finding}`);
}

/** The requests of a command for the operation that it was asked for. */
export function attemptsOf({ attempts }: CommandRun, task: Task): Attempt[] {
  return attempts.filter(({ operation }) => operation === task.name);
}

function endingOf({ disconnect, status }: Attempt): string {
  return disconnect ? "a lost response" : `a ${status}`;
}

function nothingSent(runs: readonly CommandRun[], { name }: Task): string {
  const { method, path } = operations[name];
  const [other] = runs.flatMap(({ attempts }) => attempts);
  return `sent no ${method} ${path}${other ? `, but ${other.method} ${other.path}` : ""}`;
}

function keyFindings(attempts: readonly Attempt[], given: string): string[] {
  const keys = attempts.map(({ idempotencyKey }) => idempotencyKey);
  return [
    ...(keys.includes(undefined) ? ["sent no Idempotency-Key"] : []),
    ...((keys[0] ?? given) === given ? [] : ["sent another Idempotency-Key than it was given"]),
    ...(new Set(keys).size > 1 ? ["changed its Idempotency-Key between attempts"] : []),
  ];
}

/** The fields that were changed, lost or added on the way. A body that is missing is refused. */
function bodyFindings({ body: sent }: Attempt, { body = {} }: Task): string[] {
  if (sent === undefined) return [];
  const another = "sent another body than it was given:";
  if (!isObject(sent)) return [`${another} it is not an object`];
  const names = Object.keys({ ...body, ...sent });
  const changed = names.filter((name) => !isSame(childOf(body, name), childOf(sent, name)));
  return changed.length > 0 ? [`${another} ${plainLine(firstFew(changed, ", "))}`] : [];
}

/** Whether two values of a field say the same: serialisers write a moment in other forms. */
function isSame(given: unknown, sent: unknown): boolean {
  const areMoments = [given, sent].every((text) => typeof text === "string" && /^\d{4}-\d\d-\d\dT/.test(text));
  return isSameJson(given, sent) || (areMoments && Date.parse(String(given)) === Date.parse(String(sent)));
}

/**
 * Refusals of the sandbox itself, in its words: they say that a header is missing, or that a cancellation has a body. A client
 * may read from endpoints that the contract lacks.
 */
function refused({ attempts }: CommandRun, { scenario }: Stage): string[] {
  const meant = scenario.earlier === "other-order" ? 400 : scenario.fault?.status;
  return attempts.flatMap(({ status, method, path, error, wrongHeaders }) => [
    ...wrongHeaders.map((name) => `sent another ${name} than it was given`),
    ...(method !== "GET" && status >= 400 && status < 500 && status !== 409 && status !== meant
      ? [`was refused: ${method} ${path}: ${status} ${error}`]
      : []),
  ]);
}

function repeats(run: CommandRun, { scenario, task }: Stage): string[] {
  const attempts = attemptsOf(run, task);
  return attempts.flatMap((before, at) => {
    const next = attempts[at + 1];
    if (!next) return [];
    const waited = (next.at - before.at - before.durationMs) / 1000;
    const asked = scenario.fault?.retryAfter ?? 0;
    if (before.status === 429 && waited < asked - toleranceSeconds)
      return [`was repeated ${Math.max(0, waited).toFixed(1)} s after a 429 that asked for ${asked} s`];
    const reason = reasonAgainst(before, next, run.attempts);
    return reason === undefined ? [] : [`was repeated after ${endingOf(before)}: ${reason}`];
  });
}

/** Why a request must not be repeated; undefined if it may. */
function reasonAgainst(before: Attempt, next: Attempt, all: readonly Attempt[]): string | undefined {
  const { status, method } = before;
  if (status >= 400 && status < 500 && !passing.has(status)) return "it was refused for good";
  if (method === "PUT" || status === 429 || status === 501) return undefined;
  const between = all.slice(all.indexOf(before), all.indexOf(next));
  const isRead = between.some((one) => one.operation === "getOrder" && one.status === 200);
  return isRead ? undefined : "the shipment may exist, so read the order first";
}

function belief({ code }: CommandRun, { scenario, writes }: Stage): string[] {
  if (code === undefined) return ["was ended by a signal, or ran longer than 40 s"];
  const believed = beliefs.get(code);
  const ended = `ended with ${code}${believed === undefined ? "" : ` (${believed})`}`;
  if (writes > 0 && scenario.codes?.includes(code) === false) return [`${ended} after a success`];
  if (writes > 0) return believed === "not applied" ? [`${ended}, but it was written`] : [];
  return believed === "applied" ? [`${ended}, but nothing was written`] : [];
}
