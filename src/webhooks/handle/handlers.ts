import { webhookEvents, type TruncatedEvents } from "../../../generated/webhooks.ts";
import { childOf } from "../../core/json.ts";
import { checkKnownKeys } from "../../core/check-options.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import type { EventType, FullEvent, InvalidEvent, TruncatedEvent, UnknownEvent } from "../event.ts";
import type { Delivery, VerifiedDelivery } from "../receive/delivery.ts";
import { InvalidEventError } from "../receive/invalid-event-error.ts";

/** The third argument of a handler. */
export interface HandlerContext {
  /** Aborts when the handler takes longer than `handlerTimeoutMs`, or another worker has taken the delivery over. */
  readonly signal: AbortSignal;
}

type Handle<E> = (event: E, delivery: Delivery, context: HandlerContext) => unknown;

type TypeHandlers = { [T in EventType]?: Handle<FullEvent<T>> | undefined };

/** The handler for each type of event; types without one are acknowledged. */
export type Handlers = TypeHandlers & {
  /** A truncated event that was not fetched. Without this and without an `apiKey` it is answered with 500, not lost. */
  truncated?: keyof TruncatedEvents extends never ? never : Handle<TruncatedEvent> | undefined;
  /** An event that the contract does not know. */
  unknown?: Handle<UnknownEvent> | undefined;
  /**
   * A genuine event that breaks the contract, such as one with a price that is a string: keep it, as the sender stops after
   * some tries. Returning answers 200, throwing 500. Without this the response is a 422.
   *
   * @example async (event, error) => save(error.id, event.payload, error.issues)
   */
  invalid?: ((event: InvalidEvent, error: InvalidEventError, context: HandlerContext) => unknown) | undefined;
  /**
   * Called with every error that keeps a delivery from a 2xx, and with that of a store that could not note one. Default:
   * `console.error`, for responses of 422 and 500. Its error, async or not, becomes a process warning: the response is decided
   * already.
   */
  onError?: ((error: unknown, delivery: Delivery | undefined) => unknown) | undefined;
};

const names = [...Object.keys(webhookEvents), "truncated", "unknown", "invalid", "onError"];

/** Refuses a handler that would never be called, by a `TypeError`: an unknown event, or not a function. */
export function checkHandlers(handlers: Handlers): void {
  checkKnownKeys(handlers ?? null, names, "handlers");
  for (const [name, handle] of Object.entries(handlers))
    if (handle !== undefined && typeof handle !== "function")
      throw new TypeError(`handlers: ${name} must be a function`);
}

/** A delivery to handle, or the error with an event that breaks the contract. */
export type Loaded = Delivery | InvalidEventError;

/** Loads the event of a delivery; one that breaks the contract as its error, if there is a handler for that. */
export async function loadFor({ invalid }: Handlers, load: VerifiedDelivery["load"]): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (invalid && error instanceof InvalidEventError) return error;
    throw error;
  }
}

/** Calls the handler for a delivery, if any. A truncated event whose own handler cannot be called is an error. */
export async function callHandler(handlers: Handlers, loaded: Loaded, context: HandlerContext): Promise<void> {
  if (loaded instanceof InvalidEventError) {
    const { payload } = loaded;
    const type = childOf(payload, "event_type");
    const event_type = typeof type === "string" ? type : undefined;
    await handlers.invalid?.({ kind: "invalid", event_type, payload }, loaded, context);
    return;
  }
  const { event } = loaded;
  if (event.kind === "unknown") await handlers.unknown?.(event, loaded, context);
  else if (event.kind === undefined) await handlerOf(handlers, event.event_type)?.(event, loaded, context);
  else if (handlers.truncated) await handlers.truncated(event, loaded, context);
  else if (handlers[event.event_type])
    throw new TrackstarError(
      "An event was truncated: give the receiver an apiKey, or the handlers one for `truncated`.",
    );
}

function handlerOf<T extends EventType>(handlers: TypeHandlers, type: T): Handle<FullEvent<T>> | undefined {
  return handlers[type];
}
