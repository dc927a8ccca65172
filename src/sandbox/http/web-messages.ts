import { BodyTooLargeError, chunksOf, readBody } from "../../core/read-body.ts";
import { mayHaveBody, textOf, type Reply, maxBodyBytes, type SandboxRequest } from "./messages.ts";

/** Reads a web request. */
export async function readRequest(request: Request): Promise<SandboxRequest> {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    origin,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: request.body ? await readStream(request.body) : new Uint8Array(),
  };
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<SandboxRequest["body"]> {
  try {
    return await readBody(chunksOf(stream), maxBodyBytes);
  } catch (error) {
    if (error instanceof BodyTooLargeError) return "too-large";
    throw error;
  }
}

/**
 * Makes a web response. The body of one that is disconnected half-way fails while it is read; where the connection ends before
 * the response, it throws a `TypeError`, as `fetch` does.
 */
export function toResponse(reply: Reply): Response {
  const { status, headers, disconnect } = reply;
  if (disconnect === "before-response") throw new TypeError("fetch failed", { cause: socketError() });
  const text = textOf(reply);
  return new Response(mayHaveBody(status) ? (disconnect ? halfOf(text) : text) : null, { status, headers });
}

function halfOf(text: string): ReadableStream<Uint8Array> {
  const half = new TextEncoder().encode(text.slice(0, text.length / 2));
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new TypeError("terminated", { cause: socketError() }));
      isSent = true;
      controller.enqueue(half);
    },
  });
}

function socketError(): Error {
  return Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
}
