import { setImmediate as nextTurn } from "node:timers/promises";

/** What was rejected with nobody to catch it while `act` ran: such a thing ends a process. */
export async function unhandledRejections(act: () => Promise<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  const note = (reason: unknown) => void found.push(reason);
  process.on("unhandledRejection", note);
  try {
    await act();
    // Node tells of them once the microtasks are done.
    await nextTurn();
  } finally {
    process.off("unhandledRejection", note);
  }
  return found;
}
