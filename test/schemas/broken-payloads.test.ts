import {
  Order,
  OrderResponse,
  OrderUpdatedEvent,
  ShipOrderRequest,
  TruncatedOrderUpdatedEvent,
  UpdateOrderRequest,
} from "trackstar-orders-contract/schemas";
import type { Schema } from "trackstar-orders-contract/schemas";
import { describe, expect, it } from "vitest";
import { absent, examples, withValue } from "../support/payloads.ts";

/** Where the payload is broken, with what, and where and how that must be reported. */
type Row = [at: string, value: unknown, path: string, keyword: string];

const order = examples.updateOrderResponse.data;
/** What the type of an order promises. */
const required = [
  "id",
  "created_date",
  "updated_date",
  "reference_id",
  "order_number",
  "status",
  "invoice_currency_code",
  "ship_to_address",
  "line_items",
  "tags",
  "shipments",
];
const firstPackage = "/shipments/0/packages/0";

const broken: [Schema<unknown>, valid: unknown, rows: Row[]][] = [
  [
    UpdateOrderRequest,
    examples.updateOrderRequest,
    [
      ["", null, "", "type"],
      ["", [], "", "type"],
      ["", "{}", "", "type"],
      ["/status", "shipped", "/status", "enum"],
      ["/status", "Open", "/status", "enum"],
      ["/status", null, "/status", "enum"],
      ["/reference_id", 17, "/reference_id", "type"],
      ["/order_number", null, "/order_number", "type"],
      ["/total_price", "13.49", "/total_price", "type"],
      ["/total_tax", true, "/total_tax", "type"],
      ["/warehouse_customer_id", 1, "/warehouse_customer_id", "type"],
      ["/trackstar_tags", "tag1", "/trackstar_tags", "type"],
      ["/trackstar_tags/0", 1, "/trackstar_tags/0", "type"],
      ["/trackstar_tags/2", { tag3: "value3", tag4: "value4" }, "/trackstar_tags/2", "maxProperties"],
      ["/trackstar_tags/2", {}, "/trackstar_tags/2", "minProperties"],
      ["/channel_object", ["channel_id"], "/channel_object", "type"],
      ["/channel_object/channel_id", 5, "/channel_object/channel_id", "type"],
      ["/ship_to_address", [], "/ship_to_address", "type"],
      ["/ship_to_address/postal_code", 10001, "/ship_to_address/postal_code", "type"],
      ["/ship_to_address/country", null, "/ship_to_address/country", "type"],
      ["/line_items", { 0: {} }, "/line_items", "type"],
      ["/line_items/0", [], "/line_items/0", "type"],
      ["/line_items/0/quantity", 1.5, "/line_items/0/quantity", "type"],
      ["/line_items/0/quantity", "1", "/line_items/0/quantity", "type"],
      ["/line_items/0/product_id", null, "/line_items/0/product_id", "type"],
    ],
  ],
  [
    ShipOrderRequest,
    examples.shipOrderRequest,
    [
      ...Object.keys(examples.shipOrderRequest).map((field): Row => [`/${field}`, absent, "", "required"]),
      ["/shipped_date", "2022-02-30T00:00:00Z", "/shipped_date", "format"],
      ["/shipped_date", "2023-02-29T00:00:00Z", "/shipped_date", "format"],
      ["/shipped_date", "2022-05-06", "/shipped_date", "format"],
      ["/shipped_date", "2022-05-06 01:02:03Z", "/shipped_date", "format"],
      ["/shipped_date", "2022-05-06T01:02:03+0530", "/shipped_date", "format"],
      ["/shipped_date", "2022-05-06T24:00:00Z", "/shipped_date", "format"],
      ["/shipped_date", 1651798923, "/shipped_date", "type"],
      ["/shipping_cost", "2.5", "/shipping_cost", "type"],
      ["/shipping_cost", null, "/shipping_cost", "type"],
      ["/measurements", [], "/measurements", "type"],
      ...Object.keys(examples.shipOrderRequest.measurements).map((field): Row => [
        `/measurements/${field}`,
        absent,
        "/measurements",
        "required",
      ]),
      ["/measurements/unit", "m", "/measurements/unit", "enum"],
      ["/measurements/weight_unit", "g", "/measurements/weight_unit", "enum"],
      ["/measurements/length", "1.5", "/measurements/length", "type"],
      ["/packages", {}, "/packages", "type"],
      ["/packages/0", "package_id", "/packages/0", "type"],
      ["/packages/0/package_id", absent, "/packages/0", "required"],
      ["/packages/0/tracking_number", absent, "/packages/0", "required"],
      ["/packages/0/tracking_number", 1234567890, "/packages/0/tracking_number", "type"],
    ],
  ],
  [
    Order,
    order,
    [
      ...required.map((field): Row => [`/${field}`, absent, "", "required"]),
      ["/status", null, "/status", "type"],
      ["/tags", null, "/tags", "type"],
      ["/tags/0", { tag: "tag_0" }, "/tags/0", "type"],
      ["/ship_to_address", null, "/ship_to_address", "type"],
      ["/channel_object", "channel_id", "/channel_object", "type"],
      ["/channel_object", [], "/channel_object", "type"],
      ["/type", 1, "/type", "type"],
      ["/created_date", "yesterday", "/created_date", "format"],
      ["/required_ship_date", "2021-04-31T12:00:00Z", "/required_ship_date", "format"],
      ["/total_price", "13.49", "/total_price", "type"],
      ["/additional_fields", [], "/additional_fields", "type"],
      ["/line_items/0/is_picked", null, "/line_items/0/is_picked", "type"],
      ["/line_items/0/quantity", 0.5, "/line_items/0/quantity", "type"],
      ["/shipments/0/shipment_id", absent, "/shipments/0", "required"],
      [firstPackage, [], firstPackage, "type"],
      [`${firstPackage}/package_id`, null, `${firstPackage}/package_id`, "type"],
      [`${firstPackage}/tracking_number`, 1, `${firstPackage}/tracking_number`, "type"],
      [`${firstPackage}/measurements/weight`, "1", `${firstPackage}/measurements/weight`, "type"],
      [
        `${firstPackage}/line_items/0/expiration_date`,
        "2022-06-31T01:02:03Z",
        `${firstPackage}/line_items/0/expiration_date`,
        "format",
      ],
    ],
  ],
  [
    OrderResponse,
    examples.cancelOrderResponse,
    ["data", "id", "unused_fields"].map((field): Row => [`/${field}`, absent, "", "required"]),
  ],
  [
    OrderUpdatedEvent,
    examples.orderUpdatedEvent,
    [
      ["/connection_id", absent, "", "required"],
      ["/event_type", "order.created", "/event_type", "const"],
      ["/previous_attributes", null, "/previous_attributes", "type"],
      ["/previous_attributes", [], "/previous_attributes", "type"],
      ["/data", null, "/data", "type"],
      ["/data", [order], "/data", "type"],
      ["/data/id", absent, "/data", "required"],
      ["/data/shipments/0/packages", null, "/data/shipments/0/packages", "type"],
    ],
  ],
  [
    TruncatedOrderUpdatedEvent,
    examples.orderUpdatedEventTruncated,
    [
      ["/data_url", absent, "", "required"],
      ["/data_truncated", false, "/data_truncated", "const"],
      ["/data", {}, "/data", "required"],
    ],
  ],
];

describe.each(broken)("a broken $name", (schema, valid, rows) => {
  it("is compared with a payload that is valid", () => {
    expect(schema.check(valid, { mode: "strict" }).ok).toBe(true);
  });

  it.each(rows)("%s = %j is reported at %j as %s", (at, value, path, keyword) => {
    const { ok, issues } = schema.check(withValue(valid, at, value));
    expect(ok).toBe(false);
    expect(issues.map((issue) => [issue.path, issue.keyword])).toEqual([[path, keyword]]);
  });
});

it("there are at least sixty of them", () => {
  expect(broken.flatMap(([, , rows]) => rows).length).toBeGreaterThanOrEqual(60);
});
