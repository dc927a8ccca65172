// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { ComponentValidators, RequestValidators } from "../src/schemas/validator.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

/** Where the API lives. */
export const serverUrl = "https://production.trackstarhq.com";

/** How many calls of each kind an access token may make in a second, as documented. */
export const callsPerSecond: Readonly<Record<OperationDescription["kind"], number>> = { read: 10, write: 50 };

/** The header that carries each credential. */
export const credentialHeaders = { apiKey: "x-trackstar-api-key", accessToken: "x-trackstar-access-token" } as const;

/** What the transport needs to know to make a call. */
export interface OperationDescription {
  readonly name: OperationName;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** With its parameters in braces: `/wms/orders/{order_id}`. */
  readonly path: string;
  /** A read is sent again freely, and carries no idempotency key. */
  readonly kind: "read" | "write";
  /** The component of the request body; missing for an operation without one. */
  readonly request?: RequestValidators;
  readonly isBodyRequired: boolean;
  /** The component of the response to a success; missing for a success without a body. */
  readonly response?: ComponentValidators;
}

/** Every operation by its operationId. */
export const operations = {
  updateOrder: {
    name: "updateOrder",
    method: "PUT",
    path: "/wms/orders/{order_id}",
    kind: "write",
    isBodyRequired: true,
    request: components.UpdateOrderRequest,
    response: components.OrderResponse,
  },
  getOrder: {
    name: "getOrder",
    method: "GET",
    path: "/wms/orders/{order_id}",
    kind: "read",
    isBodyRequired: false,
    response: components.ReadOrderResponse,
  },
  cancelOrder: {
    name: "cancelOrder",
    method: "PUT",
    path: "/wms/orders/{order_id}/cancel",
    kind: "write",
    isBodyRequired: false,
    response: components.OrderResponse,
  },
  shipOrder: {
    name: "shipOrder",
    method: "POST",
    path: "/wms/orders/{order_id}/shipments",
    kind: "write",
    isBodyRequired: true,
    request: components.ShipOrderRequest,
    response: components.OrderResponse,
  },
} as const satisfies Record<string, Omit<OperationDescription, "name"> & { name: string }>;

export type OperationName = "updateOrder" | "getOrder" | "cancelOrder" | "shipOrder";

type QueryValue = string | number | boolean | null | undefined;

/** What a method hands to the transport. */
export interface OperationInput<Options> {
  path: Record<string, string>;
  query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined;
  body?: unknown;
  options?: Options | undefined;
}

/** Makes the call that a method describes. */
export type Call<Options> = (operation: OperationDescription, input: OperationInput<Options>) => Promise<unknown>;

/** The body of each operation that takes one. */
export interface RequestTypes {
  updateOrder: types.UpdateOrderRequest;
  shipOrder: types.ShipOrderRequest;
}

/** Other bodies in their place, as an integration takes them. */
export type RequestBodies = { readonly [Name in keyof RequestTypes]: object };

/** One method for each operation. */
export interface Operations<Options, Bodies extends RequestBodies = RequestTypes> {
  /**
   * Update an order.
   *
   * Changes the fields of the body in Trackstar and in the connected warehouse system, and returns the whole order.
   * An `order.updated` event follows.
   *
   * A 200 does not mean that every value was stored: `unused_fields` names the fields that the warehouse system
   * ignored. Required and accepted fields differ between integrations.
   *
   * @throws {ContractError} for a body, id or key that the API would refuse, before anything is sent; or for the
   *   response to a write that was applied, if it breaks the contract: `outcome` tells.
   * @throws {ApiError} for a refusal: nothing was written.
   * @throws {OutcomeUnknownError} if the write may have been applied or not.
   * @throws {UnreachableError} if the API was not reached: nothing was written.
   * @see https://docs.trackstarhq.com/api-reference/wms-api/orders/put
   */
  updateOrder(
    this: void,
    orderId: string,
    body: Bodies["updateOrder"],
    options?: Options,
  ): Promise<types.OrderResponse>;
  /**
   * Read an order.
   *
   * Answers with the order as Trackstar has it now. Read it to learn whether a write with an unknown outcome was
   * applied: Trackstar stores the order that results from a write at once.
   *
   * This read supports the three operations and the webhook of this contract. Every other endpoint of the vendor is
   * outside it. Reads have their own rate limit: 10 a second for each access token. They carry no `Idempotency-Key`.
   *
   * @throws {ContractError} for an id that the API would refuse; nothing is sent then. Or for a response that breaks the contract.
   * @throws {ApiError} for a response that is not a success.
   * @throws {UnreachableError} if there was no response.
   * @see https://docs.trackstarhq.com/api-reference/wms-api/orders/get-item
   */
  getOrder(this: void, orderId: string, options?: Options): Promise<types.ReadOrderResponse>;
  /**
   * Cancel an order.
   *
   * Cancels the order in the connected warehouse system. An `order.updated` event follows.
   *
   * This is a `PUT` **without a body**. A `POST`, or a body of any kind, is a common mistake.
   *
   * Read `data.status` to learn whether the order is cancelled. A 200 can return an order that is still `open`, as
   * in the vendor's sample.
   *
   * @throws {ContractError} for an id or key that the API would refuse, before anything is sent; or for the
   *   response to a write that was applied, if it breaks the contract: `outcome` tells.
   * @throws {ApiError} for a refusal: nothing was written.
   * @throws {OutcomeUnknownError} if the write may have been applied or not.
   * @throws {UnreachableError} if the API was not reached: nothing was written.
   * @see https://docs.trackstarhq.com/api-reference/wms-api/orders/cancel
   */
  cancelOrder(this: void, orderId: string, options?: Options): Promise<types.OrderResponse>;
  /**
   * Ship an order.
   *
   * Records a shipment of the order in the connected warehouse system: its date, carrier, method, packages and
   * tracking numbers. It marks the order as fulfilled, and passes the shipment on to the system that the order came
   * from. An `order.updated` event follows.
   *
   * **Do not repeat a shipment blindly.** After a timeout or a dropped connection the shipment may exist, and
   * sending it again can ship the order twice. Send an `Idempotency-Key`, and repeat only with the same key and the
   * same body. Even that is not full protection, as an attempt that ended in an error frees its key. Look the order
   * up before you repeat: `GET /wms/orders/{order_id}`.
   *
   * A second call records a second shipment. No operation here changes an existing one, so a tracking number cannot
   * be added later.
   *
   * @throws {ContractError} for a body, id or key that the API would refuse, before anything is sent; or for the
   *   response to a write that was applied, if it breaks the contract: `outcome` tells.
   * @throws {ApiError} for a refusal: nothing was written.
   * @throws {OutcomeUnknownError} if the write may have been applied or not.
   * @throws {UnreachableError} if the API was not reached: nothing was written.
   * @see https://docs.trackstarhq.com/api-reference/wms-api/orders/create-shipment
   */
  shipOrder(this: void, orderId: string, body: Bodies["shipOrder"], options?: Options): Promise<types.OrderResponse>;
}

/** Binds every operation to one transport. */
export function bindOperations<Options, Bodies extends RequestBodies = RequestTypes>(
  call: Call<Options>,
): Operations<Options, Bodies> {
  return {
    updateOrder: (orderId, body, options) =>
      call(operations.updateOrder, { path: { order_id: orderId }, body, options }),
    getOrder: (orderId, options) => call(operations.getOrder, { path: { order_id: orderId }, options }),
    cancelOrder: (orderId, options) => call(operations.cancelOrder, { path: { order_id: orderId }, options }),
    shipOrder: (orderId, body, options) => call(operations.shipOrder, { path: { order_id: orderId }, body, options }),
  } as Operations<Options, Bodies>;
}
