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
  /** The status of the response; missing if there was none. */
  readonly status?: number;
}

/** One copy of an event that the sandbox sent, or keeps as there is no webhook. */
export interface SandboxDelivery {
  /** The message id, the same for each try and each copy. */
  readonly id: string;
  readonly event: SandboxEvent;
  readonly attempts: readonly DeliveryAttempt[];
  /** `unsent`: no webhook is configured. `given-up`: not acknowledged in time, or the sandbox was closed or reset. */
  readonly state: "unsent" | "waiting" | "acknowledged" | "given-up";
}

/** The parts that make a delivery. */
export interface Message {
  readonly id: string;
  /** Makes the event when it is sent or read: most tests never do either. */
  readonly make: () => SandboxEvent;
  /** Makes the whole of an event that is posted truncated. */
  readonly whole?: (() => OrderUpdatedEvent) | undefined;
  /** About how much memory it keeps alive, in characters of JSON. */
  readonly size: number;
}

/** A delivery under way, or kept. */
export class PendingDelivery implements SandboxDelivery {
  readonly id: string;
  readonly size: number;
  readonly whole: Message["whole"];
  /** When the address of the whole event was handed out, in milliseconds since 1970. */
  offeredAt: number | undefined;
  attempts: DeliveryAttempt[] = [];
  state: SandboxDelivery["state"] = "waiting";
  #make: () => SandboxEvent;
  #copy: SandboxEvent | undefined;

  constructor({ id, make, whole, size }: Message) {
    this.id = id;
    this.size = size;
    this.whole = whole;
    this.#make = make;
  }

  /** The event as it is posted. It shares its parts with the orders, which keeps a thousand waiting events small. */
  get posted(): SandboxEvent {
    const made = this.#make();
    this.#make = () => made;
    return made;
  }

  /** A copy: whoever reads it may change it. */
  get event(): SandboxEvent {
    return (this.#copy ??= structuredClone(this.posted));
  }

  toJSON(): SandboxDelivery {
    const { id, posted, attempts, state } = this;
    return { id, event: posted, attempts, state };
  }
}
