import type { DeliveryParts, DeliveryBody } from "../receive/delivery-request.ts";
import type { Receiver } from "../receive/receiver.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { Handlers } from "./handlers.ts";
import { OpenBody } from "./open-body.ts";
import { respondToDeliveries } from "./respond-to-delivery.ts";
import type { WebhookResponse } from "./webhook-response.ts";

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
  readonly headersSent: boolean;
  readonly writableEnded: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(body: string): unknown;
  end(body?: string): unknown;
}

/**
 * The same as `webhookHandler`, for `node:http` and Express.
 *
 * Register its route before `express.json()`: the signature covers the raw bytes, which a JSON parser does not keep.
 * `express.raw()` does.
 *
 * Where something else has responded already, such as a timeout, its response stays.
 *
 * @example app.post("/webhooks", nodeWebhookListener(receiver, { "order.updated": (event) => save(event.data) }));
 * @throws {TypeError} for an option or a handler that does not exist, with the nearest one that does, a time out of its
 *   range, or a receiver or a store that is none.
 */
export function nodeWebhookListener(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const respond = respondToDeliveries(receiver, handlers, options);
  return async (request, response) => {
    const body = new OpenBody(request);
    await send(response, await respond(request.method, partsOf(request, body)), body);
  };
}

function partsOf(request: NodeRequest, body: OpenBody): DeliveryParts {
  return { headers: request.headers, body: request.readableDidRead ? parsedBody(request) : body };
}

/** What a body parser has left: bytes or a string are as good as a stream. */
function parsedBody({ body, rawBody }: NodeRequest): DeliveryBody {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the receiver refuses what is neither, and says why
  return (rawBody ?? body ?? {}) as DeliveryBody;
}

async function send(response: NodeResponse, { status, headers, body }: WebhookResponse, request: OpenBody) {
  // A sender that is gone gets no response: its socket is closed.
  if (response.destroyed || response.headersSent || response.writableEnded) return;
  if (!request.isLeft) {
    response.writeHead(status, { ...headers });
    response.end(body);
    return;
  }
  response.writeHead(status, { ...headers, connection: "close" });
  response.write(body);
  await request.drain();
  if (!response.destroyed) response.end();
}
