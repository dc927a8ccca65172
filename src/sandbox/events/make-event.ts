import { orderUpdatedEvent, orderUpdatedEventTruncated } from "../../../generated/examples.ts";
import { credentialHeaders } from "../../../generated/operations.ts";
import type { Order, OrderUpdatedEvent } from "../../../generated/types.ts";
import { eventSubjects } from "../../../generated/webhooks.ts";
import type { OperationContext, SandboxContext } from "../context.ts";
import { childOf, cloneJson, isContainer, isIndex, isSameJson, setOwn, type JsonObject } from "../../core/json.ts";
import { isWhole, maxKeys } from "../../webhooks/changes/previous-state.ts";
import { errorReply, jsonReply, pathOf, type Reply, type SandboxRequest } from "../http/messages.ts";

const { data: _data, previous_attributes: _previous, ...envelope } = orderUpdatedEvent;
const unknownType = "order.shipment.created";
// As served: the address of a file says until when it is valid.
const eventOrFile = /^\/sandbox\/(?:events|files\/(\d+))\/([^/]+)$/;
const validForMs = 20 * 60 * 1000;

/** The event that says how an order changed, with `previous_attributes` by dotted paths. It shares nothing with the orders. */
export function orderUpdated(before: Order, after: Order): OrderUpdatedEvent {
  return { ...envelope, data: structuredClone(after), previous_attributes: previousAttributes(before, after) };
}

/** Sends the `order.updated` event of a write, as the fault of the request has it. `size` is in characters of JSON. */
export function emitEvent(
  { sandbox: { deliveries, newId }, request, connection, fault }: OperationContext,
  { before, after, size }: { before: Order; after: Order; size: number },
): void {
  const { id: connection_id, integration } = connection;
  const common = { ...envelope, connection_id, integration_name: integration?.name ?? envelope.integration_name };
  // It shares its parts with the orders, which keeps a thousand waiting events small.
  const whole = () => ({ ...common, data: after, previous_attributes: previousAttributes(before, after) });
  // No receiver knows it, and none may break on it.
  if (fault.event === "unknown")
    deliveries.add({ id: newId("msg"), make: () => ({ ...common, event_type: unknownType, data: after }), size });
  const id = newId("msg");
  const { data_truncated } = orderUpdatedEventTruncated;
  const data_url = `${request.origin}/sandbox/events/${id}`;
  const truncated = () => ({ ...whole(), data: { id: after.id }, data_truncated, data_url });
  if (fault.event === "truncated") return deliveries.add({ id, make: truncated, whole, size });
  deliveries.add({ id, make: whole, size });
  if (fault.event === "duplicate") deliveries.add({ id, make: whole, size });
}

/**
 * Serves the whole of a truncated event as the API does: the API key gets an address, which serves the event. Undefined for
 * a request to other paths.
 */
export function eventFileReply(sandbox: SandboxContext, request: SandboxRequest): Reply | undefined {
  const { method, origin, target, headers } = request;
  const [found, expires, id] = (method === "GET" && eventOrFile.exec(pathOf(target))) || [];
  if (found === undefined) return undefined;
  if (expires === undefined && !headers[credentialHeaders.apiKey]?.trim())
    return errorReply(401, "Send the API key to get the address of the event.");
  const whole = sandbox.deliveries.list().find((one) => one.id === id)?.whole;
  if (!whole) return errorReply(404, "No event has this address.");
  const now = sandbox.clock.now();
  if (expires === undefined)
    return jsonReply(200, { download_url: `${origin}/sandbox/files/${Math.ceil(now + validForMs)}/${id}` });
  return now > Number(expires) ? errorReply(403, "This address was valid for 20 minutes.") : jsonReply(200, whole());
}

/**
 * The `previous_attributes` of an `order.updated` event that turned `before` into `after`: the old values by dotted path.
 *
 * No path can express a field of the order that was missing before, or a name with a dot. Then it is the whole earlier
 * order, which readers must understand anyhow.
 */
export function previousAttributes(before: Order, after: Order): JsonObject {
  const paths = pathsBetween(before, after, []);
  const isAmbiguous = paths && isWhole(paths, eventSubjects["order.updated"].required);
  const old = Object.entries(paths && !isAmbiguous ? paths : before);
  return Object.fromEntries(old.map(([key, value]) => [key, cloneJson(value)]));
}

/** The old values by path of the changes below a location; undefined if only the location as a whole can express them. */
function pathsBetween(before: unknown, after: unknown, location: readonly string[]): JsonObject | undefined {
  if (!isContainer(before) || !isContainer(after) || !isComparable(before, after) || location.length >= maxKeys)
    return undefined;
  const found: JsonObject = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [childOf(before, key), childOf(after, key)];
    if (isSameJson(old, now)) continue;
    if (old === undefined || !isPlain(key, before)) return undefined;
    const inner = [...location, key];
    const paths = pathsBetween(old, now, inner) ?? { [inner.join(".")]: old };
    for (const [path, value] of Object.entries(paths)) setOwn(found, path, value);
  }
  return found;
}

/** Both objects, or both arrays of one length: an array that grew or shrank is reported as a whole. */
function isComparable(before: object, after: object): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.length === after.length;
  return !Array.isArray(after);
}

/** Whether a key can stand in a path and be read in one way only. */
function isPlain(key: string, container: object): boolean {
  if (Array.isArray(container)) return true;
  return key !== "" && key !== "__proto__" && !key.includes(".") && !isIndex(key);
}
