import type { Receiver } from "../receive/receiver.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { Handlers } from "./handlers.ts";
import { respondToDeliveries, type Respond } from "./respond-to-delivery.ts";

/**
 * A web handler, for Hono, Next.js, Bun, Deno and workers: verifies, handles each delivery once, and responds.
 *
 * The response waits for the handler: acknowledged earlier, an event would be lost if the process crashed. When the handler
 * throws, the response is a 500 and the delivery comes again. Work that it does not await counts as done.
 *
 * The sender waits some 15 seconds. A slower handler goes on, up to `handlerTimeoutMs`; a repeat meanwhile gets a 409,
 * afterwards a 200. If your handlers are that slow, let them write the event to a queue of your own.
 *
 * For more than one process, give a shared `store`.
 *
 * @example
 * export default { fetch: webhookHandler(receiver, { "order.updated": async (event) => save(event.data) }) };
 * @throws {TypeError} for an option or a handler that does not exist, with the nearest one, a time out of its range, or an
 *   invalid receiver or store.
 */
export function webhookHandler(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: Request) => Promise<Response> {
  return webListener(respondToDeliveries(receiver, handlers, options));
}

/** The steps of a handler as a web handler. */
export function webListener(respond: Respond): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await respond(request.method, request);
    return new Response(body, { status, headers });
  };
}
