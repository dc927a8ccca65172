/** The longest that a timer can wait, in milliseconds: 24 days. For anything longer it fires at once. */
export const maxTimerMs = 2 ** 31 - 1;

/**
 * Waits for work that may ignore a signal, until it is done or the signal aborts, whose reason is then thrown. The work itself
 * goes on: its late result is handed to `onLate`, so that a connection or a claim which nobody wants any more can be given
 * back; its late error is dropped.
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

/** Resolves after a time in milliseconds, at most `maxTimerMs`; throws the signal's reason as soon as it aborts. */
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

/**
 * A signal that aborts after a time in milliseconds, for the reason that `reason` makes, or with its parent. Call `clear` when the
 * work is over: the timer would keep the process alive.
 */
export function timeLimit(ms: number, reason: () => unknown, parent?: AbortSignal) {
  const controller = new AbortController();
  const abort = (): void => controller.abort(parent?.reason);
  const timer = setTimeout(() => controller.abort(reason()), Math.min(ms, maxTimerMs));
  const forget = parent && onAbort(parent, abort);
  if (parent?.aborted) abort();
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      forget?.();
    },
  };
}

/** The reason of a time limit, as `AbortSignal.timeout` has it. */
export function timeoutError(ms: number): DOMException {
  return new DOMException(`Timed out after ${Math.round(ms)} ms`, "TimeoutError");
}

const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once when a signal aborts, unless the returned function withdraws it; not at all for one that has aborted already.
 * However many calls share a signal, it gets one listener: Node warns of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const waiting = callbacks.get(signal) ?? new Set<() => void>();
  if (!callbacks.has(signal)) {
    callbacks.set(signal, waiting);
    const callAll = (): void => {
      for (const each of waiting) each();
      waiting.clear();
    };
    signal.addEventListener("abort", callAll, { once: true });
  }
  waiting.add(callback);
  return () => void waiting.delete(callback);
}
