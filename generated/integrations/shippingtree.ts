// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { PackageTracking, ShipmentMeasurements, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/shippingtree.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for ShippingTree, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /** The products of the order. The vendor does not say whether lines that you leave out stay: check the response. */
  line_items?: {
    /**
     * The stock keeping unit of the product.
     * @example "TEE-NAVY-M"
     */
    sku: string;
    /**
     * How many units are ordered.
     * @example 1
     */
    quantity: number;
  }[];
  /**
   * The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
   *
   * An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
   * some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
   * address line, phone number or email address.
   */
  ship_to_address?: {
    /**
     * The name of the recipient.
     * @example "John Doe"
     */
    full_name: string;
    /**
     * The company at the address.
     * @example "Acme Outdoor"
     */
    company?: string;
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
    state?: string;
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
    /**
     * The recipient's email address.
     * @example "john@example.com"
     */
    email: string;
  };
  /**
   * The order's id in the system that it came from, such as a shop. Falls back to the order's id.
   * @example "5512938471"
   */
  reference_id?: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "SO-10482"
   */
  order_number?: string;
  /**
   * Tags to attach in the warehouse system itself. A tag that is a pair there is one string, `key:value`.
   * `trackstar_tags` are attached through Trackstar.
   * @example ["gift","priority:high"]
   */
  tags?: string[];
  /**
   * The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id?: string;
}

/** The vendor does not list `shipOrder` for ShippingTree: expect a 501. The list is the vendor's OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor's base variant of the body. */
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
  name: "UpdateOrderRequest of ShippingTree",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      line_items: { items: { fields: { sku: {}, quantity: {} }, mistaken: { qty: "quantity" } } },
      ship_to_address: {
        fields: {
          full_name: {},
          company: {},
          address1: {},
          address2: {},
          city: {},
          state: {},
          postal_code: {},
          country: {},
          email: {},
        },
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
      reference_id: {},
      order_number: {},
      tags: { items: {} },
      warehouse_id: {},
    },
    mistaken: {
      shipping_address: "ship_to_address",
      delivery_address: "ship_to_address",
      items: "line_items",
      order_items: "line_items",
      zip_code: "ship_to_address.postal_code",
      postal_code: "ship_to_address.postal_code",
    },
  },
  example: {
    trackstar_tags: ["vip", { campaign: "spring" }],
    line_items: [{ sku: "TEE-NAVY-M", quantity: 1 }],
    ship_to_address: {
      full_name: "John Doe",
      company: "Acme Outdoor",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
      email: "john@example.com",
    },
    reference_id: "5512938471",
    order_number: "SO-10482",
    tags: ["gift", "priority:high"],
    warehouse_id: "wh_reno",
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for ShippingTree, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]}}}},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]},"email":{"type":"string","description":"The recipient\'s email address.","examples":["john@example.com"]}},"required":["address1","city","country","email","full_name","postal_code"]},"reference_id":{"type":"string","description":"The order\'s id in the system that it came from, such as a shop. Falls back to the order\'s id.","examples":["5512938471"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["SO-10482"]},"tags":{"type":"array","description":"Tags to attach in the warehouse system itself. A tag that is a pair there is one string, `key:value`.\\n`trackstar_tags` are attached through Trackstar.","examples":[["gift","priority:high"]],"items":{"type":"string"}},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for ShippingTree, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of ShippingTree",
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
  own: '{"description":"The vendor does not list `shipOrder` for ShippingTree: expect a 501. The list is the vendor\'s OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor\'s base variant of the body.","type":"object","properties":{"shipped_date":{"type":"string","format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"tracking_url":{"type":"string","description":"The carrier\'s page that tracks the shipment.","examples":["https://tracking.example.com/1Z999AA10123456784"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"packages":{"type":"array","description":"The packages of the shipment, each with its tracking number.","items":{"$ref":"#/$defs/PackageTracking"}}}}',
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
/** The vendor does not list `shipOrder` for ShippingTree: expect a 501. The list is the vendor's OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor's base variant of the body. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that ShippingTree takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const shippingTree: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "shippingtree",
  title: "ShippingTree",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
  unlisted: ["shipOrder"],
};
