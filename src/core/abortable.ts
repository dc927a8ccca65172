import { onAbort } from "./on-abort.ts";
import { maxTimerMs } from "./timer.ts";

/**
 * Waits for work that may ignore a signal: the waiting ends when the signal aborts.
 *
 * The work itself goes on. What it resolves to after the abort is handed to `onLate`, so that a connection or a claim
 * which nobody wants any more can be given back; what it rejects with is dropped.
 *
 * @throws the signal's reason, or what the work rejects with.
 */
export function abortable<T>(
  work: T | PromiseLike<T>,
  signal: AbortSignal | undefined,
  onLate?: (value: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason);
    const follow = async (): Promise<void> => {
      const value = await work;
      if (signal?.aborted) onLate?.(value);
      resolve(value);
    };
    // A signal that has aborted already calls nobody back.
    if (signal?.aborted) abort();
    const forget = signal && onAbort(signal, abort);
    follow().catch(reject).finally(forget);
  });
}

/**
 * Resolves after a time in milliseconds, at most the longest that a timer can wait.
 *
 * @throws the signal's reason, as soon as it aborts.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, maxTimerMs));
  });
  try {
    await abortable(passed, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** A signal with a time limit. Call `clear` when the work is over: the timer would keep the process alive. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  clear(): void;
}

/**
 * A signal that aborts after a time in milliseconds, or together with another signal.
 *
 * @param reason Makes the reason of an abort by the time limit.
 */
export function timeLimit(ms: number, reason: () => unknown, parent?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const abort = (): void => controller.abort(parent?.reason);
  const timer = setTimeout(() => controller.abort(reason()), Math.min(ms, maxTimerMs));
  const forget = parent && onAbort(parent, abort);
  if (parent?.aborted) abort();
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      forget?.();
    },
  };
}
