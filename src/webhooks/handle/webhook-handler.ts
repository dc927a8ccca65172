import { maxDrainedBytes } from "../../core/http.ts";
import type { DeliveryBody } from "../receive/delivery-request.ts";
import type { Receiver } from "../receive/receiver.ts";
import type { Handlers } from "./handlers.ts";
import { respondToDeliveries, type HandlerOptions, type Respond, type WebhookResponse } from "./respond-to-delivery.ts";

/** A web handler: the `fetch` of a server. */
export type WebHandler = (request: Request) => Promise<Response>;

/** A listener of `node:http`, or a handler of Express. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/**
 * A web handler, for Hono, Next.js, Bun, Deno and workers: verifies, handles each delivery once, and responds.
 *
 * The response waits for the handler: acknowledged earlier, an event would be lost if the process crashed. When the handler
 * throws, the response is a 500 and the delivery comes again. Work that it does not await counts as done.
 *
 * The sender waits some 15 seconds. A slower handler goes on, up to `handlerTimeoutMs`; a repeat meanwhile gets a 409,
 * afterwards a 200. If your handlers are that slow, take `inboxHandler`. For more than one process, give a shared `store`.
 *
 * @example export default { fetch: webhookHandler(receiver, { "order.updated": async (event) => save(event.data) }) };
 * @throws {TypeError} for an invalid option, handler or receiver.
 */
export function webhookHandler(receiver: Receiver, handlers: Handlers, options?: HandlerOptions): WebHandler {
  return webListener(respondToDeliveries(receiver, handlers, options));
}

/**
 * The same as `webhookHandler`, for `node:http` and Express.
 *
 * Register its route before `express.json()`: the signature covers the raw bytes, which a JSON parser does not keep.
 * `express.raw()` does. A response that something else has begun, such as a timeout, stays as it is.
 *
 * @example app.post("/webhooks", nodeWebhookListener(receiver, { "order.updated": (event) => save(event.data) }));
 * @throws {TypeError} as `webhookHandler` does.
 */
export function nodeWebhookListener(receiver: Receiver, handlers: Handlers, options?: HandlerOptions): NodeListener {
  return nodeListener(respondToDeliveries(receiver, handlers, options));
}

/** The steps of a handler as a web handler. */
export function webListener(respond: Respond): WebHandler {
  return async (request) => {
    const { status, headers, body } = await respond(request.method, request);
    return new Response(body, { status, headers });
  };
}

/** A `node:http` request: only the members that are used. Frameworks add the body if they have read it. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableDidRead: boolean;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/** A `node:http` response: only the members that are used, so that a consumer needs no types of Node. */
export interface NodeResponse {
  readonly destroyed: boolean;
  readonly headersSent: boolean;
  readonly writableEnded: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(body: string): unknown;
  end(body?: string): unknown;
}

/** The steps of a handler as a listener of `node:http`. */
export function nodeListener(respond: Respond): NodeListener {
  return async (request, response) => {
    const { method, headers, readableDidRead, rawBody, body } = request;
    const stream = new DrainableBody(request);
    // Of a body that a parser has read, bytes or a string are as good as a stream.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the receiver refuses anything else, and says why
    const given = readableDidRead ? ((rawBody ?? body ?? {}) as DeliveryBody) : stream;
    await send(response, await respond(method, { headers, body: given }), stream);
  };
}

async function send(response: NodeResponse, { status, headers, body }: WebhookResponse, request: DrainableBody) {
  // A sender that is gone gets no response: its socket is closed.
  if (response.destroyed || response.headersSent || response.writableEnded) return;
  response.writeHead(status, request.isLeft ? { ...headers, connection: "close" } : { ...headers });
  if (!request.isLeft) {
    response.end(body);
    return;
  }
  response.write(body);
  await request.drain();
  if (!response.destroyed) response.end();
}

/** A body whose reader may leave early: left by its own iterator, the request would be destroyed, and hang undrained. */
class DrainableBody implements AsyncIterableIterator<Uint8Array> {
  /** Whether its reader began it and did not come to its end. Node itself discards a body that nobody began. */
  isLeft = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(request: AsyncIterable<Uint8Array>) {
    this.#chunks = request[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    this.isLeft = true;
    const result = await this.#chunks.next();
    this.isLeft = !result.done;
    return result;
  }

  /** Reads the rest of it, to a limit. */
  async drain(): Promise<void> {
    let left = maxDrainedBytes;
    try {
      for await (const chunk of this) {
        left -= chunk.length;
        if (left <= 0) return;
      }
    } catch {
      // The sender broke off: there is nothing left to read.
    }
  }
}
