import { onAbort } from "../core/abortable.ts";
import type { Clock } from "../sandbox/clock.ts";

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves the time on; what becomes due meanwhile happens in its order before this resolves. */
  advance(this: void, milliseconds: number): Promise<void>;
}

interface Alarm {
  at: number;
  ring: () => void;
}

/**
 * Makes a clock for `createSandbox({ clock })`, so that a test of a retry or of 24 hours takes no time.
 *
 * @throws {TypeError} if the start is no valid date.
 */
export function manualClock(start: Date = new Date()): ManualClock {
  if (!(start instanceof Date) || Number.isNaN(start.getTime()))
    throw new TypeError("manualClock: start must be a valid Date");
  let now = start.getTime();
  let alarms: Alarm[] = [];

  return {
    now: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted || milliseconds <= 0) return resolve();
        const forget = signal && onAbort(signal, () => resolve());
        const ring = (): void => {
          forget?.();
          resolve();
        };
        alarms.push({ at: now + milliseconds, ring });
      }),
    async advance(milliseconds) {
      if (!Number.isFinite(milliseconds)) throw new TypeError("advance: milliseconds must be a number");
      const end = now + milliseconds;
      await settle();
      for (let next = earliest(alarms, end); next; next = earliest(alarms, end)) {
        const due = next;
        alarms = alarms.filter((alarm) => alarm !== due);
        now = due.at;
        due.ring();
        await settle();
      }
      now = end;
    },
  };
}

function earliest(alarms: readonly Alarm[], end: number): Alarm | undefined {
  let first: Alarm | undefined;
  for (const alarm of alarms) if (alarm.at <= end && (!first || alarm.at < first.at)) first = alarm;
  return first;
}

/** Lets everything happen that waits for nothing but its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
