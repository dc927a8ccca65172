import { sleep, timeoutError } from "../core/abortable.ts";
import { callHook } from "../core/call-hook.ts";
import { attempt } from "./attempt.ts";
import type { BufferedResponse } from "./buffered-response.ts";
import { CallState } from "./call-state.ts";
import type { CallRequest, Failure } from "./call-state.ts";
import { reportOf } from "./report.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { retryDelay } from "./retry.ts";

/**
 * Sends a request as often as it takes, and tells `onResponse` how it went.
 *
 * Does not reject for what the network or the API does: `responseOf` makes a response or an error of the state.
 */
export async function callApi(options: ResolvedOptions, request: CallRequest): Promise<CallState> {
  const state = new CallState(request);
  try {
    state.result = await attemptUntilFinal(options, state);
    return state;
  } finally {
    if (options.onResponse || request.onResponse) {
      const report = reportOf(state);
      callHook("onResponse", options.onResponse, report);
      callHook("onResponse", request.onResponse, report);
    }
  }
}

/** Attempts until one is the last, or something ends the waiting before it. */
async function attemptUntilFinal(options: ResolvedOptions, state: CallState): Promise<BufferedResponse | Failure> {
  const { signal, timeouts } = state.request;
  const deadline = state.startedAt + timeouts.overall;
  if (signal?.aborted) return stopped(signal.reason);
  for (;;) {
    const turn = await options.pacer?.acquire(signal, deadline - performance.now()).catch(stopped);
    if (typeof turn === "object") return turn;
    let result: BufferedResponse | Failure;
    try {
      result = await attemptInTime(options, state, deadline);
      state.record(result);
    } finally {
      // The others in the queue wait for this, whatever went wrong here.
      if (turn !== undefined) options.pacer?.release(turn, state.response);
    }
    const delay = retryDelay(result, state, options.retry);
    if (delay === undefined || performance.now() + delay >= deadline) return result;
    const stop = await sleep(delay, signal).catch(stopped);
    if (stop) return stop;
  }
}

async function attemptInTime(
  options: ResolvedOptions,
  state: CallState,
  deadline: number,
): Promise<BufferedResponse | Failure> {
  const { attempt: limit, overall } = state.request.timeouts;
  const timeoutMs = Math.min(limit, deadline - performance.now());
  if (timeoutMs <= 0) return stopped(timeoutError(overall));
  state.attempts++;
  return attempt(state, options, timeoutMs);
}

/** The end of a call between two attempts. */
function stopped(error: unknown): Failure {
  return { error, isUnsent: true, isFinal: true };
}
