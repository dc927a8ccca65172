import { webhookEvents, type TruncatedEvents } from "../../../generated/webhooks.ts";
import { checkOptions } from "../../core/check-options.ts";
import { childOf, isContainer } from "../../core/json.ts";
import { TrackstarError } from "../../errors/trackstar-error.ts";
import { isPlain } from "../../schemas/plain-json.ts";
import type { EventType, FullEvent, InvalidEvent, TruncatedEvent, UnknownEvent, WebhookEvent } from "../event.ts";
import { InvalidEventError, type Delivery, type VerifiedDelivery } from "../receive/delivery.ts";

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
   * `console.error`, for responses of 422 and 500. Its own error becomes a process warning: the response is decided already.
   */
  onError?: ((error: unknown, delivery: Delivery | undefined) => unknown) | undefined;
};

/** Refuses a handler that would never be called, by a `TypeError`: an unknown event, or not a function. */
export function checkHandlers(handlers: Handlers): void {
  const names = [...Object.keys(webhookEvents), "truncated", "unknown", "invalid", "onDead", "onError"];
  const kinds = Object.fromEntries(names.map((name) => [name, "function"] as const));
  checkOptions(handlers ?? null, kinds, "webhookHandler: handlers");
}

/** Every copy and version of this package in a process reads and writes this one symbol. */
const brand = Symbol.for("trackstar-orders-contract/dead");

/** The result of a handler that gives its event up; `dead` makes it. */
export interface Dead {
  readonly [brand]: string;
}

/**
 * Returned by a handler, gives its event up: `onDead` gets it with the reason, and then the delivery is acknowledged.
 *
 * For an event that no repetition can mend. A list or a plain object that holds a `dead(reason)` counts as well, such as the
 * result of `Promise.all`. Without `onDead` among the handlers the response is a 500, so that no event is lost.
 *
 * @example "order.updated": async (event) => (await find(event.data.id)) ?? dead("the order is unknown")
 */
export function dead(reason: string): Dead {
  return { [brand]: reason };
}

/** The reasons of all that `dead` returned, also that of another copy of this package, in a result; none in any other. */
function deadReasons(result: unknown): string[] {
  const reasons: string[] = [];
  // A set brings each value once, also those that are added on the way.
  const values = new Set([result]);
  for (const value of values) {
    if (!isContainer(value)) continue;
    // An own property: a prototype that somebody polluted must not end every delivery.
    if (Object.hasOwn(value, brand)) reasons.push(String(Reflect.get(value, brand)));
    else if (Array.isArray(value) || isPlain(value))
      // No getter is called.
      for (const inner of Object.values(Object.getOwnPropertyDescriptors(value))) values.add(inner.value);
  }
  return reasons;
}

/** A delivery to handle, or the error with an event that breaks the contract. */
export type Loaded = Delivery | InvalidEventError;

/** Loads the event of a delivery; one that breaks the contract as its error, if there is a handler for that. */
export function loadFor({ invalid }: Handlers, load: VerifiedDelivery["load"]): Promise<Loaded> {
  return load().catch((error: unknown) => {
    if (invalid && error instanceof InvalidEventError) return error;
    throw error;
  });
}

/** Calls the handler for a delivery, if any, and `onDead` if it gives the event up; whether it does. */
export async function callHandler(handlers: Handlers, loaded: Loaded, context: HandlerContext): Promise<boolean> {
  const reasons = deadReasons(await resultOf(handlers, loaded, context));
  if (reasons.length === 0) return false;
  if (!handlers.onDead)
    throw new TypeError("webhookHandler: handlers.onDead must be a function, as a handler returned dead()");
  const event = loaded instanceof InvalidEventError ? toInvalidEvent(loaded) : loaded.event;
  await handlers.onDead(event, reasons.join("; "), loaded);
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
