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
