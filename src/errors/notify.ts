/**
 * Calls a function of the caller's that only watches.
 *
 * What it throws, at once or later as an async function, is dropped: it must not change the outcome of what it watches,
 * nor end the process as an unhandled rejection.
 */
export function notify<Args extends unknown[]>(watcher: ((...args: Args) => unknown) | undefined, ...args: Args): void {
  try {
    if (watcher) Promise.resolve(watcher(...args)).catch(() => undefined);
  } catch {
    // Documented with each hook.
  }
}
