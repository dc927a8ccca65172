import * as examples from "../../generated/examples.ts";
import { Order } from "../../generated/schemas.ts";

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

/** The orders with which the sandbox works. What it hands out is never changed: a write makes a new order. */
export interface OrderStore {
  orders: Orders;
  read(id: string): Order | undefined;
  write(order: Order): void;
}

/** Holds orders by their id; without any, the documented order: `order_id`, `open`, with no shipment yet. */
export function orderStore(initial: readonly Order[] = [documentedOrder()]): OrderStore {
  const held = new Map<string, Order>();
  const first = initial.map((order) => copy(Order.parse(order)));
  const orders: Orders = {
    get: (id) => copy(held.get(id)),
    list: () => copy([...held.values()]),
    add(order) {
      const parsed = Order.parse(order);
      held.set(parsed.id, copy(parsed));
    },
    reset() {
      held.clear();
      for (const order of first) orders.add(order);
    },
  };
  orders.reset();
  return { orders, read: (id) => held.get(id), write: (order) => void held.set(order.id, order) };
}

function documentedOrder(): Order {
  return { ...examples.updateOrderResponse.data, status: "open", shipments: [] };
}

function copy<T>(value: T): T {
  return structuredClone(value);
}
