import type { Order, OrderUpdatedEvent } from "../../generated/types.ts";
import { childOf, isObject } from "../core/json.ts";

/**
 * Whether an order shows a shipment that was sent: `"applied"` if it does, `"unknown"` if it does not.
 *
 * Looks for the tracking numbers of its packages, else for its own, else for its package ids, in one shipment of the order
 * that is not `open`: that one may wait for its labels, and for this very write. Absence proves nothing: a shipment that was
 * accepted just before an error appears with the next sync of the connection, hourly by default. A truncated event has no shipments.
 *
 * @param order From `getOrder`, or an event about it.
 * @param shipment The body of the `shipOrder` whose outcome is unknown.
 * @example if (settleShipment(event, job.shipment) === "applied") await jobs.markShipped(job.id);
 */
export function settleShipment(order: Order | OrderUpdatedEvent, shipment: object): "applied" | "unknown" {
  const shipments = childOf(isObject(order) && "data" in order ? order.data : order, "shipments");
  // An order has no number but those of packages, and a master number beside them may be none of theirs.
  const wanted = marksOf(shipment).find((marks) => marks.length > 0) ?? [];
  const isThere = (found: unknown): boolean => {
    const marks = new Set(marksOf(found).flat());
    return !(isObject(found) && found["status"] === "open") && wanted.every((mark) => marks.has(mark));
  };
  return wanted.length > 0 && Array.isArray(shipments) && shipments.some(isThere) ? "applied" : "unknown";
}

/** The texts that tell one shipment, of a body or of an order, from another; the surest first. */
function marksOf(shipment: unknown): string[][] {
  const packages = isObject(shipment) ? [shipment["packages"]].flat() : [];
  const ofPackages = (key: string) => packages.flatMap((part) => textOf(part, key));
  return [ofPackages("tracking_number"), textOf(shipment, "tracking_number"), ofPackages("package_id")];
}

function textOf(value: unknown, key: string): string[] {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === "string" && text !== "" ? [text] : [];
}
