import { TrackstarError } from "trackstar-orders-contract";
import type { Client } from "trackstar-orders-contract";
import type { ShipOrderRequest } from "trackstar-orders-contract/schemas";

export type State = "queued" | "shipping" | "shipped" | "in doubt" | "refused";

/** A claimed job, with the body as it is stored. The claim's number tells this attempt from a later one. */
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

/** Ships the next job. Returns whether to go on at once: not if there is none, nor if the API is busy or out of reach. */
export async function shipNext(jobs: Jobs, client: Client): Promise<boolean> {
  const job = await jobs.claim();
  if (!job) return false;
  try {
    await client.shipOrder(job.orderId, job.shipment, { idempotencyKey: `ship-${job.id}` });
  } catch (error) {
    const failure = error instanceof TrackstarError ? error : undefined;
    switch (failure?.outcome) {
      case "applied":
        await jobs.end(job, "shipped", failure.message); // a field was ignored, or the response was unexpected
        return true;
      case "not-applied":
        if (failure.isTransient) {
          await jobs.end(job, "queued");
          return false;
        }
        await jobs.end(job, "refused", failure.message);
        return true;
      default:
        await jobs.end(job, "in doubt", String(error)); // shipped or not: never sent again
        return true;
    }
  }
  await jobs.end(job, "shipped");
  return true;
}
