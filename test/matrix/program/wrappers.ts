// What a shared library does: each function and value is exported again, its type left to the compiler.
import * as main from "trackstar-orders-contract";
import * as integrations from "trackstar-orders-contract/integrations";
import { shipHero } from "trackstar-orders-contract/integrations/shiphero";
import * as fetchClient from "trackstar-orders-contract/openapi-fetch";
import * as kit from "trackstar-orders-contract/sandbox";
import * as schemas from "trackstar-orders-contract/schemas";
import * as testing from "trackstar-orders-contract/testing";
import type { paths, ShipOrderRequest } from "trackstar-orders-contract/types";
import * as webhooks from "trackstar-orders-contract/webhooks";

export const everything = {
  ...main,
  ...integrations,
  ...fetchClient,
  ...kit,
  ...schemas,
  ...testing,
  ...webhooks,
  shipHero,
};

const credentials = { apiKey: "key", accessToken: "token" };
const client = main.createClient(credentials);
const shipHeroClient = main.createClient({ ...credentials, integration: shipHero });
const api = fetchClient.createFetchClient(credentials);
const path = "/wms/orders/{order_id}";

export const read = (id: string) => client.getOrder(id);
export const update = (id: string) => client.updateOrder(id, { status: "picked" });
export const updateThere = (id: string) => shipHeroClient.updateOrder(id, { order_number: "1001" });
export const ship = (id: string, shipment: ShipOrderRequest) => client.shipOrder(id, shipment);
export const updateRaw = (order_id: string) =>
  api.PUT(path, { params: { path: { order_id } }, body: { status: "picked" } });
export const shipment = () => testing.aShipment(shipHero);
export type Body = paths[typeof path]["put"]["requestBody"]["content"]["application/json"];
