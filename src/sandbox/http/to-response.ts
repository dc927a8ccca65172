import { bodyOf, mayHaveBody } from "./reply.ts";
import type { Reply } from "./reply.ts";

/**
 * Makes a web response.
 *
 * One that is cut half-way has a body that fails while it is read.
 *
 * @throws {TypeError} if the connection is cut before the response, as `fetch` does.
 */
export function toResponse(reply: Reply): Response {
  const { status, headers, cut } = reply;
  if (cut === "before-answer") throw new TypeError("fetch failed", { cause: cutConnection() });
  const text = bodyOf(reply);
  return new Response(mayHaveBody(status) ? (cut ? halfOf(text) : text) : null, { status, headers });
}

function halfOf(text: string): ReadableStream<Uint8Array> {
  const half = new TextEncoder().encode(text.slice(0, text.length / 2));
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new TypeError("terminated", { cause: cutConnection() }));
      isSent = true;
      controller.enqueue(half);
    },
  });
}

function cutConnection(): Error {
  return Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
}
