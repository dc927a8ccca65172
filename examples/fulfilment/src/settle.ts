import type { Order } from "trackstar-orders-contract/schemas";
import type { Handlers } from "trackstar-orders-contract/webhooks";
import type { JobTable } from "./jobs.ts";

/** An order that has a job's tracking number settles the job, also one in doubt. That it has none yet proves nothing. */
export async function settle(jobs: JobTable, order: Order): Promise<void> {
  const packages = order.shipments.flatMap((shipment) => shipment.packages);
  const numbers = packages.flatMap(({ tracking_number: number }) => (number ? [number] : []));
  await jobs.settle(order.id, numbers);
}

export function webhookHandlers(jobs: JobTable): Handlers {
  return { "order.updated": async (event) => settle(jobs, event.data) };
}
