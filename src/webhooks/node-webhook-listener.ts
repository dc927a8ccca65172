import { wrongMethod } from "./answer.ts";
import type { DeliveryBody, DeliveryParts } from "./delivery-request.ts";
import { createDispatch } from "./dispatch.ts";
import type { HandlerOptions } from "./dispatch.ts";
import type { Handlers } from "./handlers.ts";
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
  readonly headersSent: boolean;
  readonly writableEnded: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(body: string): unknown;
  end(body?: string): unknown;
}

/** How much of a body that was refused half-way is still read, so that a sender who reads the answer last gets it. */
const mostDrainedBytes = 67_108_864;

/**
 * The same as `webhookHandler`, for `node:http` and Express.
 *
 * Register its route before `express.json()`: the signature covers the raw bytes, which a JSON parser does not keep.
 * `express.raw()` does.
 *
 * Where something else has answered already, such as a timeout, its answer stays.
 *
 * @throws {TrackstarError} if the lease is no number of at least 1.
 */
export function nodeWebhookListener(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const dispatch = createDispatch(receiver, handlers, options);
  return async (request, response) => {
    const body = new OpenBody(request);
    const given = request.method === "POST" ? await dispatch(partsOf(request, body)) : wrongMethod;
    // A sender that is gone gets no answer: its socket is closed.
    if (response.destroyed || response.headersSent || response.writableEnded) return;
    const { isLeft } = body;
    response.writeHead(given.status, { ...given.headers, ...(isLeft && { connection: "close" }) });
    if (isLeft) {
      response.write(given.body);
      await body.drain();
    }
    if (!response.destroyed) response.end(isLeft ? undefined : given.body);
  };
}

/** A body whose reader may leave early: left by its own iterator, the request would be destroyed, and hang undrained. */
class OpenBody implements AsyncIterable<Uint8Array> {
  /** Whether its reader began it and did not come to its end. Node itself discards a body that nobody began. */
  isLeft = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(request: NodeRequest) {
    this.#chunks = request[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() };
  }

  async drain(): Promise<void> {
    try {
      for (let left = mostDrainedBytes; left > 0 && this.isLeft;)
        left -= ((await this.#next()).value as Uint8Array | undefined)?.length ?? 0;
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

function partsOf(request: NodeRequest, body: OpenBody): DeliveryParts {
  return { headers: request.headers, body: request.readableDidRead ? readAlready(request) : body };
}

/** What a body parser has left: bytes or text are as good as a stream, and anything else is refused by the receiver. */
function readAlready({ body, rawBody }: NodeRequest): DeliveryBody {
  return (rawBody ?? body ?? {}) as DeliveryBody;
}
