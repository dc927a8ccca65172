/** Checked by `tsc -p .`: each expected error is an error of its own if it does not come. */
import { ApiError, compact, createClient, TrackstarError } from "trackstar-orders-contract";
import type { Client, Outcome } from "trackstar-orders-contract";
import { createFetchClient } from "trackstar-orders-contract/openapi-fetch";
import type {
  Order,
  OrderResponse,
  ShipOrderRequest,
  ValidationErrorResponse,
} from "trackstar-orders-contract/schemas";
import { createReceiver } from "trackstar-orders-contract/webhooks";
import { expectTypeOf } from "vitest";

declare const client: Client;
declare const shipment: ShipOrderRequest;
declare const thrown: unknown;

export async function methods(): Promise<void> {
  expectTypeOf<Client["updateOrder"]>().returns.resolves.toEqualTypeOf<OrderResponse>();
  await client.shipOrder("id", shipment, { idempotencyKey: "key", signal: new AbortController().signal });
  expectTypeOf<Client["getOrder"]>().returns.resolves.toEqualTypeOf<{ data: Order }>();
  // @ts-expect-error a read has no body
  await client.getOrder("id", { status: "open" });
  // @ts-expect-error a field that the contract does not have
  await client.updateOrder("id", { statuss: "open" });
  // @ts-expect-error a status that may not be sent
  await client.updateOrder("id", { status: "shipped" });
  // @ts-expect-error a body where there is none
  await client.cancelOrder("id", { status: "cancelled" });
  const { tracking_number: _left, ...incomplete } = shipment;
  // @ts-expect-error a shipment that lacks a required field
  await client.shipOrder("id", incomplete);
  // @ts-expect-error an id that is no text
  await client.cancelOrder(7);
  // @ts-expect-error a null where the contract has none
  await client.updateOrder("id", { order_number: null });
  await client.updateOrder("id", { warehouse_customer_id: null });
}

export function credentials(): void {
  createClient({ apiKey: "key", accessToken: async () => "token" });
  // @ts-expect-error one credential is not enough
  createClient({ apiKey: "key" });
}

export function narrowing(): void {
  if (!(thrown instanceof ApiError)) return;
  expectTypeOf(thrown.reason).toEqualTypeOf<string | undefined>();
  if (thrown.status === 422) {
    expectTypeOf(thrown.status).toEqualTypeOf<422>();
    expectTypeOf(thrown.detail).toEqualTypeOf<ValidationErrorResponse["detail"]>();
    expectTypeOf(thrown.body).toEqualTypeOf<ValidationErrorResponse | string | undefined>();
  }
  if (thrown.status === 404) expectTypeOf(thrown.detail).toEqualTypeOf<unknown>();
  if (thrown.status === 502) expectTypeOf(thrown.status).toEqualTypeOf<502>();
  // @ts-expect-error no status of HTTP
  if (thrown.status === 42) return;
}

export async function compacting(order: { number: string | null; lines: { sku: string | null }[] }): Promise<void> {
  await client.updateOrder("id", compact({ order_number: order.number, line_items: order.lines }));
  expectTypeOf(compact({ at: new Date(), lines: [{ at: new Date() }] }).at).toEqualTypeOf<string>();
  // @ts-expect-error what can be null may be dropped, and this field is required
  await client.shipOrder("id", compact({ ...shipment, carrier: order.number }));
}

export async function fetchClient(): Promise<void> {
  const api = createFetchClient({ apiKey: "key", accessToken: async () => "token" });
  const { data } = await api.PUT("/wms/orders/{order_id}/cancel", { params: { path: { order_id: "id" } } });
  expectTypeOf(data?.data.id).toEqualTypeOf<string | undefined>();
}

export function outcomes(): void {
  if (!(thrown instanceof TrackstarError)) return;
  expectTypeOf(thrown.outcome).toEqualTypeOf<Outcome | undefined>();
  expectTypeOf(thrown.isTransient).toEqualTypeOf<boolean | undefined>();
  if (thrown instanceof ApiError) expectTypeOf(thrown.outcome).toEqualTypeOf<Outcome>();
}

/** Bodies as code has them, and \`fetch\` of other libraries. */
export async function bodies(maybe: string | undefined): Promise<void> {
  const items = [{ sku: "a", quantity: 1 }] as const;
  await client.updateOrder("id", { order_number: maybe, line_items: items, ship_to_address: { city: maybe } });
  const body = { status: "picked", trackstar_tags: ["a", { b: "c" }], line_items: items } as const;
  await client.updateOrder("id", body);
  const constant = { ...shipment, packages: [{ package_id: "p", tracking_number: "t" }] } as const;
  await client.shipOrder("id", constant);
  // @ts-expect-error a required field may not be undefined
  await client.shipOrder("id", { ...shipment, tracking_number: maybe });
  createClient({ apiKey: "key", accessToken: "token", fetch });
  expectTypeOf<Order["id"]>().toEqualTypeOf<string>();
}

/** What may be left out may be undefined, too: `exactOptionalPropertyTypes` is on here. */
export function leftOut(signal?: AbortSignal): void {
  createClient({ apiKey: "key", accessToken: "token", baseUrl: undefined, retry: undefined, onDrift: undefined });
  void client.cancelOrder("id", { signal, idempotencyKey: undefined });
  createReceiver({ secret: "whsec_", apiKey: undefined, onDrift: undefined });
}
