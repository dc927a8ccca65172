import { notify } from "../errors/notify.ts";
import type { Answer } from "./answer.ts";
import { attempt, timedOut } from "./attempt.ts";
import type { Failure, Outgoing } from "./attempt.ts";
import { Course } from "./course.ts";
import type { Job, Timeouts } from "./options.ts";
import { reportOf } from "./report.ts";
import { waitBeforeRetry } from "./retry.ts";
import { withTimeouts } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { wait } from "./wait.ts";

/** A request as openapi-fetch hands it over: a `Request`, or a `Draft` of one. */
export interface Handover {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | null | undefined;
  text(): string | Promise<string>;
}

/** Sends a request as often as it takes; the course tells how it went. */
export interface Sending {
  readonly course: Course;
  readonly answer: Promise<Answer>;
}

const keyHeader = "idempotency-key";

/**
 * Starts a call: credentials, idempotency key, pacing, attempts, time limits.
 *
 * The answer rejects with an `OutcomeUnknownError`, an `UnreachableError` or the reason of the caller's signal; any
 * other answer of the API, success or not, is resolved.
 */
export function send(settings: Settings, request: Handover, job: Job): Sending {
  const course = new Course(job, request.headers.get(keyHeader) ?? undefined);
  return { course, answer: run(settings, request, course) };
}

async function run(settings: Settings, request: Handover, course: Course): Promise<Answer> {
  const { options } = course.job;
  try {
    const outgoing = await prepare(settings, request, course);
    return course.settle(await repeat(settings, outgoing, course));
  } finally {
    const { onResponse } = settings.options;
    if (onResponse || options.onResponse) {
      const report = reportOf(course);
      notify(onResponse, report);
      notify(options.onResponse, report);
    }
  }
}

async function prepare(settings: Settings, request: Handover, course: Course): Promise<Outgoing> {
  course.job.options.signal?.throwIfAborted();
  const { url, method, headers } = request;
  const body = (await request.text()) || undefined;
  const fixed: Record<string, string> = { accept: "application/json" };
  headers.forEach((value, name) => (fixed[name] = value));
  if (course.key !== undefined) fixed[keyHeader] = course.key;
  return {
    url,
    method,
    body,
    headers: () => {
      const credentials = settings.credentials();
      return credentials instanceof Promise
        ? credentials.then((found) => ({ ...fixed, ...found }))
        : { ...fixed, ...credentials };
    },
  };
}

/** Attempts until one is the last: what it brought. */
async function repeat(settings: Settings, outgoing: Outgoing, course: Course): Promise<Answer | Failure> {
  const timeouts = withTimeouts(course.job.options.timeoutMs, settings.timeouts);
  const { signal } = course.job.options;
  const deadline = performance.now() + timeouts.overall;
  for (;;) {
    const turn = await settings.pacer
      ?.turn(signal, deadline - performance.now())
      .catch((reason: unknown) => stopped(course, reason));
    let result: Answer | Failure;
    try {
      result = await once(settings, outgoing, course, remaining(timeouts, deadline));
      course.take(result);
    } finally {
      // The others in the queue wait for this, whatever went wrong here.
      if (turn !== undefined) settings.pacer?.learn(turn, course.answer);
    }
    const pause = waitBeforeRetry(result, {
      attempts: course.attempts,
      repeatable: course.repeatable,
      retry: settings.retry,
    });
    if (pause === undefined || performance.now() + pause >= deadline) return result;
    await wait(pause, signal).catch((reason: unknown) => stopped(course, reason));
  }
}

function once(
  settings: Settings,
  outgoing: Outgoing,
  course: Course,
  timeoutMs: number,
): Promise<Answer | Failure> | Failure {
  const { signal } = course.job.options;
  if (timeoutMs <= 0) return { error: timedOut(0), unsent: true, final: true };
  course.attempts++;
  return attempt(outgoing, { fetch: settings.fetch, timeoutMs, signal });
}

function remaining({ attempt: longest }: Timeouts & { attempt: number }, deadline: number): number {
  return Math.min(longest, deadline - performance.now());
}

function stopped(course: Course, reason: unknown): never {
  throw course.noAnswer(reason, true);
}
