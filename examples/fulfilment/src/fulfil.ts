import { compact, TrackstarError } from "trackstar-orders-contract";
import type { Client, Outcome } from "trackstar-orders-contract";
import { changes } from "trackstar-orders-contract/webhooks";
import type { Handlers } from "trackstar-orders-contract/webhooks";
import type { Job, Jobs } from "./jobs.ts";

export interface Fulfilment {
  readonly client: Client;
  readonly jobs: Jobs;
  /** Tells a person. */
  readonly alert: (job: Job, error: unknown) => unknown;
}

/**
 * Corrects the address of an order and ships it, once. Give it to a queue that repeats what throws.
 *
 * @throws the error that kept the order from being shipped. It certainly was not, so the job may be repeated.
 */
export async function fulfil(job: Job, { client, jobs, alert }: Fulfilment): Promise<void> {
  // Shipped already, or in doubt since a response was lost or a process died: not sent again.
  if (!(await jobs.move(job.id, "queued", "shipping"))) return;
  try {
    const update = compact({ ship_to_address: job.address });
    // The keys come from the job: each time that it is repeated they are the same.
    await client.updateOrder(job.orderId, update, { idempotencyKey: `address-${job.id}` });
  } catch (error) {
    // An update whose outcome is unknown may be repeated: nothing was shipped yet.
    if (outcomeOf(error) !== "applied") return giveBack(error);
    alert(job, error);
  }
  try {
    await client.shipOrder(job.orderId, job.shipment, { idempotencyKey: `ship-${job.id}` });
  } catch (error) {
    switch (outcomeOf(error)) {
      case "applied":
        alert(job, error);
        break;
      case "not-applied":
        return giveBack(error);
      default:
        // Shipped or not: the webhook settles it, or a person.
        return void alert(job, error);
    }
  }
  await jobs.move(job.id, "shipping", "shipped");

  async function giveBack(error: unknown): Promise<never> {
    await jobs.move(job.id, "shipping", "queued");
    throw error;
  }
}

/** Unknown for anything that is not an error of a call: nobody can tell. */
function outcomeOf(error: unknown): Outcome {
  return (error instanceof TrackstarError ? error.outcome : undefined) ?? "unknown";
}

/** A tracking number that the order has settles its job, also one in doubt. */
export function webhookHandlers(jobs: Jobs): Handlers {
  return {
    "order.updated": async (event) => {
      for (const { after } of changes(event, "shipments.*.packages.*.tracking_number")) {
        const job = after ? await jobs.find(event.data.id, after) : undefined;
        if (job) await jobs.move(job.id, "shipping", "shipped");
      }
    },
  };
}
