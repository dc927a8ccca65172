import { Denial, answer, failure } from "./answers.ts";
import { documentedAnswer, exampleNames } from "./documented.ts";
import type { Reply } from "./exchange.ts";
import type { Fault } from "./faults.ts";
import type { Route } from "./routes.ts";

const page = "<!DOCTYPE html>\n<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>\n";
const gatewayError = 502;

/** Whether a fault leaves nothing of the usual answer. */
export function replaces({ status, example, body }: Fault): boolean {
  return status !== undefined || example !== undefined || body !== undefined;
}

/** The answer as the fault has it; `usual` is what would be said without it, if the write was done. */
export function spoil(route: Route, fault: Fault, usual?: Reply): Reply {
  const reply = replaces(fault)
    ? replacement(route, fault)
    : (usual ?? failure(gatewayError, "The connection is cut."));
  const headers = { ...reply.headers };
  if (reply.status === 429) Object.assign(headers, { "retry-after": "1", "x-ratelimit-remaining": "0" });
  if (fault.retryAfter !== undefined) headers["retry-after"] = `${fault.retryAfter}`;
  return { ...reply, headers, ...(fault.cut && { cut: fault.cut }) };
}

function replacement(route: Route, { status, example, body }: Fault): Reply {
  if (body === "empty") return { status: status ?? gatewayError, headers: {}, text: "" };
  if (body === "html") return { status: status ?? gatewayError, headers: { "content-type": "text/html" }, text: page };
  const documented = documentedAnswer(route, { status, example });
  if (documented) return documented;
  if (example !== undefined) throw new Denial(noSuchExample(route, example));
  const wanted = status ?? gatewayError;
  return wanted < 400 ? answer(wanted, {}) : failure(wanted, `The sandbox was asked to answer with ${wanted}.`);
}

function noSuchExample(route: Route, example: string): Reply {
  const known = exampleNames(route).join(", ");
  return failure(400, `${route.operationId} documents no example ${JSON.stringify(example)}. It has ${known}.`);
}
