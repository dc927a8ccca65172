import { onAbort } from "../core/abortable.ts";
import type { Clock } from "../sandbox/options.ts";

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves the time on; waits that end meanwhile end in their order before this resolves. */
  advance(this: void, milliseconds: number): Promise<void>;
}

/**
 * Makes a clock for `createSandbox({ clock })`, so that a test of a retry or of 24 hours takes no time.
 *
 * @throws {TypeError} if the start is not a valid date.
 */
export function manualClock(start: Date = new Date()): ManualClock {
  if (!(start instanceof Date) || Number.isNaN(start.getTime()))
    throw new TypeError("manualClock: start must be a valid Date");
  let now = start.getTime();
  const alarms = new Set<{ at: number; ring: () => void }>();
  // Of those that ring at the same time, the one that was set first.
  const earliest = () => [...alarms].sort((one, other) => one.at - other.at)[0];

  return {
    now: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted || milliseconds <= 0) return resolve();
        const forget = signal && onAbort(signal, resolve);
        const ring = (): void => {
          forget?.();
          resolve();
        };
        alarms.add({ at: now + milliseconds, ring });
      }),
    async advance(milliseconds) {
      if (!Number.isFinite(milliseconds)) throw new TypeError("advance: milliseconds must be a number");
      const end = now + milliseconds;
      await settle();
      for (let due = earliest(); due && due.at <= end; due = earliest()) {
        alarms.delete(due);
        now = due.at;
        due.ring();
        await settle();
      }
      now = end;
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
