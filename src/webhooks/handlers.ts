import { webhookEvents } from "../../generated/webhooks.ts";
import type { EventDescription, FullEvents, TruncatedEvents } from "../../generated/webhooks.ts";
import { checkKnownKeys } from "../core/check-options.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import type { FullEvent, TruncatedEvent, UnknownEvent } from "./event.ts";
import type { Delivery } from "./receiver.ts";

/** What a handler can learn beside its event. */
export interface HandlerContext {
  /** Aborts when the handler takes longer than `handlerTimeoutMs`, or another worker has taken the delivery over. */
  readonly signal: AbortSignal;
}

type Handle<E> = (event: E, delivery: Delivery, context: HandlerContext) => unknown;

/** What to do with each type of event; types without a handler are acknowledged. */
export type Handlers = { [T in keyof FullEvents]?: Handle<FullEvent<T>> } & {
  /** An event that is truncated and was not fetched. Without this and without an `apiKey` it is refused, not lost. */
  truncated?: keyof TruncatedEvents extends never ? never : Handle<TruncatedEvent>;
  /** An event that the contract does not know. */
  unknown?: Handle<UnknownEvent>;
  /**
   * Told of everything that is not answered with a 2xx. Default: `console.error`, for responses of 500. What it throws
   * is dropped, async or not: the response is decided already.
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

/** Calls the handler for the event of a delivery, if there is one. */
export async function callHandler(handlers: Handlers, delivery: Delivery, context: HandlerContext): Promise<void> {
  const { event } = delivery;
  if (event.kind === "unknown") return void (await handlers.unknown?.(event, delivery, context));
  // The type of the event chose the handler, which the compiler can't follow once there are several.
  const handle: Handle<never> | undefined = handlers[event.event_type];
  if (event.kind !== "truncated") return void (await handle?.(event as never, delivery, context));
  const handleTruncated: Handle<TruncatedEvent> | undefined = handlers.truncated;
  if (!handleTruncated && handle)
    throw new TrackstarError(
      "An event was truncated: give the receiver an apiKey, or the handlers one for `truncated`.",
    );
  await handleTruncated?.(event, delivery, context);
}

/** Which subject an event is about, and which version of it; undefined where it does not say. */
export function versionOf({ event }: Delivery): { subject: string; version: number } | undefined {
  if (event.kind !== undefined) return undefined;
  const { updatedField }: EventDescription["subject"] = webhookEvents[event.event_type].subject;
  if (updatedField === undefined) return undefined;
  const data: Readonly<Record<string, unknown>> = { ...event.data };
  const version = Date.parse(String(data[updatedField]));
  return Number.isNaN(version) ? undefined : { subject: `${event.connection_id}:${event.data.id}`, version };
}
