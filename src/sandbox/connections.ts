import { Order as component } from "../../generated/components.ts";
import { orderUpdatedEvent, updateOrderResponse } from "../../generated/examples.ts";
import type { Order } from "../../generated/types.ts";
import { checkOptions, type Kind } from "../core/check-options.ts";
import { checkIntegration, type Integration } from "../schemas/integration.ts";
import { assertValid } from "../schemas/validate.ts";

/** One customer's warehouse system, as an access token leads to it. */
export interface ConnectionOptions {
  /**
   * The integration behind the API, by default that of the base contract: it requires and takes the fields that it is listed
   * to. A missing one is refused with the origin `integration`; one that it does not take is in `unused_fields`.
   *
   * @example shipHero // import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
   */
  integration?: Integration | undefined;
  /** The `connection_id` of its events: by default the documented one, and `connection_id_1` and so on for `connections`. */
  connectionId?: string | undefined;
  /** The orders at first; by default the documented one, `order_id`, which is open. */
  orders?: readonly Order[] | undefined;
}

/** The connections of a sandbox. */
export interface ConnectionsOptions extends ConnectionOptions {
  /**
   * Connections by their access token, each with orders, events and idempotency keys of its own; by default with the
   * integration and the orders of the options beside this one, which describe the connection of any other token.
   *
   * @example { "token-a": { integration: shipHero, connectionId: "conn_a" }, "token-b": { integration: amazon } }
   */
  connections?: Readonly<Record<string, ConnectionOptions>> | undefined;
}

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

/** A connection and the orders that it holds, by their id. Nobody changes an order in it: a write puts a new one in its place. */
export interface Connection {
  readonly id: string;
  readonly integration: Integration | undefined;
  readonly firstOrders: ReadonlyMap<string, Order>;
  orders: Map<string, Order>;
}

/** The kinds of a connection's options. */
export const connectionKinds: Readonly<Record<keyof ConnectionOptions, Kind>> = {
  integration: "any",
  connectionId: "text",
  orders: "list",
};

/** Checks the connections of a sandbox. Each call of the result makes them anew, found by their access token. */
export function resolveConnections({ connections = {}, ...others }: ConnectionsOptions) {
  const defaultId = orderUpdatedEvent.connection_id;
  const makeOther = connectionMaker(others, defaultId, "createSandbox: ");
  const makers = Object.entries(connections).map(([token, options], at) => {
    // A token is a secret, so messages do not show it.
    const of = "createSandbox: connections.<token>";
    checkOptions(options ?? null, connectionKinds, of);
    const { integration = others.integration, orders = others.orders, connectionId } = options;
    return [token, connectionMaker({ integration, orders, connectionId }, `${defaultId}_${at + 1}`, `${of}.`)] as const;
  });
  return () => {
    const [other, byToken] = [makeOther(), new Map(makers.map(([token, make]) => [token, make()]))];
    return (accessToken: string): Connection => byToken.get(accessToken) ?? other;
  };
}

function connectionMaker(options: ConnectionOptions, defaultId: string, of: string): () => Connection {
  const { integration, connectionId: id = defaultId, orders } = options;
  checkIntegration(integration, `${of}integration`);
  const copies = orders?.map(copyValid) ?? [documentedOrder()];
  const firstOrders = new Map(copies.map((order) => [order.id, order]));
  const twice = copies.find((order) => firstOrders.get(order.id) !== order);
  if (twice) throw new TypeError(`${of}orders: two have the id ${JSON.stringify(twice.id)}`);
  return () => ({ id, integration, firstOrders, orders: new Map(firstOrders) });
}

/** The orders of a connection, as copies. A reset of the sandbox puts another connection in its place. */
export function ordersIn(connection: () => Connection): Orders {
  return {
    get: (id) => structuredClone(connection().orders.get(id)),
    list: () => structuredClone([...connection().orders.values()]),
    add(order) {
      const copy = copyValid(order);
      connection().orders.set(copy.id, copy);
    },
    reset() {
      connection().orders = new Map(connection().firstOrders);
    },
  };
}

/** The documented order: `order_id`, `open`, with no shipment yet. */
export function documentedOrder(): Order {
  return { ...updateOrderResponse.data, status: "open", shipments: [] };
}

/** A copy of an order from outside, which nobody else can change; a `ContractError` if it breaks the contract. */
function copyValid(order: unknown): Order {
  assertValid(component, order);
  return structuredClone(order);
}
