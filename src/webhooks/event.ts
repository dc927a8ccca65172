import {
  webhookEvents,
  type EventDescription,
  type FullEvents,
  type TruncatedEvents,
} from "../../generated/webhooks.ts";

/** The types of event that the contract knows. */
export type EventType = keyof FullEvents;

/**
 * An event as it was sent, whole. It has no `kind`: should the vendor begin to send a field of that name, it is left out, or it would
 * be taken for our mark; `drift` reports it.
 */
export type FullEvent<T extends EventType = EventType> = { [E in T]: FullEvents[E] & { readonly kind?: never } }[T];

/** An event that was too large to send: it says which order changed, not how. */
export type TruncatedEvent<T extends EventType = EventType> = {
  [E in T]: TruncatedEvents[E] & { readonly kind: "truncated" };
}[T];

/** An event that the contract does not know. Acknowledge it: refusing makes it come again. */
export interface UnknownEvent {
  readonly kind: "unknown";
  readonly event_type: string;
  /** The whole body, unchecked. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A genuine event that breaks the contract. */
export interface InvalidEvent {
  readonly kind: "invalid";
  /** Undefined if the payload has none that is a string. */
  readonly event_type: string | undefined;
  /** The parsed body; its text where that is not JSON, its bytes where they are not UTF-8. */
  readonly payload: unknown;
}

/** The event of a delivery. Rule out the `kind`s first; the rest is told apart by `event_type`. */
export type WebhookEvent = FullEvent | TruncatedEvent | UnknownEvent;

type KnownEvent = EventDescription<FullEvents[EventType], TruncatedEvents[EventType]>;

const descriptions: Readonly<Record<string, KnownEvent>> = webhookEvents;

/** The contract's description of a type of event; undefined for one that it does not know. */
export function descriptionOf(eventType: string): KnownEvent | undefined {
  return Object.hasOwn(descriptions, eventType) ? descriptions[eventType] : undefined;
}
