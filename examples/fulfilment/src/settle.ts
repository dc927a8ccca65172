import { settleShipment } from "trackstar-orders-contract";
import type { Order } from "trackstar-orders-contract/schemas";
import type { Handlers } from "trackstar-orders-contract/webhooks";
import type { JobTable } from "./jobs.ts";

/** An order that shows a job's shipment settles the job, also one in doubt. That it does not proves nothing before the next sync. */
export async function settle(jobs: JobTable, order: Order): Promise<void> {
  for (const job of await jobs.unsettled(order.id))
    if (settleShipment(order, job.shipment) === "applied") await jobs.end(job, "shipped");
}

export function webhookHandlers(jobs: JobTable): Handlers {
  return { "order.updated": async (event) => settle(jobs, event.data) };
}
