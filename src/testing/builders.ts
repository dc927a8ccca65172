import * as examples from "../../generated/examples.ts";
import type { RequestBodies } from "../../generated/operations.ts";
import type {
  Order,
  OrderResponse,
  OrderUpdatedEvent,
  Shipment,
  ShipOrderRequest,
  TruncatedOrderUpdatedEvent,
  UpdateOrderRequest,
} from "../../generated/types.ts";
import { refused } from "../../generated/write-rules.ts";
import { isIntegration } from "../schemas/integration.ts";
import type { Integration } from "../schemas/integration.ts";
import { didYouMean } from "../core/text.ts";
import { override } from "./overrides.ts";
import type { Overrides } from "./overrides.ts";

/** Makes a payload from an example of the contract, with what a test needs otherwise. */
export type Builder<T> = (overrides?: Overrides<T>) => T;

/**
 * The same, which also makes a body as a warehouse system takes it, with every field that it takes.
 *
 * @example aShipOrderRequest(shipHero, { tracking_number: "1Z" })
 */
export interface BodyBuilder<T, Operation extends keyof RequestBodies> extends Builder<T> {
  <Bodies extends RequestBodies>(
    integration: Integration<Bodies>,
    overrides?: Overrides<Bodies[Operation]>,
  ): Bodies[Operation];
}

type Examples = typeof examples;

const byName: Examples = examples;

/**
 * Any documented example, by its name, with overrides.
 *
 * @throws {TypeError} if the contract has no such example, with the nearest one.
 */
export function anExample<Name extends keyof Examples>(
  name: Name,
  overrides?: Overrides<Examples[Name]>,
): Examples[Name] {
  if (!Object.hasOwn(byName, name)) {
    const hint = didYouMean(name, Object.keys(byName));
    throw new TypeError(`The contract has no example ${JSON.stringify(name)}.${hint}`);
  }
  return override(byName[name], overrides);
}

// Each example is behind a function, and each builder marked as pure: a bundle holds the examples of the builders that it uses.
const builder =
  <T>(example: () => T): Builder<T> =>
  (overrides) =>
    override(example(), overrides);

function bodyBuilder<T, Operation extends keyof RequestBodies>(
  operation: Operation,
  example: () => T,
): BodyBuilder<T, Operation> {
  return <Bodies extends RequestBodies>(
    first?: Integration<Bodies> | Overrides<T>,
    overrides?: Overrides<Bodies[Operation]>,
  ) => (isIntegration(first) ? override(first.requests[operation].example, overrides) : override(example(), first));
}

/** The documented order, which is open and not shipped. */
export const anOrder: Builder<Order> = /* @__PURE__ */ builder<Order>(() => ({
  ...examples.updateOrderResponse.data,
  shipments: [],
}));

/** An order with a shipment, its packages and their tracking numbers. */
export const aShippedOrder: Builder<Order> = /* @__PURE__ */ builder<Order>(() => examples.shipOrderResponse.data);

/**
 * One shipment of an order, with a package and its tracking number. With a warehouse system, as in `aShipment(shipHero)`: the
 * body that records a shipment there.
 */
export const aShipment: BodyBuilder<Shipment, "shipOrder"> = /* @__PURE__ */ bodyBuilder<Shipment, "shipOrder">(
  "shipOrder",
  firstShipment,
);

/** An order in which everything is null that can be. */
export const aSparseOrder: Builder<Order> = /* @__PURE__ */ builder<Order>(() => examples.sparseOrder.data);

/** What all three operations answer with. */
export const anOrderResponse: Builder<OrderResponse> = /* @__PURE__ */ builder<OrderResponse>(
  () => examples.updateOrderResponse,
);

/**
 * The documented update without the empty texts of its address, which the API refuses. With a warehouse system: an update of
 * every field that it takes.
 */
export const anUpdateOrderRequest: BodyBuilder<UpdateOrderRequest, "updateOrder"> = /* @__PURE__ */ bodyBuilder<
  UpdateOrderRequest,
  "updateOrder"
>("updateOrder", acceptedUpdate);

/**
 * The documented shipment to record, whole: every field of the ship page. With a warehouse system: every field that it takes.
 */
export const aShipOrderRequest: BodyBuilder<ShipOrderRequest, "shipOrder"> = /* @__PURE__ */ bodyBuilder<
  ShipOrderRequest,
  "shipOrder"
>("shipOrder", () => examples.shipOrderRequest);

/** An `order.updated` event. Its `previous_attributes` do not follow the overrides: see `orderUpdated`. */
export const anOrderUpdatedEvent: Builder<OrderUpdatedEvent> = /* @__PURE__ */ builder<OrderUpdatedEvent>(
  () => examples.orderUpdatedEventDotted,
);

/** An `order.updated` event that was too large and has only the order's id. */
export const aTruncatedEvent: Builder<TruncatedOrderUpdatedEvent> = /* @__PURE__ */ builder<TruncatedOrderUpdatedEvent>(
  () => examples.orderUpdatedEventTruncated,
);

function firstShipment(): Shipment {
  const [shipment] = examples.shipOrderResponse.data.shipments;
  if (!shipment) throw new Error("openapi/examples/ship-order-response.yaml has no shipment.");
  return shipment;
}

/** The documented update without the texts that the API refuses. */
function acceptedUpdate(): UpdateOrderRequest {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same body, with fewer of its optional fields
  return JSON.parse(JSON.stringify(examples.updateOrderRequest, withoutRefused)) as UpdateOrderRequest;
}

function withoutRefused(_key: string, value: unknown): unknown {
  return typeof value === "string" && refused.includes(value) ? undefined : value;
}
