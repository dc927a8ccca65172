import { TrackstarError } from "trackstar-orders-contract";
import type { Client } from "trackstar-orders-contract";
import type { ShipOrderRequest } from "trackstar-orders-contract/schemas";

export type State = "queued" | "shipping" | "shipped" | "in doubt" | "refused";

/** A claimed job: its claim's number tells this attempt from a later one. */
export interface Job {
  id: string;
  claim: number;
  orderId: string;
  shipment: ShipOrderRequest;
}

/** Your table of jobs. Each method is one `UPDATE`, so that two workers never have one job. */
export interface Jobs {
  /** Moves a job from `queued` to `shipping`, and records when. */
  claim(): Promise<Job | undefined>;
  /** Ends a claim. With a note, a person has to look at the job. */
  end(job: Job, state: Exclude<State, "shipping">, note?: string): Promise<unknown>;
}

/** Ships the next job, if there is one. Only a shipment that certainly was not made goes back into the queue. */
export async function shipNext(jobs: Jobs, client: Client): Promise<boolean> {
  const job = await jobs.claim();
  if (!job) return false;
  const error = await client.shipOrder(job.orderId, job.shipment, { idempotencyKey: `ship-${job.id}` }).then(
    () => undefined,
    (reason: unknown) => (reason instanceof TrackstarError ? reason : new TrackstarError(String(reason))),
  );
  if (!error) await jobs.end(job, "shipped");
  else if (error.outcome === "applied") await jobs.end(job, "shipped", error.message);
  else if (error.outcome !== "not-applied") await jobs.end(job, "in doubt", error.message);
  else if (error.isTransient) await jobs.end(job, "queued");
  else await jobs.end(job, "refused", error.message);
  return true;
}
