import { orderUpdatedEvent } from "../../generated/examples.ts";
import type { Order } from "../../generated/types.ts";
import { checkOptions, type Kind } from "../core/check-options.ts";
import { checkIntegration, type Integration } from "../schemas/integration.ts";
import { OrderStore, copyValid, documentedOrder } from "./operations/order-store.ts";

/** One customer's warehouse system, as an access token leads to it. */
export interface ConnectionOptions {
  /**
   * The integration behind the API: it requires and takes the fields that it is listed to. A missing one is refused with
   * the origin `integration`; one that it does not take is in `unused_fields`.
   *
   * @default none: the base contract
   * @example shipHero // import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
   */
  integration?: Integration | undefined;
  /**
   * The `connection_id` of its events.
   *
   * @default "connection_id", as documented; for each of `connections` "connection_id_1" and so on
   */
  connectionId?: string | undefined;
  /**
   * The orders at first.
   *
   * @default the documented one, `order_id`, which is open
   */
  orders?: readonly Order[] | undefined;
}

/** The connections of a sandbox. */
export interface ConnectionsOptions extends ConnectionOptions {
  /**
   * Connections by their access token, each with orders, events and idempotency keys of its own. Any other token leads to
   * the connection that the options beside this one describe.
   *
   * @default each has the integration and the orders of the options beside it
   * @example { "token-a": { integration: shipHero, connectionId: "conn_a" }, "token-b": { integration: amazon } }
   */
  connections?: Readonly<Record<string, ConnectionOptions>> | undefined;
}

/** A connection and the orders that it holds. */
export interface Connection {
  readonly id: string;
  readonly integration: Integration | undefined;
  readonly orders: OrderStore;
}

/** Finds the connection that an access token leads to. */
export type ConnectionOf = (accessToken: string) => Connection;

/** The kinds of a connection's options. */
export const connectionKinds: Readonly<Record<keyof ConnectionOptions, Kind>> = {
  integration: "any",
  connectionId: "text",
  orders: "list",
};

/** Checks the connections of a sandbox. Each call of the result makes them anew, with their first orders. */
export function resolveConnections({ connections = {}, ...others }: ConnectionsOptions): () => ConnectionOf {
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
    return (accessToken) => byToken.get(accessToken) ?? other;
  };
}

function connectionMaker(options: ConnectionOptions, defaultId: string, of: string): () => Connection {
  const { integration, connectionId: id = defaultId, orders } = options;
  checkIntegration(integration, `${of}integration`);
  const firstOrders = orders ? copyOrders(orders, of) : [documentedOrder()];
  return () => ({ id, integration, orders: new OrderStore(firstOrders) });
}

function copyOrders(orders: readonly Order[], of: string): Order[] {
  const copies = orders.map(copyValid);
  const seen = new Set<string>();
  for (const { id } of copies) {
    if (seen.has(id)) throw new TypeError(`${of}orders: two have the id ${JSON.stringify(id)}`);
    seen.add(id);
  }
  return copies;
}
