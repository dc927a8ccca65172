import type { OrderUpdatedEvent, TruncatedOrderUpdatedEvent } from "../../../generated/types.ts";

/** An event of a type that the contract does not have; the vendor's dashboard can switch such on. */
export interface SandboxUnknownEvent extends Omit<OrderUpdatedEvent, "event_type" | "previous_attributes"> {
  event_type: string;
}

/** The body of a delivery. */
export type SandboxEvent = OrderUpdatedEvent | TruncatedOrderUpdatedEvent | SandboxUnknownEvent;

/** One try to deliver an event. */
export interface DeliveryAttempt {
  readonly at: number;
  /** What the receiver answered; missing if it did not. */
  readonly status?: number;
}

/** One copy of an event that the sandbox sent, or keeps because there is nowhere to send it to. */
export interface SandboxDelivery {
  /** The message id, the same for each try and each copy. */
  readonly id: string;
  readonly event: SandboxEvent;
  readonly attempts: readonly DeliveryAttempt[];
  /** `unsent`: no webhook is configured. `given-up`: not acknowledged in time, or the sandbox was closed or reset. */
  readonly state: "unsent" | "waiting" | "acknowledged" | "given-up";
}

/** A delivery whose event is made when it is sent or read: most tests never do. */
export class PendingDelivery implements SandboxDelivery {
  readonly id: string;
  attempts: DeliveryAttempt[] = [];
  state: SandboxDelivery["state"] = "waiting";
  #make: () => SandboxEvent;
  #copy: SandboxEvent | undefined;

  constructor(id: string, make: () => SandboxEvent) {
    this.id = id;
    this.#make = make;
  }

  /** What is posted. It shares its parts with the orders, which keeps a thousand waiting events small. */
  get posted(): SandboxEvent {
    const made = this.#make();
    this.#make = () => made;
    return made;
  }

  /** A copy: whoever reads it may change it. */
  get event(): SandboxEvent {
    return (this.#copy ??= structuredClone(this.posted));
  }
}
