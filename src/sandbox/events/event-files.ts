import { credentialHeaders } from "../../../generated/operations.ts";
import type { SandboxContext } from "../context.ts";
import { errorReply, jsonReply, type Reply, pathOf, type SandboxRequest } from "../http/messages.ts";

const eventPath = "/sandbox/events/";
const filePath = "/sandbox/files/";
const validForMs = 20 * 60 * 1000;

/** The `data_url` of a truncated event, at the origin that the write was sent to: the sandbox is there. */
export function dataUrlOf(id: string, origin: string): string {
  return origin + eventPath + id;
}

/**
 * Serves the whole of a truncated event as the API does: the API key gets an address, which serves the event. Undefined for
 * a request to other paths.
 */
export function eventFileReply(sandbox: SandboxContext, request: SandboxRequest): Reply | undefined {
  const { method, origin, target, headers } = request;
  const path = pathOf(target);
  const prefix = [eventPath, filePath].find((known) => path.startsWith(known));
  if (method !== "GET" || prefix === undefined) return undefined;
  const id = path.slice(prefix.length);
  const delivery = sandbox.deliveries.find(id);
  if (prefix === eventPath && !headers[credentialHeaders.apiKey]?.trim())
    return errorReply(401, "Send the API key to get the address of the event.");
  if (!delivery?.whole || (prefix === filePath && delivery.offeredAt === undefined))
    return errorReply(404, "No event has this address.");
  const now = sandbox.clock.now();
  if (prefix === filePath) {
    const isOver = now - (delivery.offeredAt ?? 0) > validForMs;
    return isOver ? errorReply(403, "This address was valid for 20 minutes.") : jsonReply(200, delivery.whole());
  }
  delivery.offeredAt = now;
  return jsonReply(200, { download_url: origin + filePath + id });
}
