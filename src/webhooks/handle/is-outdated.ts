import { descriptionOf } from "../event.ts";
import { childOf } from "../json-value.ts";
import type { Delivery } from "../receive/delivery.ts";
import type { DeliveryStore } from "./delivery-store.ts";
import { askStore } from "./ask-store.ts";

/**
 * Whether a newer event about the same subject came before; false where an event does not tell its version.
 *
 * @throws {StoreTimeoutError} if the store does not respond in time.
 */
export async function isOutdated(
  { event }: Delivery,
  { store, storeTimeoutMs }: { store: DeliveryStore; storeTimeoutMs: number },
): Promise<boolean> {
  if (event.kind !== undefined) return false;
  const updatedField = descriptionOf(event.event_type)?.updatedField;
  const version = Date.parse(String(updatedField && childOf(event.data, updatedField)));
  if (Number.isNaN(version)) return false;
  const subject = `${event.connection_id}:${event.data.id}`;
  return (await askStore(async () => store.isNewest?.(subject, version), storeTimeoutMs)) === false;
}
