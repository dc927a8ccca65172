import { ContractError, type Issue } from "../../errors/contract-error.ts";

/** The id and the payload of a delivery. */
export interface Received {
  readonly id: string;
  readonly payload: unknown;
}

/**
 * A genuine delivery, by its signature, whose event breaks the contract.
 *
 * Its `payload` holds personal data, so neither the message nor JSON nor an inspection of the error shows it or the id.
 */
export class InvalidEventError extends ContractError {
  protected static override readonly brand = "InvalidEventError";
  readonly #received: Received;

  constructor(schema: string, issues: readonly Issue[], received: Received) {
    super(schema, issues);
    this.#received = received;
  }

  /** The id of the delivery: the same each time it comes. */
  get id(): string {
    return this.#received.id;
  }

  /** The parsed body; its text where that is not JSON, its bytes where they are not UTF-8. */
  get payload(): unknown {
    return this.#received.payload;
  }
}
