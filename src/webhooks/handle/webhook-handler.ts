import type { Receiver } from "../receive/receiver.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { Handlers } from "./handlers.ts";
import { respondToDeliveries } from "./respond-to-delivery.ts";
import type { WebhookResponse } from "./webhook-response.ts";

/**
 * A web handler, for Hono, Next.js, Bun, Deno and workers: verifies, handles each delivery once, and responds.
 *
 * The response waits for the handler. When it throws, the response is a 500 and the delivery comes again; work that it
 * does not await counts as done.
 *
 * A handler may take longer than the sender waits, some 15 seconds: it goes on, up to `handlerTimeoutMs`, and a
 * repetition that comes meanwhile gets a 409, one that comes afterwards a 200. Nothing is acknowledged earlier than it
 * is handled, as a process that crashes in between would lose the event. If your handlers are that slow, let them write
 * the event to a queue of your own.
 *
 * For more than one process, give a shared `store`.
 *
 * @example
 * export default { fetch: webhookHandler(receiver, { "order.updated": async (event) => save(event.data) }) };
 * @throws {TypeError} for an option or a handler that does not exist, with the nearest one that does, a time out of its
 *   range, or a receiver or a store that is none.
 */
export function webhookHandler(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: Request) => Promise<Response> {
  const respond = respondToDeliveries(receiver, handlers, options);
  return async (request) => toResponse(await respond(request.method, request));
}

function toResponse({ status, headers, body }: WebhookResponse): Response {
  return new Response(body, { status, headers });
}
