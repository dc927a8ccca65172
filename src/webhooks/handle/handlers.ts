import { webhookEvents, type TruncatedEvents } from "../../../generated/webhooks.ts";
import { childOf } from "../../core/json.ts";
import { checkKnownKeys } from "../../core/check-options.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import type { EventType, FullEvent, InvalidEvent, TruncatedEvent, UnknownEvent, WebhookEvent } from "../event.ts";
import type { Delivery, VerifiedDelivery } from "../receive/delivery.ts";
import { InvalidEventError } from "../receive/invalid-event-error.ts";
import { deadReason } from "./dead.ts";

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
   * Gets each event that a handler gives up by returning `dead(reason)`: set it aside. Returning answers 200, throwing 500.
   *
   * @example async (event, reason, { id }) => save(id, event, reason)
   */
  onDead?:
    | ((event: WebhookEvent | InvalidEvent, reason: string, delivery: Pick<Delivery, "id">) => unknown)
    | undefined;
  /**
   * Called with every error that keeps a delivery from a 2xx, and with that of a store that could not note one. Default:
   * `console.error`, for responses of 422 and 500. Its error, async or not, becomes a process warning: the response is decided
   * already.
   */
  onError?: ((error: unknown, delivery: Delivery | undefined) => unknown) | undefined;
};

const names = [...Object.keys(webhookEvents), "truncated", "unknown", "invalid", "onDead", "onError"];

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

/** Calls the handler for a delivery, if any, and `onDead` if it gives the event up; whether it does. */
export async function callHandler(handlers: Handlers, loaded: Loaded, context: HandlerContext): Promise<boolean> {
  const reason = deadReason(await resultOf(handlers, loaded, context));
  if (reason === undefined) return false;
  if (!handlers.onDead) throw new TypeError("handlers: onDead must be a function, as a handler returned dead()");
  await handlers.onDead(loaded instanceof InvalidEventError ? toInvalidEvent(loaded) : loaded.event, reason, loaded);
  return true;
}

/** What the handler for a delivery returns. A truncated event whose own handler cannot be called is an error. */
function resultOf(handlers: Handlers, loaded: Loaded, context: HandlerContext): unknown {
  if (loaded instanceof InvalidEventError) return handlers.invalid?.(toInvalidEvent(loaded), loaded, context);
  const { event } = loaded;
  if (event.kind === "unknown") return handlers.unknown?.(event, loaded, context);
  if (event.kind === undefined) return handlerOf(handlers, event.event_type)?.(event, loaded, context);
  if (handlers.truncated) return handlers.truncated(event, loaded, context);
  if (!handlers[event.event_type]) return undefined;
  throw new TrackstarError("An event was truncated: give the receiver an apiKey, or the handlers one for `truncated`.");
}

function toInvalidEvent({ payload }: InvalidEventError): InvalidEvent {
  const type = childOf(payload, "event_type");
  return { kind: "invalid", event_type: typeof type === "string" ? type : undefined, payload };
}

function handlerOf<T extends EventType>(handlers: TypeHandlers, type: T): Handle<FullEvent<T>> | undefined {
  return handlers[type];
}
