import { wrongMethod } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { createDispatch } from "./dispatch.ts";
import type { HandlerOptions } from "./dispatch.ts";
import type { Handlers } from "./handlers.ts";
import type { Receiver } from "./receiver.ts";

/**
 * A web handler, for Hono, Next.js, Bun, Deno and workers: verifies, handles each delivery once, and answers.
 *
 * When a handler throws, the delivery is answered with a 500 and comes again: a handler that is not finished when it
 * returns (work that it does not await) counts as done. For more than one process, give a shared store.
 */
export function webhookHandler(
  receiver: Receiver,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: Request) => Promise<Response> {
  const dispatch = createDispatch(receiver, handlers, options);
  return async (request) => toResponse(request.method === "POST" ? await dispatch(request) : wrongMethod);
}

function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers });
}
