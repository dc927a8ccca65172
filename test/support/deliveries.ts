import { once } from "node:events";
import { Webhook } from "svix";
import { createReceiver, webhookHandler } from "trackstar-orders-contract/webhooks";
import type { HandlerOptions, Handlers, Order, OrderUpdatedEvent } from "trackstar-orders-contract/webhooks";
import { orderUpdatedEvent, orderUpdatedEventDotted, orderUpdatedEventTruncated } from "../../generated/examples.ts";

/** A made-up secret; 24 bytes, as the vendor's are. */
export const secret = "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAx";
export const otherSecret = "whsec_dHJhY2tzdGFyLXRlc3Qtc2VjcmV0LTAy";

/** The moment at which deliveries of the tests are signed. */
export const signedAt = new Date("2026-01-02T03:04:05Z");
export const clock = (): number => signedAt.getTime();

export const orderUpdatedBody = JSON.stringify(orderUpdatedEvent);

export interface Part {
  id?: string;
  body?: string;
  secret?: string;
  timestamp?: Date;
}

/** A delivery of the documented event, signed by the `svix` package: an implementation that is not ours. */
export function svixDelivery(part: Part = {}): { headers: Record<string, string>; body: string } {
  const { id = "msg_1", body = orderUpdatedBody, timestamp = signedAt } = part;
  const signature = new Webhook(part.secret ?? secret).sign(id, timestamp, body);
  const seconds = String(Math.floor(timestamp.getTime() / 1000));
  return { headers: { "svix-id": id, "svix-timestamp": seconds, "svix-signature": signature }, body };
}

/** The same as a web request. */
export function svixRequest(part: Part = {}): Request {
  return new Request("http://127.0.0.1/webhooks", { method: "POST", ...svixDelivery(part) });
}

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

/** The documented event with dotted paths, and its order. */
export const dotted: OrderUpdatedEvent = orderUpdatedEventDotted;
export const data: Order = orderUpdatedEventDotted.data;

/** The same event with other previous attributes, and about another order if one is given. */
export function updated(previous: object, order: Order = data): OrderUpdatedEvent {
  return { ...dotted, data: order, previous_attributes: { ...previous } };
}

/** The documented truncated event, where its parts are fetched, and the whole of it. */
export const truncatedEvent = orderUpdatedEventTruncated;
export const truncatedBody = JSON.stringify(truncatedEvent);
export const dataUrl = truncatedEvent.data_url;
export const downloadUrl = "https://production.trackstarhq.com/download?token=secret-token";
export const wholeEvent = { ...orderUpdatedEvent, connection_id: truncatedEvent.connection_id };

export type Routes = Record<string, () => Response | Promise<Response>>;

/** Serves the whole event in two steps; a route can be replaced or deleted, and every request is noted. */
export function truncatedEventServer() {
  const sent: { url: string; headers: Headers; redirect: RequestInit["redirect"] }[] = [];
  const routes: Routes = {
    [dataUrl]: () => Response.json({ download_url: downloadUrl }),
    [downloadUrl]: () => Response.json(wholeEvent),
  };
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : input.toString();
    sent.push({ url, headers: new Headers(init?.headers), redirect: init?.redirect });
    const route = routes[url];
    if (!route) throw new TypeError("fetch failed");
    return route();
  };
  return { routes, sent, fetch };
}
