import { createClient } from "trackstar-orders-contract";

const client = createClient({ apiKey: "key", accessToken: "token" });

const updated = await client.updateOrder("order_id", { status: "picked" });
const cancelled = await client.cancelOrder("order_id");
const shipped = await client.shipOrder("order_id", {
  shipped_date: "2022-05-06T01:02:03Z",
  tracking_number: "1Z",
  tracking_url: "https://example.com/1Z",
  carrier_id: "fedex",
  carrier: "FedEx",
  shipping_method_id: "fedex_ground",
  shipping_method: "fedex_ground",
  shipping_cost: 2.5,
  measurements: { length: 1, width: 1, height: 1, unit: "in", weight: 1, weight_unit: "lb" },
  warehouse_id: "warehouse_id",
  packages: [{ package_id: "1", tracking_number: "1Z" }],
});

export const statuses: string[] = [updated.data.status, cancelled.data.status, shipped.data.status];
