import { abortable, timeLimit } from "../../core/abortable.ts";
import { StoreTimeoutError } from "./store-timeout-error.ts";

/**
 * Asks a delivery store, and waits no longer than it may take.
 *
 * @param onLate Gets a reply that comes too late.
 * @throws {StoreTimeoutError} if it takes longer.
 */
export async function askStore<T>(
  ask: () => Promise<T>,
  storeTimeoutMs: number,
  onLate?: (reply: T) => void,
): Promise<T> {
  const limit = timeLimit(storeTimeoutMs, () => new StoreTimeoutError());
  try {
    // Within a function, as a store may throw at once.
    return await abortable((async () => ask())(), limit.signal, onLate);
  } finally {
    limit.clear();
  }
}
