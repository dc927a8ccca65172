import { maxDrainedBytes } from "../../core/http.ts";
import type { DeliveryParts, DeliveryBody } from "../receive/delivery-request.ts";
import type { Receiver } from "../receive/receiver.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { Handlers } from "./handlers.ts";
import { respondToDeliveries, type Respond, type WebhookResponse } from "./respond-to-delivery.ts";

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

/**
 * The same as `webhookHandler`, for `node:http` and Express.
 *
 * Register its route before `express.json()`: the signature covers the raw bytes, which a JSON parser does not keep.
 * `express.raw()` does.
 *
 * A response that something else has begun, such as a timeout, stays as it is.
 *
 * @example app.post("/webhooks", nodeWebhookListener(receiver, { "order.updated": (event) => save(event.data) }));
 * @throws {TypeError} for an option or a handler that does not exist, with the nearest one, a time out of its range, or an
 *   invalid receiver or store.
 */
export function nodeWebhookListener(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return nodeListener(respondToDeliveries(receiver, handlers, options));
}

/** The steps of a handler as a listener of `node:http`. */
export function nodeListener(respond: Respond): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const body = new DrainableBody(request);
    await send(response, await respond(request.method, partsOf(request, body)), body);
  };
}

/** Of a body that a parser has read, bytes or a string are as good as a stream. */
function partsOf({ headers, readableDidRead, body, rawBody }: NodeRequest, stream: DrainableBody): DeliveryParts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the receiver refuses anything else, and says why
  return { headers, body: readableDidRead ? ((rawBody ?? body ?? {}) as DeliveryBody) : stream };
}

async function send(response: NodeResponse, { status, headers, body }: WebhookResponse, request: DrainableBody) {
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

/** A body whose reader may leave early: left by its own iterator, the request would be destroyed, and hang undrained. */
class DrainableBody implements AsyncIterable<Uint8Array> {
  /** Whether its reader began it and did not come to its end. Node itself discards a body that nobody began. */
  isLeft = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(request: AsyncIterable<Uint8Array>) {
    this.#chunks = request[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() };
  }

  /** Reads the rest of it, to a limit. */
  async drain(): Promise<void> {
    try {
      for (let left = maxDrainedBytes; left > 0 && this.isLeft;) {
        const result = await this.#next();
        if (!result.done) left -= result.value.length;
      }
    } catch {
      // The sender broke off: there is nothing left to read.
    }
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    this.isLeft = true;
    const result = await this.#chunks.next();
    this.isLeft = !result.done;
    return result;
  }
}
