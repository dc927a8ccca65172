/** Checked by `tsc -p .`: each expected error is an error of its own if it does not come. */
import { operations } from "trackstar-orders-contract";
import type { CallReport, OperationName } from "trackstar-orders-contract";
import type { FaultRule, RequestRecord } from "trackstar-orders-contract/sandbox";
import { matchers } from "trackstar-orders-contract/testing";
import type { KnownOrderStatus, Order, OrderResponse, ShipOrderRequest } from "trackstar-orders-contract/schemas";
import type { OrderUpdatedEvent, TruncatedOrderUpdatedEvent } from "trackstar-orders-contract/schemas";
import type { UpdateOrderRequest } from "trackstar-orders-contract/schemas";
import { expectTypeOf } from "vitest";
import cancelResponse from "../fixtures/s1-cancel-response.json" with { type: "json" };
import shipRequest from "../fixtures/s2-ship-request.json" with { type: "json" };
import shipResponse from "../fixtures/s2-ship-response.json" with { type: "json" };
import updateRequest from "../fixtures/s0-update-request.json" with { type: "json" };
import updateResponse from "../fixtures/s0-update-response.json" with { type: "json" };
import updatedEvent from "../fixtures/s3-order-updated.json" with { type: "json" };
import { examples } from "../support/payloads.ts";

export const known: FaultRule = { operation: "shipOrder", match: ({ operation }) => operation === "shipOrder" };
// @ts-expect-error an operation that the contract does not have
export const unknown: FaultRule = { operation: "shipOrders" };
// @ts-expect-error nor can a request be one
export const never: FaultRule = { match: ({ operation }) => operation === "shipOrders" };
expectTypeOf<RequestRecord["operation"]>().toEqualTypeOf<OperationName | undefined>();

export async function matching(): Promise<void> {
  await matchers.toSatisfyContract(new Response(), "shipOrder");
  // @ts-expect-error an operation that the contract does not have
  await matchers.toSatisfyContract(new Response(), "shipOrders");
}

expectTypeOf(operations.shipOrder.method).toEqualTypeOf<"POST">();
expectTypeOf<NonNullable<CallReport["headers"]>["x-ratelimit-limit"]>().toEqualTypeOf<number | undefined>();

export const payloads = [
  examples.updateOrderRequest satisfies UpdateOrderRequest,
  examples.shipOrderRequest satisfies ShipOrderRequest,
  examples.orderUpdatedEvent satisfies OrderUpdatedEvent,
  examples.updateOrderResponse.data satisfies Order,
];

/** A type as `import` gives it for JSON: texts are `string`, not the literal that they are. */
type AsJson<T> = T extends string ? string : T extends object ? { [Key in keyof T]: AsJson<T[Key]> } : T;

export const verbatim = [
  updateRequest satisfies AsJson<UpdateOrderRequest>,
  updateResponse satisfies OrderResponse,
  cancelResponse satisfies OrderResponse,
  shipRequest satisfies AsJson<ShipOrderRequest>,
  shipResponse satisfies OrderResponse,
  updatedEvent satisfies AsJson<OrderUpdatedEvent>,
];

// A request's enum is closed, a response's is open.
export const picked: UpdateOrderRequest = { status: "picked" };
export const future: Order["status"] = "a status of next year";
expectTypeOf<UpdateOrderRequest["status"]>().toEqualTypeOf<KnownOrderStatus | undefined>();

// What may be missing or null must be dealt with.
export function carrierOf(order: Order): string {
  // @ts-expect-error it may be null or undefined
  return order.carrier_name;
}
expectTypeOf<OrderUpdatedEvent["event_type"]>().toEqualTypeOf<"order.updated">();

// What tells a truncated event from a whole one narrows a union of the two.
export function whatChanged(event: OrderUpdatedEvent | TruncatedOrderUpdatedEvent): string {
  return event.data_truncated ? event.data_url : event.data.status;
}
