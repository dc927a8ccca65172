import { RecentList } from "../recent-list.ts";
import { PendingDelivery } from "./delivery.ts";
import type { SandboxDelivery, SandboxEvent } from "./delivery.ts";
import { SendQueue } from "./send-queue.ts";
import type { SendQueueOptions } from "./send-queue.ts";
import type { WebhookOptions } from "./post-delivery.ts";

export interface DeliveriesOptions extends Omit<SendQueueOptions, "webhook"> {
  readonly webhook: WebhookOptions | undefined;
}

const maxKept = 1000;

/** Sends events, and keeps them. */
export class Deliveries {
  readonly #kept = new RecentList<PendingDelivery>(maxKept);
  readonly #queue: SendQueue | undefined;

  constructor({ webhook, ...options }: DeliveriesOptions) {
    this.#queue = webhook && new SendQueue({ webhook, ...options });
  }

  /** Sends an event; `copies` above one are repeats of the same message, each acknowledged on its own. */
  add(id: string, make: () => SandboxEvent, copies = 1): void {
    const first = new PendingDelivery(id, make);
    this.#add(first);
    for (let copy = 1; copy < copies; copy++) this.#add(new PendingDelivery(id, () => first.posted));
  }

  #add(delivery: PendingDelivery): void {
    this.#kept.add(delivery);
    if (this.#queue) this.#queue.push(delivery);
    else delivery.state = "unsent";
  }

  list(): SandboxDelivery[] {
    return this.#kept.items();
  }

  /** Resolves when every delivery is acknowledged or given up. */
  async idle(): Promise<void> {
    await this.#queue?.idle();
  }

  /** Gives up the deliveries that are not acknowledged yet. */
  end(): void {
    this.#queue?.end();
  }
}
