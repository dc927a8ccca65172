/** Checked by `tsc -p .`: each expected error is an error of its own if it does not come. */
import { createClient } from "trackstar-orders-contract";
import type { Client, ClientOptions, OperationName, RequestBodies, Sendable } from "trackstar-orders-contract";
import { amazon } from "trackstar-orders-contract/integrations/amazon";
import type { ShipOrderRequest as AmazonShipment } from "trackstar-orders-contract/integrations/amazon";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import type { ShipOrderRequest, UpdateOrderRequest } from "trackstar-orders-contract/integrations/shiphero";
import type * as base from "trackstar-orders-contract/schemas";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { expectTypeOf } from "vitest";
import type { Integration } from "../../src/schemas/integration.ts";

const credentials = { apiKey: "key", accessToken: "token" };
type UpdateOf<AnyClient extends Pick<Client<RequestBodies>, "updateOrder">> = Parameters<AnyClient["updateOrder"]>[1];
type BodiesOf<Of> = Of extends Integration<infer Bodies> ? Bodies : never;
type ShipmentOf<AnyClient extends Pick<Client<RequestBodies>, "shipOrder">> = Parameters<AnyClient["shipOrder"]>[1];
declare const shipment: ShipOrderRequest;

export async function ofOneSystem(): Promise<void> {
  const client = createClient({ ...credentials, integration: shipHero });
  expectTypeOf(client).toEqualTypeOf<Client<BodiesOf<typeof shipHero>>>();
  expectTypeOf<UpdateOf<typeof client>>().toEqualTypeOf<Sendable<UpdateOrderRequest>>();
  expectTypeOf<ShipmentOf<typeof client>>().toEqualTypeOf<Sendable<ShipOrderRequest>>();
  await client.shipOrder("id", { ...shipment, label_url: "https://example.com/1.pdf" });
  // @ts-expect-error a field that the base contract has and ShipHero does not take
  await client.shipOrder("id", { ...shipment, shipped_date: "2022-05-06T01:02:03Z" });
  const { warehouse_id: _left, ...incomplete } = shipment;
  // @ts-expect-error a field that ShipHero requires
  await client.shipOrder("id", incomplete);
  await client.updateOrder("id", { status: "fulfilled", packing_note: "Wrap in paper" });
  // @ts-expect-error a status that ShipHero does not take
  await client.updateOrder("id", { status: "picked" });
  await client.cancelOrder("id", { idempotencyKey: "key" });
}

export async function ofTheBaseContract(): Promise<void> {
  const client = createClient(credentials);
  expectTypeOf(client).toEqualTypeOf<Client>();
  expectTypeOf<ShipmentOf<typeof client>>().toEqualTypeOf<Sendable<base.ShipOrderRequest>>();
  // @ts-expect-error a shipment of ShipHero's lacks what the base contract requires
  await client.shipOrder("id", shipment);
  const options: ClientOptions = credentials;
  expectTypeOf(createClient(options)).toEqualTypeOf<Client>();
}

export function ofWhicheverSystem(isAmazon: boolean): void {
  createSandbox({
    integration: isAmazon ? amazon : shipHero,
    connections: { a: { integration: amazon }, b: { integration: shipHero } },
  });
  // @ts-expect-error a name is not an integration
  createClient({ ...credentials, integration: "shiphero" });
  const client = createClient({ ...credentials, integration: amazon });
  expectTypeOf<ShipmentOf<typeof client>>().toEqualTypeOf<Sendable<AmazonShipment>>();
  createClient({
    ...credentials,
    integration: shipHero,
    onUnknownFields: (fields, context) => {
      expectTypeOf(fields).toEqualTypeOf<readonly string[]>();
      expectTypeOf(context).toEqualTypeOf<{
        readonly operation: OperationName;
        readonly integration: string;
      }>();
    },
  });
}
