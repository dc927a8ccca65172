import type { ShipOrderRequest } from "trackstar-orders-contract/schemas";

// All eleven fields: the base contract requires them. With an `integration`, send the fields that it requires.
export const firstShipment: ShipOrderRequest = {
  shipped_date: "2026-03-02T15:04:05Z",
  tracking_number: "1Z999AA10123456784",
  tracking_url: "https://tracking.example.com/1Z999AA10123456784",
  carrier_id: "ups",
  carrier: "UPS",
  shipping_method_id: "ups_ground",
  shipping_method: "UPS Ground",
  shipping_cost: 18.4,
  measurements: { length: 16, width: 12, height: 10, unit: "in", weight: 6.2, weight_unit: "lb" },
  warehouse_id: "wh_reno",
  packages: [{ package_id: "SO-10482-1", tracking_number: "1Z999AA10123456784" }],
};
