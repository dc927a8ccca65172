import { Order as component } from "../../../generated/components.ts";
import { updateOrderResponse } from "../../../generated/examples.ts";
import type { Order } from "../../../generated/types.ts";
import { assertValid } from "../../schemas/validate.ts";

/** The orders that the sandbox holds. */
export interface Orders {
  /** A copy of an order; undefined if there is none with this id. */
  get(this: void, id: string): Order | undefined;
  /** Copies of all orders. */
  list(this: void): Order[];
  /**
   * Adds an order, or puts it in the place of the one with the same id.
   *
   * @throws {ContractError} if it breaks the contract.
   */
  add(this: void, order: Order): void;
  /** Goes back to the orders that the sandbox began with. */
  reset(this: void): void;
}

/** Holds orders by their id. Nobody changes an order that it hands out: a write makes a new one. */
export class OrderStore {
  readonly #first: readonly Order[];
  readonly #held = new Map<string, Order>();

  /** @param first Copies that `copyValid` made. */
  constructor(first: readonly Order[]) {
    this.#first = first;
    this.reset();
  }

  read(id: string): Order | undefined {
    return this.#held.get(id);
  }

  list(): Order[] {
    return [...this.#held.values()];
  }

  write(order: Order): void {
    this.#held.set(order.id, order);
  }

  reset(): void {
    this.#held.clear();
    for (const order of this.#first) this.write(order);
  }
}

/** The public face of a store, which hands out copies. A reset of the sandbox puts another store in its place. */
export function ordersIn(store: () => OrderStore): Orders {
  return {
    get: (id) => structuredClone(store().read(id)),
    list: () => structuredClone(store().list()),
    add: (order) => store().write(copyValid(order)),
    reset: () => store().reset(),
  };
}

/** The documented order: `order_id`, `open`, with no shipment yet. */
export function documentedOrder(): Order {
  return { ...updateOrderResponse.data, status: "open", shipments: [] };
}

/** A copy of an order from outside, which nobody else can change; a `ContractError` if it breaks the contract. */
export function copyValid(order: unknown): Order {
  assertValid(component, order);
  return structuredClone(order);
}
