/** The dates of an order that tell an older version from a newer one. */
export interface DatedOrder {
  readonly trackstar_updated_date?: string | null | undefined;
  readonly updated_date?: string | null | undefined;
}

/** Identifies an order: a whole or a truncated event has both. */
export interface OrderEvent {
  readonly connection_id: string;
  readonly data: { readonly id: string };
}

const dateTime =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/i;
const lastYear = 9998;

/**
 * The version of an order, as a string that sorts by time: keep it beside the order, and overwrite an order that is not newer.
 *
 * It is `trackstar_updated_date`, the time at which Trackstar's copy changed, and `updated_date` only where that is missing:
 * the source system's own time. Two changes of the same moment have the same version, so compare with `<=`.
 *
 * @returns A date and time in UTC, such as `2024-01-02T03:04:05.25`; a date without an offset is read as UTC. `""`, which sorts
 *   before all, if neither is a date; one of the year 9999 is not, as it stands for "never".
 * @example await sql`UPDATE orders SET body = ${order}, version = ${v} WHERE id = ${id} AND version <= ${v}`; // v = orderVersion(order)
 */
export function orderVersion({ trackstar_updated_date, updated_date }: DatedOrder): string {
  return sortable(trackstar_updated_date) ?? sortable(updated_date) ?? "";
}

/**
 * A key for an order of an event, one an order of a connection: ids of two connections may be the same.
 *
 * @returns `connection_id:order_id`, where a `:` of the connection's id is written `%3A`, and `%` is `%25`.
 * @throws {TypeError} if the event lacks one of the two.
 */
export function orderKey({ connection_id, data }: OrderEvent): string {
  if (typeof connection_id !== "string" || typeof data?.id !== "string")
    throw new TypeError("orderKey: event must have connection_id and data.id, both strings");
  const connection = connection_id.replaceAll("%", "%25").replaceAll(":", "%3A");
  return `${connection}:${data.id}`;
}

function sortable(date: string | null | undefined): string | undefined {
  const found = typeof date === "string" ? dateTime.exec(date.trim()) : null;
  if (!found) return undefined;
  const [, day, minute = "00:00", second = "00", fraction = "", sign, hours = "0", minutes = "0"] = found;
  // Date does not know a leap second; the offset moves whole minutes only, so seconds and fraction stay as they are.
  const local = Date.parse(`${day}T${minute}:00Z`);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  const time = new Date(sign === "-" ? local + offset : local - offset);
  const year = time.getUTCFullYear();
  if (!(year >= 0 && year <= lastYear) || Number(second) > 60) return undefined;
  // From the end: looking for zeros from the start takes the square of their number.
  const [digits = ""] = /^\d*[1-9]/.exec(fraction) ?? [];
  return `${time.toISOString().slice(0, 17)}${second}${digits === "" ? "" : `.${digits}`}`;
}
