import { maxTimerMs } from "./timer.ts";

/**
 * Waits for work at most so long. The work itself goes on: what it brings afterwards is handed to `late`.
 *
 * @throws what `expired` makes, or what the work throws in time.
 */
export async function withTimeout<T>(
  work: Promise<T>,
  { timeoutMs, expired, late }: { timeoutMs: number; expired: () => Error; late?: (value: T) => void },
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        isLate = true;
        reject(expired());
      },
      Math.min(timeoutMs, maxTimerMs),
    );
  });
  const watched = work.then((value) => {
    if (isLate) late?.(value);
    return value;
  });
  try {
    return await Promise.race([watched, limit]);
  } finally {
    clearTimeout(timer);
    // It may reject when nobody waits any more.
    watched.catch(() => undefined);
  }
}
