import { wrongMethod } from "./answer.ts";
import type { DeliveryBody, DeliveryParts } from "./delivery-request.ts";
import { createDispatch } from "./dispatch.ts";
import type { HandlerOptions, Handlers } from "./dispatch.ts";
import type { Receiver } from "./receiver.ts";

/** What is read of a `node:http` request; frameworks add what they have read of the body. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableDidRead: boolean;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/** What is used of a `node:http` response. Written out, so that a consumer needs no types of Node. */
export interface NodeResponse {
  readonly destroyed: boolean;
  writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown };
}

/**
 * The same as `webhookHandler`, for `node:http` and Express.
 *
 * Register its route before `express.json()`: the signature covers the raw bytes, which a JSON parser does not keep.
 * `express.raw()` does.
 */
export function nodeWebhookListener(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const dispatch = createDispatch(receiver, handlers, options);
  return async (request, response) => {
    const given = request.method === "POST" ? await dispatch(partsOf(request)) : wrongMethod;
    // A sender that is gone gets no answer: its socket is closed.
    if (!response.destroyed) response.writeHead(given.status, given.headers).end(given.body);
  };
}

function partsOf(request: NodeRequest): DeliveryParts {
  return { headers: request.headers, body: request.readableDidRead ? readAlready(request) : request };
}

/** What a body parser has left: bytes or text are as good as a stream, and anything else is refused by the receiver. */
function readAlready({ body, rawBody }: NodeRequest): DeliveryBody {
  return (rawBody ?? body ?? {}) as DeliveryBody;
}
