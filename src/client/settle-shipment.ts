import type { Order, OrderUpdatedEvent } from "../../generated/types.ts";
import { isObject } from "../core/json.ts";

/**
 * Whether an order shows a shipment that was sent: `"applied"` if it does, `"unknown"` if it does not.
 *
 * Looks for its tracking numbers, or for its package ids where it has none, in one shipment of the order. Absence proves
 * nothing: a shipment that was accepted just before an error appears with the next sync of the connection, hourly by
 * default.
 *
 * @param order From `getOrder`, or an `order.updated` event about it.
 * @param shipment The body of the `shipOrder` whose outcome is unknown.
 * @example if (settleShipment(event, job.shipment) === "applied") await jobs.markShipped(job.id);
 */
export function settleShipment(order: Order | OrderUpdatedEvent, shipment: object): "applied" | "unknown" {
  const shipments = shipmentsOf("data" in order ? order.data : order);
  const sent = marksOf(shipment);
  const wanted = sent.trackingNumbers.length > 0 ? sent.trackingNumbers : sent.packageIds;
  const isThere = (marks: Marks) =>
    wanted.every((mark) => marks.trackingNumbers.includes(mark) || marks.packageIds.includes(mark));
  return wanted.length > 0 && shipments.some((found) => isThere(marksOf(found))) ? "applied" : "unknown";
}

/** The texts that tell one shipment from another. */
interface Marks {
  readonly trackingNumbers: readonly string[];
  readonly packageIds: readonly string[];
}

/** Of a body or of an order: both have packages, and an integration's body may have a tracking number alone. */
function marksOf(shipment: unknown): Marks {
  const packages = isObject(shipment) ? [shipment["packages"]].flat() : [];
  return {
    trackingNumbers: [shipment, ...packages].flatMap((part) => textOf(part, "tracking_number")),
    packageIds: packages.flatMap((part) => textOf(part, "package_id")),
  };
}

function textOf(value: unknown, key: string): string[] {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === "string" && text !== "" ? [text] : [];
}

/** A truncated event has no shipments. */
function shipmentsOf(order: Partial<Order>): readonly unknown[] {
  return Array.isArray(order.shipments) ? order.shipments : [];
}
