import { sleep } from "../core/abortable.ts";

/** Where the sandbox gets its time from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(this: void): number;
  /** Resolves after so many milliseconds of this clock, or as soon as the signal is aborted. */
  wait(this: void, milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, signal).catch(() => undefined),
};
