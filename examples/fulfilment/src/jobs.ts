import type { RequestAddress, ShipOrderRequest } from "trackstar-orders-contract/schemas";

/** An order to be shipped: a row of your database, the same each time it is worked on. */
export interface Job {
  readonly id: string;
  readonly orderId: string;
  /** As it is in your database: a missing value is null there. */
  readonly address: Record<keyof RequestAddress, string | null>;
  readonly shipment: ShipOrderRequest;
}

/** `shipping` is recorded before the request is sent: a job in this state may have been shipped, or not. */
export type JobState = "queued" | "shipping" | "shipped";

/** Your table of jobs. */
export interface Jobs {
  /** In one step, as `UPDATE … SET state = $to WHERE id = $id AND state = $from`; whether a row was changed. */
  move(jobId: string, from: JobState, to: JobState): Promise<boolean>;
  /** The job of an order that has a package with this tracking number. */
  find(orderId: string, trackingNumber: string): Promise<Job | undefined>;
}

/** Jobs in memory, for tests and for a first look. */
export class MemoryJobs implements Jobs {
  readonly states = new Map<string, JobState>();
  readonly #jobs: Job[] = [];

  add(job: Job): void {
    this.#jobs.push(job);
    this.states.set(job.id, "queued");
  }

  async move(jobId: string, from: JobState, to: JobState): Promise<boolean> {
    if (this.states.get(jobId) !== from) return false;
    this.states.set(jobId, to);
    return true;
  }

  async find(orderId: string, trackingNumber: string): Promise<Job | undefined> {
    return this.#jobs.find(
      (job) =>
        job.orderId === orderId &&
        [job.shipment, ...job.shipment.packages].some((sent) => sent.tracking_number === trackingNumber),
    );
  }
}
