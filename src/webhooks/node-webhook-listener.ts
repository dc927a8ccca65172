import type { IncomingMessage, ServerResponse } from "node:http";
import { wrongMethod } from "./answer.ts";
import type { DeliveryBody, DeliveryParts } from "./delivery-request.ts";
import { createDispatch } from "./dispatch.ts";
import type { HandlerOptions, Handlers } from "./dispatch.ts";
import type { Receiver } from "./receiver.ts";

/** A request of `node:http`; frameworks add what they have read of the body. */
type NodeRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown };

/**
 * The same as `webhookHandler`, for `node:http` and Express.
 *
 * Keep `express.json()` off its route, or let it come first: the signature covers the raw bytes, which a JSON parser
 * does not keep. `express.raw()` does.
 */
export function nodeWebhookListener(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const dispatch = createDispatch(receiver, handlers, options);
  return async (request, response) => {
    const given = request.method === "POST" ? await dispatch(partsOf(request)) : wrongMethod;
    // A sender that is gone gets no answer: its socket is closed.
    if (!response.destroyed) response.writeHead(given.status, given.headers).end(given.body);
  };
}

function partsOf(request: NodeRequest): DeliveryParts {
  return { headers: request.headersDistinct, body: request.readableDidRead ? readAlready(request) : unread(request) };
}

/** Not ended on return: that would close the socket before a 413 is out. */
function unread(request: IncomingMessage): DeliveryBody {
  return { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array> };
}

/** What a body parser has left: bytes or text are as good as a stream, and anything else is refused by the receiver. */
function readAlready({ body, rawBody }: NodeRequest): DeliveryBody {
  return (rawBody ?? body ?? {}) as DeliveryBody;
}
