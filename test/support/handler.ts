import { once } from "node:events";
import {
  createReceiver,
  webhookHandler,
  type HandlerOptions,
  type Handlers,
  type OrderUpdatedEvent,
} from "trackstar-orders-contract/webhooks";
import { clock, secret } from "./deliveries.ts";

export const receiver = createReceiver({ secret, clock });

/** Waits until a signal aborts, also if it has already. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

/** A handler, what it was given, and what it reported. */
export function setUp(handlers: Handlers = {}, options: HandlerOptions = {}) {
  const events: OrderUpdatedEvent[] = [];
  const errors: unknown[] = [];
  const handle = webhookHandler(
    receiver,
    { "order.updated": (event) => void events.push(event), onError: (error) => void errors.push(error), ...handlers },
    options,
  );
  return { handle, events, errors };
}
