import { unlessEnded } from "./unless-ended.ts";

/** The longest time that timers take: with a longer one they run at once. */
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Waits, or ends early with the signal.
 *
 * @throws the signal's reason.
 */
export async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, longestTimerMs));
  });
  try {
    await unlessEnded(passed, signal);
  } finally {
    clearTimeout(timer);
  }
}
