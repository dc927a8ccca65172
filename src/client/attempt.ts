import { onAbort } from "../core/on-abort.ts";
import { Answer } from "./answer.ts";
import { networkCause } from "./network-cause.ts";
import type { Fetch } from "./options.ts";
import { discard, readText } from "./read-text.ts";
import { unlessEnded } from "./unless-ended.ts";
import { longestTimerMs } from "./wait.ts";

/** A request as it goes out, whatever made it. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  /** Asked for on each attempt, as credentials may have been replaced. */
  readonly headers: () => Record<string, string> | Promise<Record<string, string>>;
}

/** An attempt that brought no answer. */
export interface Failure {
  readonly error: unknown;
  /** Nothing was sent, for certain. */
  readonly unsent: boolean;
  /** No use to try again: the caller or the clock ended it, or there are no credentials. */
  readonly final: boolean;
}

interface Limits {
  fetch: Fetch;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** Sends a request once and reads the whole answer, in the time it has. Never rejects. */
export async function attempt(outgoing: Outgoing, { fetch, timeoutMs, signal }: Limits): Promise<Answer | Failure> {
  const controller = new AbortController();
  const ended = controller.signal;
  const stop = (): void => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(timedOut(timeoutMs)), Math.min(timeoutMs, longestTimerMs));
  const forget = signal && onAbort(signal, stop);
  if (signal?.aborted) stop();
  let sent = false;
  try {
    const headers = await headersOf(outgoing, ended);
    ended.throwIfAborted();
    sent = true;
    const answering = fetch(outgoing.url, {
      method: outgoing.method,
      headers,
      body: outgoing.body ?? null,
      signal: ended,
      // A redirect elsewhere would take both credentials along.
      redirect: "manual",
    });
    const response = await unlessEnded(answering, ended, discard);
    return new Answer(response, await readText(response, ended));
  } catch (thrown) {
    if (ended.aborted) return { error: ended.reason, unsent: !sent, final: signal?.aborted === true };
    if (!sent) return { error: thrown, unsent: true, final: true };
    return { ...networkCause(thrown), final: false };
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

/** The reason of a time limit. */
export function timedOut(ms: number): DOMException {
  return new DOMException(`Timed out after ${Math.round(ms)} ms`, "TimeoutError");
}

async function headersOf({ headers }: Outgoing, ended: AbortSignal): Promise<Record<string, string>> {
  ended.throwIfAborted();
  const made = headers();
  return made instanceof Promise ? unlessEnded(made, ended) : made;
}
