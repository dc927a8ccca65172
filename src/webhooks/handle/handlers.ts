import { webhookEvents } from "../../../generated/webhooks.ts";
import type { TruncatedEvents } from "../../../generated/webhooks.ts";
import { checkKnownKeys } from "../../core/check-options.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import type { EventType, FullEvent, TruncatedEvent, UnknownEvent } from "../event.ts";
import type { Delivery } from "../receive/delivery.ts";

/** What a handler can learn beside its event. */
export interface HandlerContext {
  /** Aborts when the handler takes longer than `handlerTimeoutMs`, or another worker has taken the delivery over. */
  readonly signal: AbortSignal;
}

type Handle<E> = (event: E, delivery: Delivery, context: HandlerContext) => unknown;

type TypeHandlers = { [T in EventType]?: Handle<FullEvent<T>> };

/** What to do with each type of event; types without a handler are acknowledged. */
export type Handlers = TypeHandlers & {
  /** An event that is truncated and was not fetched. Without this and without an `apiKey` it is refused, not lost. */
  truncated?: keyof TruncatedEvents extends never ? never : Handle<TruncatedEvent>;
  /** An event that the contract does not know. */
  unknown?: Handle<UnknownEvent>;
  /**
   * Told of every error that keeps a delivery from a 2xx, and of a store that could not note one. Default:
   * `console.error`, for responses of 500. What it throws, async or not, becomes a process warning: the response is
   * decided already.
   */
  onError?: (error: unknown, delivery: Delivery | undefined) => unknown;
};

const names = [...Object.keys(webhookEvents), "truncated", "unknown", "onError"];

/**
 * Refuses a handler that would never be called.
 *
 * @throws {TypeError} for a name that is no event of the contract, with the nearest one, or a handler that is no function.
 */
export function checkHandlers(handlers: Handlers): void {
  checkKnownKeys(handlers ?? null, names, "handlers");
  for (const [name, handle] of Object.entries(handlers))
    if (handle !== undefined && typeof handle !== "function")
      throw new TypeError(`handlers: ${name} must be a function`);
}

/**
 * Calls the handler for the event of a delivery, if there is one.
 *
 * @throws {TrackstarError} for a truncated event whose type has a handler that could not be called.
 * @throws what the handler throws.
 */
export async function callHandler(handlers: Handlers, delivery: Delivery, context: HandlerContext): Promise<void> {
  const { event } = delivery;
  if (event.kind === "unknown") await handlers.unknown?.(event, delivery, context);
  else if (event.kind === undefined) await handlerOf(handlers, event.event_type)?.(event, delivery, context);
  else if (handlers.truncated) await handlers.truncated(event, delivery, context);
  else if (handlers[event.event_type])
    throw new TrackstarError(
      "An event was truncated: give the receiver an apiKey, or the handlers one for `truncated`.",
    );
}

function handlerOf<T extends EventType>(handlers: TypeHandlers, type: T): Handle<FullEvent<T>> | undefined {
  return handlers[type];
}
