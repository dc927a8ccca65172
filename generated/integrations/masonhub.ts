// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { PackageTracking, ShipmentMeasurements, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/masonhub.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for MasonHub, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
   *
   * An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
   * some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
   * address line, phone number or email address.
   */
  ship_to_address: {
    /**
     * The name of the recipient.
     * @example "John Doe"
     */
    full_name: string;
    /**
     * The first line: street and number.
     * @example "123 Main St"
     */
    address1: string;
    /**
     * The second line, such as a flat or suite.
     * @example "Apt 2"
     */
    address2?: string;
    /**
     * The city.
     * @example "New York"
     */
    city: string;
    /**
     * The state, province or region.
     * @example "NY"
     */
    state: string;
    /**
     * The postal code, as text.
     * @example "10001"
     */
    postal_code: string;
    /**
     * The country, as a name or a code. The vendor promises neither; its own orders have a name.
     * @example "United States"
     */
    country: string;
  };
  /**
   * The purpose of the order.
   * @example "customer"
   */
  type?:
    | "customer"
    | "destroy"
    | "packAndHold"
    | "quarantine"
    | "returnToVendor"
    | "transfer"
    | "wholesale"
    | "workOrder"
    | "dropship";
  /**
   * The carrier that is to ship the order. `rate_shop` leaves the choice open. With `willCall` the buyer collects.
   * @example "UPS"
   */
  carrier_id?: "rate_shop" | "UPS" | "USPS" | "FEDEX" | "DHL" | "willCall";
  /**
   * The same as `carrier_id`.
   * @deprecated Send `carrier_id`.
   * @example "UPS"
   */
  carrier?: "rate_shop" | "UPS" | "USPS" | "FEDEX" | "DHL" | "willCall";
  /**
   * The kind of delivery that the buyer asked for.
   * @example "ground"
   */
  service_level?:
    | "economy"
    | "nextDayAirEarlyAM"
    | "nextDay"
    | "guaranteedNextDay"
    | "2-day"
    | "3-day"
    | "guaranteed2Day"
    | "ground"
    | "priority"
    | "LTL"
    | "FTL"
    | "willCall"
    | "international";
  /**
   * The same as `service_level`.
   * @deprecated Send `service_level`.
   * @example "ground"
   */
  shipping_method?:
    | "economy"
    | "nextDayAirEarlyAM"
    | "nextDay"
    | "guaranteedNextDay"
    | "2-day"
    | "3-day"
    | "guaranteed2Day"
    | "ground"
    | "priority"
    | "LTL"
    | "FTL"
    | "willCall"
    | "international";
  /**
   * The priority of the order. 1 is the highest, and only for special circumstances.
   * @example 1
   */
  priority?: number;
  /**
   * Whether the address is of a business or of a home.
   * @example "business"
   */
  shipping_address_type?: "business" | "residential";
}

/** The vendor does not list `shipOrder` for MasonHub: expect a 501. The list is the vendor's OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor's base variant of the body. */
export interface ShipOrderRequest {
  /**
   * When the shipment left.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  shipped_date?: string;
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
  /**
   * The carrier's page that tracks the shipment.
   * @example "https://tracking.example.com/1Z999AA10123456784"
   */
  tracking_url?: string;
  /**
   * The id of the carrier. It wins over `carrier_name`, which some integrations take too.
   * @example "ups"
   */
  carrier_id?: string;
  /**
   * The carrier as one text.
   * @deprecated Send `carrier_id`. The base contract still requires both.
   * @example "UPS"
   */
  carrier?: string;
  /**
   * The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take
   * too. `GET /wms/shipping-methods` lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id?: string;
  /**
   * How the shipment was sent, as one text.
   * @deprecated Send `shipping_method_id`. The base contract still requires
   * both.
   * @example "UPS Ground"
   */
  shipping_method?: string;
  /**
   * The price that the warehouse paid for shipping. The vendor names no currency.
   * @example 2.5
   */
  shipping_cost?: number;
  /**
   * The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
   * was not measured. An integration may take further fields.
   *
   * The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
   */
  measurements?: ShipmentMeasurements;
  /**
   * The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id?: string;
  /** The packages of the shipment, each with its tracking number. */
  packages?: PackageTracking[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of MasonHub",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      ship_to_address: {
        fields: { full_name: {}, address1: {}, address2: {}, city: {}, state: {}, postal_code: {}, country: {} },
        mistaken: {
          zip_code: "postal_code",
          zipcode: "postal_code",
          zip: "postal_code",
          postcode: "postal_code",
          post_code: "postal_code",
          name: "full_name",
          street: "address1",
          street1: "address1",
          address_line_1: "address1",
          address_line1: "address1",
          street2: "address2",
          address_line_2: "address2",
          address_line2: "address2",
          county: "county",
          phone: "phone",
          email: "email",
        },
      },
      type: {},
      carrier_id: {},
      carrier: {},
      service_level: {},
      shipping_method: {},
      priority: {},
      shipping_address_type: {},
    },
    mistaken: {
      shipping_address: "ship_to_address",
      delivery_address: "ship_to_address",
      zip_code: "ship_to_address.postal_code",
      postal_code: "ship_to_address.postal_code",
    },
  },
  example: {
    trackstar_tags: ["vip", { campaign: "spring" }],
    ship_to_address: {
      full_name: "John Doe",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
    type: "customer",
    carrier_id: "UPS",
    carrier: "UPS",
    service_level: "ground",
    shipping_method: "ground",
    priority: 1,
    shipping_address_type: "business",
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for MasonHub, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["ship_to_address"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"ship_to_address":{"description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","type":"object","required":["address1","city","country","full_name","postal_code","state"],"properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}}},"type":{"type":"string","enum":["customer","destroy","packAndHold","quarantine","returnToVendor","transfer","wholesale","workOrder","dropship"],"description":"The purpose of the order.","examples":["customer"]},"carrier_id":{"description":"The carrier that is to ship the order. `rate_shop` leaves the choice open. With `willCall` the buyer collects.","type":"string","enum":["rate_shop","UPS","USPS","FEDEX","DHL","willCall"],"examples":["UPS"]},"carrier":{"description":"The same as `carrier_id`. Deprecated: send `carrier_id`.","deprecated":true,"type":"string","enum":["rate_shop","UPS","USPS","FEDEX","DHL","willCall"],"examples":["UPS"]},"service_level":{"description":"The kind of delivery that the buyer asked for.","type":"string","enum":["economy","nextDayAirEarlyAM","nextDay","guaranteedNextDay","2-day","3-day","guaranteed2Day","ground","priority","LTL","FTL","willCall","international"],"examples":["ground"]},"shipping_method":{"description":"The same as `service_level`. Deprecated: send `service_level`.","deprecated":true,"type":"string","enum":["economy","nextDayAirEarlyAM","nextDay","guaranteedNextDay","2-day","3-day","guaranteed2Day","ground","priority","LTL","FTL","willCall","international"],"examples":["ground"]},"priority":{"type":"integer","minimum":1,"description":"The priority of the order. 1 is the highest, and only for special circumstances.","examples":[1]},"shipping_address_type":{"type":"string","enum":["business","residential"],"description":"Whether the address is of a business or of a home.","examples":["business"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for MasonHub, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of MasonHub",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      shipped_date: {},
      tracking_number: {},
      tracking_url: {},
      carrier_id: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method: {},
      shipping_cost: {},
      measurements: {
        fields: {
          length: { nullable: true },
          width: { nullable: true },
          height: { nullable: true },
          unit: { nullable: true },
          weight: { nullable: true },
          weight_unit: { nullable: true },
        },
        mistaken: { length_unit: "unit", dimension_unit: "unit", dimensions_unit: "unit" },
      },
      warehouse_id: {},
      packages: {
        items: {
          fields: { package_id: {}, tracking_number: {} },
          mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
        },
      },
    },
    mistaken: {
      tracking: "tracking_number",
      tracking_no: "tracking_number",
      tracking_link: "tracking_url",
      ship_date: "shipped_date",
      shipping_date: "shipped_date",
      shipped_at: "shipped_date",
    },
  },
  example: {
    shipped_date: "2022-05-06T01:02:03Z",
    tracking_number: "1Z999AA10123456784",
    tracking_url: "https://tracking.example.com/1Z999AA10123456784",
    carrier_id: "ups",
    carrier: "UPS",
    shipping_method_id: "ups_ground",
    shipping_method: "UPS Ground",
    shipping_cost: 2.5,
    measurements: { length: 1, width: 1, height: 1, unit: "in", weight: 1, weight_unit: "lb" },
    warehouse_id: "wh_reno",
    packages: [{ package_id: "SO-10482-1", tracking_number: "1Z999AA10123456784" }],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"The vendor does not list `shipOrder` for MasonHub: expect a 501. The list is the vendor\'s OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor\'s base variant of the body.","type":"object","properties":{"shipped_date":{"type":"string","format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"tracking_url":{"type":"string","description":"The carrier\'s page that tracks the shipment.","examples":["https://tracking.example.com/1Z999AA10123456784"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"packages":{"type":"array","description":"The packages of the shipment, each with its tracking number.","items":{"$ref":"#/$defs/PackageTracking"}}}}',
  parts: {
    KnownLengthUnit:
      '{"type":"string","description":"The unit of length, width and height: inches or centimetres.","enum":["in","cm"],"examples":["in"]}',
    KnownWeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms.","enum":["lb","oz","kg"],"examples":["lb"]}',
    PackageTracking:
      '{"type":"object","description":"Assigns a tracking number to a package. An integration may take further fields.","required":["package_id","tracking_number"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["SO-10482-1"]},"tracking_number":{"type":"string","description":"The carrier\'s number for the package.","examples":["1Z999AA10123456784"]}}}',
    ShipmentMeasurements:
      '{"type":"object","description":"The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that\\nwas not measured. An integration may take further fields.\\n\\nThe vendor\'s ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/KnownLengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/KnownWeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}},"required":["length","width","height","unit","weight","weight_unit"]}',
  },
};
/** The vendor does not list `shipOrder` for MasonHub: expect a 501. The list is the vendor's OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor's base variant of the body. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that MasonHub takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const masonHub: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "masonhub",
  title: "MasonHub",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
  unlisted: ["shipOrder"],
};
