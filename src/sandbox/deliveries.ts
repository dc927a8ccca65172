import { BoundedList } from "./bounded-list.ts";
import type { Clock } from "./clock.ts";
import type { SandboxEvent } from "./events.ts";
import type { Hook } from "./hooks.ts";
import { SendQueue } from "./send-queue.ts";
import type { WebhookOptions } from "./send-queue.ts";

/** One try to deliver an event. */
export interface DeliveryAttempt {
  readonly at: number;
  /** What the receiver answered; missing if it did not. */
  readonly status?: number;
}

/** One copy of an event that the sandbox sent, or keeps because there is nowhere to send it to. */
export interface Delivery {
  /** The message id, the same for each try and each copy. */
  readonly id: string;
  readonly event: SandboxEvent;
  readonly attempts: readonly DeliveryAttempt[];
  /** `unsent`: no webhook is configured. `given-up`: not acknowledged in time, or the sandbox was closed. */
  readonly state: "unsent" | "waiting" | "acknowledged" | "given-up";
}

export interface DeliveriesOptions {
  clock: Clock;
  newId: (kind: string) => string;
  webhook: WebhookOptions | undefined;
  onDelivery: Hook<Delivery> | undefined;
}

/** An event whose making is put off until somebody reads it: most tests never do. */
export class PendingDelivery implements Delivery {
  readonly id: string;
  attempts: DeliveryAttempt[] = [];
  state: Delivery["state"] = "waiting";
  #make: (() => SandboxEvent) | undefined;
  #made: SandboxEvent | undefined;
  #copy: SandboxEvent | undefined;

  constructor(id: string, make: () => SandboxEvent) {
    this.id = id;
    this.#make = make;
  }

  /** What is posted. It shares its parts with the orders, which keeps a thousand waiting events small. */
  get posted(): SandboxEvent {
    this.#made ??= this.#make?.();
    this.#make = undefined;
    return this.#made as SandboxEvent;
  }

  /** A copy: whoever reads it may change it. */
  get event(): SandboxEvent {
    return (this.#copy ??= structuredClone(this.posted));
  }
}

const most = { items: 1000, weight: Number.POSITIVE_INFINITY };

/** Keeps what was sent, and sends it. */
export class Deliveries {
  readonly #kept = new BoundedList<PendingDelivery>(most);
  readonly #queue: SendQueue | undefined;
  readonly #newId: (kind: string) => string;

  constructor({ clock, newId, webhook, onDelivery }: DeliveriesOptions) {
    this.#newId = newId;
    this.#queue = webhook && new SendQueue({ webhook, clock, onDelivery });
  }

  /** Sends an event; `copies` above one are repeats of the same message, each acknowledged on its own. */
  add(make: () => SandboxEvent, { id = this.#newId("msg"), copies = 1 } = {}): void {
    const first = new PendingDelivery(id, make);
    const others = Array.from({ length: copies - 1 }, () => new PendingDelivery(id, () => first.posted));
    for (const delivery of [first, ...others]) {
      this.#kept.add(delivery);
      if (this.#queue) this.#queue.push(delivery);
      else delivery.state = "unsent";
    }
  }

  list(): Delivery[] {
    return this.#kept.items();
  }

  /** Resolves when nothing is under way and nothing waits for another try. */
  async idle(): Promise<void> {
    await this.#queue?.idle();
  }

  clear(): void {
    for (const delivery of this.#kept.items()) if (delivery.state === "waiting") delivery.state = "given-up";
    this.#kept.clear();
  }

  /** Gives up what is not acknowledged yet. */
  async close(): Promise<void> {
    await this.#queue?.close();
  }
}
