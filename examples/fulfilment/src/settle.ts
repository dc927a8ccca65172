import { settleShipment, TrackstarError } from "trackstar-orders-contract";
import type { Client } from "trackstar-orders-contract";
import type { Order } from "trackstar-orders-contract/schemas";
import type { Handlers } from "trackstar-orders-contract/webhooks";
import type { JobTable, Note } from "./jobs.ts";

/** An order that shows a job's shipment settles the job, also one in doubt. That it does not proves nothing before the next sync. */
export async function settle(jobs: JobTable, order: Order): Promise<void> {
  for (const job of await jobs.unsettled(order.id))
    if (settleShipment(order, job.shipment) === "applied") await jobs.end(job, "shipped");
}

export interface Sweep {
  readonly client: Pick<Client, "getOrder">;
  /** Longer than a call can take, with all its attempts. */
  readonly patienceMs: number;
  readonly tell: (note: Note) => Promise<unknown>;
}

/** Finds what a dead worker left, reads the orders in doubt, and tells a person of what is left. Run it every minute. */
export async function sweep(jobs: JobTable, { client, patienceMs, tell }: Sweep): Promise<void> {
  await jobs.giveUp(patienceMs);
  for (const orderId of await jobs.ordersInDoubt()) {
    try {
      await settle(jobs, (await client.getOrder(orderId)).data);
    } catch (error) {
      if (!(error instanceof TrackstarError)) throw error; // what the order shows stays unknown; the next sweep reads it again
    }
  }
  await jobs.tellOfNotes(tell);
}

export function webhookHandlers(jobs: JobTable): Handlers {
  return { "order.updated": async (event) => settle(jobs, event.data) };
}
