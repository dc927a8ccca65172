import { onAbort } from "../core/on-abort.ts";

/**
 * Waits for work that may ignore the signal: the end of the signal ends the waiting.
 *
 * The work itself goes on; what it brings afterwards is handed to `late`.
 *
 * @throws the signal's reason, or what the work throws.
 */
export function unlessEnded<T>(
  work: T | Promise<T>,
  ended: AbortSignal | undefined,
  late?: (value: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(ended?.reason as Error);
    const follow = async (): Promise<void> => {
      const value = await work;
      if (ended?.aborted) late?.(value);
      resolve(value);
    };
    // A signal that has ended already tells nobody any more.
    if (ended?.aborted) stop();
    const forget = ended && onAbort(ended, stop);
    follow().catch(reject).finally(forget);
  });
}
