import { HttpError, errorReply, jsonReply, mayHaveBody, type Reply } from "../http/messages.ts";
import { exampleNames, type Route } from "../route.ts";
import { documentedReply } from "../rules/documented-reply.ts";
import type { Fault } from "./fault.ts";

const html = "<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>\n";
const badGateway = 502;

/** When a fault waits and replaces the response: before the write or after it. */
export function phaseOf({ when, disconnect }: Fault): NonNullable<Fault["when"]> {
  return when ?? (disconnect === "mid-response" ? "after-write" : "before-write");
}

/** Whether a fault keeps the usual response from arriving. */
export function replacesReply(fault: Fault): boolean {
  return hasOwnReply(fault) || fault.disconnect !== undefined;
}

/** Whether a fault also acts on the response to a repeated idempotency key, when nothing is written. */
export function actsOnReplay(fault: Fault): boolean {
  return replacesReply(fault) || Boolean(fault.latencyMs);
}

/** The response as the fault has it; 400 if it names an unknown example. `usual` is the response to the write, if done. */
export function applyFault(route: Route, fault: Fault, usual?: Reply): Reply {
  const reply = hasOwnReply(fault)
    ? replyOf(route, fault)
    : (usual ?? errorReply(badGateway, "The connection ends here."));
  return {
    ...reply,
    headers: {
      ...reply.headers,
      ...(reply.status === 429 && { "retry-after": "1", "x-ratelimit-remaining": "0" }),
      ...(fault.retryAfter !== undefined && { "retry-after": `${fault.retryAfter}` }),
    },
    ...(fault.disconnect && { disconnect: fault.disconnect }),
  };
}

function hasOwnReply({ status, example, body }: Fault): boolean {
  return status !== undefined || example !== undefined || body !== undefined;
}

function replyOf(route: Route, { status, example, body }: Fault): Reply {
  if (body === "empty" || !mayHaveBody(status ?? badGateway))
    return { status: status ?? badGateway, headers: {}, text: "" };
  if (body === "html") return { status: status ?? badGateway, headers: { "content-type": "text/html" }, text: html };
  const documented = documentedReply(route, { status, example });
  if (documented) return documented;
  if (example !== undefined) throw new HttpError(noSuchExample(route, example));
  const wanted = status ?? badGateway;
  return wanted < 400 ? jsonReply(wanted, {}) : errorReply(wanted, `The sandbox was asked to answer with ${wanted}.`);
}

function noSuchExample(route: Route, example: string): Reply {
  const known = exampleNames([route]).join(", ");
  return errorReply(400, `Unknown example ${JSON.stringify(example)} of ${route.name}. Use one of: ${known}.`);
}
