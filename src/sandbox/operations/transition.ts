import type { Order } from "../../../generated/types.ts";

/** A write that the contract allows and the pretend warehouse refuses. */
export class WarehouseRefusal extends Error {}

/** Facts that a transition may not make up itself. */
export interface Circumstances {
  /** The time of the write, as the API writes it. */
  readonly now: string;
  readonly newId: (kind: string) => string;
}

/**
 * The order after a write, from the one before and from the fields of the body that the contract has.
 *
 * @throws {WarehouseRefusal}
 */
export type Transition = (order: Order, body: unknown, circumstances: Circumstances) => Order;
