import * as examples from "../../generated/examples.ts";
import type { RequestBodies } from "../../generated/operations.ts";
import type * as types from "../../generated/types.ts";
import { isObject } from "../core/json.ts";
import { didYouMean } from "../core/text.ts";
import { isIntegration, type Integration } from "../schemas/integration.ts";

/** Some fields of a payload, at any depth. Objects are merged, lists replaced whole, `undefined` takes a field out. */
export type Overrides<T> = T extends string | number | boolean | null | undefined | readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: Overrides<T[Key]> | undefined }
    : T;

/**
 * Makes a body from an example of the contract, or, given an integration, one with every field that it takes.
 *
 * @example aShipOrderRequest(shipHero, { tracking_number: "1Z" })
 */
export interface BodyBuilder<T, Operation extends keyof RequestBodies> {
  <Bodies extends RequestBodies>(
    integration: Integration<Bodies>,
    overrides?: Overrides<Bodies[Operation]>,
  ): Bodies[Operation];
  // The last one, as compilers name its fields for a name that is mistyped.
  (overrides?: Overrides<T>): T;
}

/**
 * Any documented example, by its name, with overrides.
 *
 * @throws {TypeError} if the contract has no such example, with the nearest one.
 */
export function anExample<Name extends keyof typeof examples>(
  name: Name,
  overrides?: Overrides<(typeof examples)[Name]>,
): (typeof examples)[Name] {
  if (!Object.hasOwn(examples, name)) {
    const hint = didYouMean(name, Object.keys(examples));
    throw new TypeError(`The contract has no example ${JSON.stringify(name)}.${hint}`);
  }
  return override(examples[name], overrides);
}

// Each example is behind a function, and each builder marked as pure: a bundle holds the examples of the builders that it uses.
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
export function anOrder(overrides?: Overrides<types.Order>): types.Order {
  return override<types.Order>({ ...examples.updateOrderResponse.data, shipments: [] }, overrides);
}

/** An order with a shipment, its packages and their tracking numbers. */
export function aShippedOrder(overrides?: Overrides<types.Order>): types.Order {
  return override<types.Order>(examples.shipOrderResponse.data, overrides);
}

/** One shipment of an order, with a package and its tracking number. `aShipment(shipHero)`: the body that records one there. */
export const aShipment = /* @__PURE__ */ bodyBuilder<types.Shipment, "shipOrder">("shipOrder", firstShipment);

/** A change of status and address; or, given an integration, an update of every field that it takes. */
export const anUpdateOrderRequest = /* @__PURE__ */ bodyBuilder<types.UpdateOrderRequest, "updateOrder">(
  "updateOrder",
  () => examples.updateOrderRequestClean,
);

/** The documented shipment to record, with every field of the ship page; or, given an integration, every field that it takes. */
export const aShipOrderRequest = /* @__PURE__ */ bodyBuilder<types.ShipOrderRequest, "shipOrder">(
  "shipOrder",
  () => examples.shipOrderRequest,
);

function firstShipment(): types.Shipment {
  const [shipment] = examples.shipOrderResponse.data.shipments;
  if (!shipment) throw new Error("openapi/examples/ship-order-response.yaml has no shipment.");
  return shipment;
}

/** A payload with some of its fields changed; neither argument is. */
function override<T>(payload: T, overrides: Overrides<T> | undefined): T {
  if (overrides !== undefined && !isObject(overrides))
    throw new TypeError("The overrides of a payload must be an object");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no type follows a merge at run time
  return structuredClone(merge(payload, overrides)) as T;
}

function merge(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change === undefined ? base : change;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}
