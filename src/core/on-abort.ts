const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once when a signal aborts; not at all for one that has aborted already.
 *
 * However many calls share a signal, it gets one listener: Node warns of a leak from the eleventh on.
 *
 * @returns what to call when the callback is of no use any more.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const known = callbacks.get(signal) ?? watch(signal);
  known.add(callback);
  return () => {
    known.delete(callback);
  };
}

function watch(signal: AbortSignal): Set<() => void> {
  const waiting = new Set<() => void>();
  callbacks.set(signal, waiting);
  const callAll = (): void => {
    for (const callback of waiting) callback();
    waiting.clear();
  };
  signal.addEventListener("abort", callAll, { once: true });
  return waiting;
}
