import type { Drift } from "../../schemas/issues.ts";
import type { WebhookEvent } from "../event.ts";

/** A verified delivery. */
export interface Delivery {
  /** The same each time the delivery comes. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly timestamp: Date;
  readonly event: WebhookEvent;
  /** What the contract does not know yet in a known event; worked out when first read. */
  readonly drift: readonly Drift[];
}

/** A delivery whose signature matches and whose body keeps the contract, before a truncated event is fetched. */
export interface VerifiedDelivery {
  /** The same each time the delivery comes. */
  readonly id: string;
  /**
   * The delivery, its event whole if the receiver has an `apiKey`.
   *
   * @throws {TruncatedEventError} if it was truncated, and the whole event could not be fetched.
   * @throws {ContractError} if the whole event breaks the contract.
   */
  load(this: void): Promise<Delivery>;
}
