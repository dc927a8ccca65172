import * as examples from "../../generated/examples.ts";

/** The documented payloads, by the component that describes them. */
export const payloads: readonly (readonly [component: string, payload: unknown])[] = [
  ["OrderResponse", examples.updateOrderResponse],
  ["OrderResponse", examples.cancelOrderResponse],
  ["OrderResponse", examples.shipOrderResponse],
  ["OrderResponse", examples.sparseOrder],
  ["UpdateOrderRequest", examples.updateOrderRequest],
  ["UpdateOrderRequest", examples.updateOrderRequestClean],
  ["ShipOrderRequest", examples.shipOrderRequest],
  ["ErrorResponse", examples.error401InvalidCredentials],
  ["NotFoundErrorResponse", examples.error404OrderNotFound],
  ["ValidationErrorResponse", examples.error422Validation],
];

/** The documented events; generators that read no webhooks have no types for them. */
export const events: typeof payloads = [
  ["OrderUpdatedEvent", examples.orderUpdatedEvent],
  ["OrderUpdatedEvent", examples.orderUpdatedEventDotted],
  ["TruncatedOrderUpdatedEvent", examples.orderUpdatedEventTruncated],
];
