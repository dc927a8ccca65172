import type { Drift } from "../../schemas/issues.ts";
import type { WebhookEvent } from "../event.ts";

/** A delivery whose signature matches. Its body was not read yet. */
export interface VerifiedDelivery {
  /** The same each time the delivery comes. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly timestamp: Date;
  /** The signed bytes as they came; of a truncated event, the truncated form. Do not change them. */
  readonly rawBody: Uint8Array;
  /**
   * The delivery with its event, whole if the receiver has an `apiKey`.
   *
   * @throws {InvalidEventError} if the event breaks the contract.
   * @throws {TruncatedEventError} if it was truncated, and the whole event could not be fetched.
   */
  load(this: void): Promise<Delivery>;
}

/** A delivery whose signature matches, and its event. */
export interface Delivery extends Omit<VerifiedDelivery, "load"> {
  readonly event: WebhookEvent;
  /** Parts of a known event that the contract does not know yet; worked out when first read. */
  readonly drift: readonly Drift[];
}

/** A class: V8 gives an object literal with a getter a shape of its own, which outlives it, so that receiving took four times as long. */
export class LoadedDelivery implements Delivery {
  readonly id: string;
  readonly timestamp: Date;
  readonly rawBody: Uint8Array;
  readonly event: WebhookEvent;
  readonly #findDrift: () => readonly Drift[];
  #drift: readonly Drift[] | undefined;

  constructor({ id, timestamp, rawBody, event }: Omit<Delivery, "drift">, findDrift: () => readonly Drift[]) {
    this.id = id;
    this.timestamp = timestamp;
    this.rawBody = rawBody;
    this.event = event;
    this.#findDrift = findDrift;
  }

  get drift(): readonly Drift[] {
    return (this.#drift ??= this.#findDrift());
  }
}
