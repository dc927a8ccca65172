import { setTimeout as wait } from "node:timers/promises";
import { InvalidEventError } from "trackstar-orders-contract/webhooks";
import type { InboxDelivery } from "trackstar-orders-contract/webhooks";
import type { Inbox } from "./inbox.ts";

/** Handles a delivery. Throwing has it handled again later, while the later events of its order wait. */
export type Handle = (delivery: InboxDelivery) => Promise<void>;

const lanes = 8;
/** How long a lane waits that found no job, and before it looks again at an order that another worker has. */
const pauseMs = 500;

/** Handles the events of some orders at a time, and those of each one after the other. */
export async function startWorker(inbox: Inbox, handle: Handle): Promise<{ stop: () => Promise<void> }> {
  await inbox.wakeAll();
  const stopping = new AbortController();
  const pause = () => wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);

  const lane = async () => {
    while (!stopping.signal.aborted)
      try {
        const job = await inbox.fetch();
        if (!job) await pause();
        else {
          const again = await handleOrder(inbox, job.data.order, handle);
          if (again) await inbox.wakeLater(job.data.order, again);
          await inbox.complete(job);
        }
      } catch (error) {
        // The database: a job that was taken runs out, and comes again.
        console.error(error instanceof Error ? error.message : error);
        await pause();
      }
  };
  const ended = Promise.all(Array.from({ length: lanes }, lane));
  return {
    /** Resolves once what is being handled is done. */
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

/** Handles the waiting events of an order, the oldest first. Returns when to look again, if some are left. */
async function handleOrder(inbox: Inbox, order: string, handle: Handle): Promise<Date | undefined> {
  const lock = await inbox.lock(order);
  if (!lock) return new Date(Date.now() + pauseMs);
  // An event that ends its worker each time must not do so for ever.
  if (lock.leftId !== null) await inbox.fail(lock.leftId, "Its worker died, or took longer than lockMs.", false);
  let handled: string | undefined;
  for (;;) {
    const event = await inbox.next(lock, handled);
    if (!event || event.retry_at) {
      await inbox.unlock(lock);
      return event?.retry_at ?? undefined;
    }
    handled = (await isHandled(inbox, event, handle)) ? event.id : undefined;
  }
}

/** Handles an event; false if it failed, which is then recorded. */
async function isHandled(inbox: Inbox, event: { id: string; delivery: InboxDelivery }, handle: Handle) {
  try {
    await handle(event.delivery);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${event.id}: ${message}`);
    // An event that breaks the contract does so each time.
    await inbox.fail(event.id, message, error instanceof InvalidEventError);
    return false;
  }
}
