/** The longest that a timer can wait, in milliseconds: 24 days. For anything longer it fires at once. */
export const maxTimerMs = 2 ** 31 - 1;

/** Resolves after a time, at most the longest that a timer can wait. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(ms, maxTimerMs));
  });
}
